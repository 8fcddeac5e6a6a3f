package org.newsbook.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.story.event.EventMatcher;
import org.newsbook.story.event.Evidence;
import org.newsbook.story.event.NamedIn;
import org.newsbook.story.event.Report;
import org.newsbook.text.Folding;
import org.newsbook.text.Stem;

/** Finds what a reader can see that two reports share. */
record Reasons(List<Report> reports, EventMatcher matcher, NamedIn named) {
  private static final int NAMES = 3;
  private static final int WORDS = 3;
  private static final int APART = 2;

  /** So many words a phrase has at most. */
  private static final int PHRASE = 3;

  /** Of so short words only those with a capital tell something. */
  private static final int SHORT = 3;

  /** A shared word is worth telling from this weight on. */
  private static final double TELLING = 1.2;

  /** A cosine below this is little. */
  private static final double FEW = 0.1;

  Reason.Shared shared(int a, int b) {
    List<String> names = named.shared(reports.get(a).article().id(), reports.get(b).article().id());
    List<String> words = words(a, b, names, TELLING);
    if (words.size() + names.size() < 2) {
      words = words(a, b, names, Double.MIN_NORMAL);
    }
    List<LocalDate> days =
        EventMatcher.days(reports.get(a), reports.get(b)) < 0
            ? List.of()
            : Stream.of(a, b).map(this::date).distinct().toList();
    return new Reason.Shared(first(NAMES, names), words, days);
  }

  /**
   * What kept two reports of different stories apart.
   *
   * @param shared what they share
   * @param alone each is the only report of its story
   */
  NearestRejected rejected(String story, int a, int b, Reason.Shared shared, boolean alone) {
    Evidence evidence = matcher.evidence(a, b);
    List<String> one = named.only(reports.get(a).article(), reports.get(b).article());
    List<String> other = named.only(reports.get(b).article(), reports.get(a).article());
    boolean names = !one.isEmpty() && !other.isEmpty();
    return new NearestRejected(
        story,
        shared,
        evidence.days() > Evidence.EVENT_DAYS ? evidence.days() : 0,
        names ? first(APART, one) : List.of(),
        names ? first(APART, other) : List.of(),
        evidence.lead() < FEW,
        Evidence.probability(evidence.logOdds()),
        alone ? Optional.of(Evidence.probability(Evidence.PAIR)) : Optional.empty());
  }

  private LocalDate date(int report) {
    return reports.get(report).article().published().orElseThrow().date();
  }

  private static List<String> first(int most, List<String> all) {
    return all.subList(0, Math.min(most, all.size()));
  }

  /**
   * Shared phrases and single words, the most telling first, none from the names; with the capitals
   * of the first text.
   */
  private List<String> words(int a, int b, List<String> names, double weight) {
    Set<String> told = new HashSet<>();
    for (String name : names) {
      told.addAll(List.of(Folding.fold(name).split("[^\\p{L}\\p{N}]+")));
    }
    Set<String> shared = matcher.sharedStems(a, b, weight);
    Map<String, Double> weights = phrases(reports.get(a), told, shared);
    weights.keySet().retainAll(phrases(reports.get(b), told, shared).keySet());
    List<String> best =
        weights.keySet().stream()
            .sorted(
                Comparator.comparingDouble((String p) -> -weights.getOrDefault(p, 0.0))
                    .thenComparing(p -> p))
            .toList();
    List<String> words = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (String phrase : best) {
      List<String> parts = List.of(phrase.split(" "));
      if (words.size() < WORDS && parts.stream().noneMatch(p -> used.contains(Stem.of(p)))) {
        words.add(asCaptured(phrase, reports.get(a).article()));
        parts.forEach(p -> used.add(Stem.of(p)));
      }
    }
    return words;
  }

  private static String asCaptured(String phrase, Article article) {
    for (Paragraph paragraph : article.paragraphs()) {
      String text = paragraph.text();
      int at = text.toLowerCase(Locale.ROOT).indexOf(phrase);
      // A character may be longer in lower case, which moves what stands behind it.
      if (at >= 0 && text.regionMatches(true, at, phrase, 0, phrase.length())) {
        return text.substring(at, at + phrase.length());
      }
    }
    return phrase;
  }

  /** No figure, abbreviation or contraction, which many reports share: '9', 'a.m.', 'we'll'. */
  private static boolean isWord(String token) {
    return Character.isLetter(token.charAt(0))
        && token.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
  }

  private Map<String, Double> phrases(Report report, Set<String> told, Set<String> shared) {
    Map<String, Double> phrases = new HashMap<>();
    List<String> run = new ArrayList<>();
    for (int i = 0; i < report.words().size(); i++) {
      String word = report.words().get(i);
      boolean able =
          shared.contains(report.allStems().get(i))
              && (word.length() > SHORT
                  || word.length() == SHORT && report.capitalised().contains(word))
              && isWord(word)
              && !told.contains(word);
      if (!able) {
        run.clear();
        continue;
      }
      run.add(word);
      double weight = 0;
      for (int from = run.size() - 1; from >= Math.max(0, run.size() - PHRASE); from--) {
        weight += matcher.weight(run.get(from));
        phrases.put(String.join(" ", run.subList(from, run.size())), weight);
      }
    }
    return phrases;
  }
}
