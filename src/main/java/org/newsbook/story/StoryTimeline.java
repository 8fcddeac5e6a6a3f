package org.newsbook.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsbook.article.Article;
import org.newsbook.article.Excerpt;
import org.newsbook.text.NamedDay;

/** Lays a story out by day: its dated reports, and the days that its texts name in full. */
final class StoryTimeline {
  private static final int SENTENCES_A_DAY = 2;
  private static final int DAYS = 16;

  private StoryTimeline() {}

  /**
   * By date; nothing where there is only one day to tell of.
   *
   * @param sentences of the reports that are no copies
   */
  static List<Day> of(List<Article> articles, List<Sentence> sentences) {
    TreeMap<LocalDate, List<String>> reports = new TreeMap<>();
    for (Article article : articles) {
      article
          .published()
          .ifPresent(
              p -> reports.computeIfAbsent(p.date(), d -> new ArrayList<>()).add(article.id()));
    }
    TreeMap<LocalDate, List<Excerpt>> named = new TreeMap<>();
    for (Sentence sentence : sentences) {
      if (mayNameADay(sentence.text()) && StandsAlone.test(sentence.text())) {
        for (NamedDay day : NamedDay.full(sentence.text())) {
          day.date().ifPresent(date -> add(named, date, sentence.excerpt()));
        }
      }
    }
    TreeSet<LocalDate> days = new TreeSet<>(reports.keySet());
    days.addAll(named.keySet());
    if (days.size() < 2) {
      return List.of();
    }
    return days.stream()
        .skip(Math.max(0, days.size() - DAYS))
        .map(
            day ->
                new Day(
                    day, reports.getOrDefault(day, List.of()), named.getOrDefault(day, List.of())))
        .toList();
  }

  /** A full date has a year; looking for one is cheaper than reading dates. */
  private static boolean mayNameADay(String text) {
    return text.contains("19") || text.contains("20");
  }

  private static void add(TreeMap<LocalDate, List<Excerpt>> named, LocalDate date, Excerpt said) {
    List<Excerpt> known = named.computeIfAbsent(date, d -> new ArrayList<>());
    boolean heard = known.stream().anyMatch(k -> k.article().equals(said.article()));
    if (!heard && known.size() < SENTENCES_A_DAY) {
      known.add(said);
    }
  }
}
