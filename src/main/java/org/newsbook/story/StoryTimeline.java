package org.newsbook.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsbook.article.Article;
import org.newsbook.article.Excerpt;
import org.newsbook.article.Published;
import org.newsbook.text.NamedDay;

/**
 * Lays a story out by day: its dated reports, and the days that its texts name, in full or so that
 * the report's own day tells the year.
 */
final class StoryTimeline {
  private static final int SENTENCES_A_DAY = 2;
  private static final int DAYS = 16;

  private StoryTimeline() {}

  /**
   * By date.
   *
   * @param sentences of the reports that are no copies
   * @param about inferred days, by article id
   */
  static List<Day> of(
      List<Article> articles, List<Sentence> sentences, Map<String, Published> about) {
    Map<String, LocalDate> own = new HashMap<>();
    TreeMap<LocalDate, List<String>> reports = new TreeMap<>();
    for (Article article : articles) {
      article
          .published()
          .ifPresent(
              p -> reports.computeIfAbsent(p.date(), d -> new ArrayList<>()).add(article.id()));
      article
          .published()
          .or(() -> Optional.ofNullable(about.get(article.id())))
          .ifPresent(p -> own.put(article.id(), p.date()));
    }
    TreeMap<LocalDate, List<Excerpt>> named = new TreeMap<>();
    for (Sentence sentence : sentences) {
      Optional<LocalDate> near = Optional.ofNullable(own.get(sentence.excerpt().article()));
      List<LocalDate> told =
          NamedDay.all(sentence.text()).stream().flatMap(day -> date(day, near).stream()).toList();
      if (!told.isEmpty() && StandsAlone.test(sentence.text())) {
        told.forEach(date -> add(named, date, sentence.excerpt()));
      }
    }
    TreeSet<LocalDate> days = new TreeSet<>(reports.keySet());
    days.addAll(named.keySet());
    return days.stream()
        .skip(Math.max(0, days.size() - DAYS))
        .map(
            day ->
                new Day(
                    day, reports.getOrDefault(day, List.of()), named.getOrDefault(day, List.of())))
        .toList();
  }

  /** A day without a year is the one nearest to the report's own, if that is known. */
  private static Optional<LocalDate> date(NamedDay day, Optional<LocalDate> near) {
    return day.date()
        .or(
            () ->
                near.flatMap(
                    own ->
                        Stream.of(-1, 0, 1)
                            .map(years -> own.getYear() + years)
                            .filter(day.day()::isValidYear)
                            .map(day.day()::atYear)
                            .min(
                                Comparator.comparingLong(
                                    d -> Math.abs(d.toEpochDay() - own.toEpochDay())))));
  }

  private static void add(TreeMap<LocalDate, List<Excerpt>> named, LocalDate date, Excerpt said) {
    List<Excerpt> known = named.computeIfAbsent(date, d -> new ArrayList<>());
    boolean heard = known.stream().anyMatch(k -> k.article().equals(said.article()));
    if (!heard && known.size() < SENTENCES_A_DAY) {
      known.add(said);
    }
  }
}
