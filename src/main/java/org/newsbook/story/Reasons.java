package org.newsbook.story;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.text.Folding;
import org.newsbook.text.Stem;

/** Says in a reader's words what two reports share. */
final class Reasons {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

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

  private final List<Report> reports;
  private final EventMatcher matcher;
  private final NamedIn named;

  Reasons(List<Report> reports, EventMatcher matcher, NamedIn named) {
    this.reports = reports;
    this.matcher = matcher;
    this.named = named;
  }

  /** 'Both name Xi Jinping and Tianjin; both say “development bank”; dated 2 days apart'. */
  String shared(int a, int b) {
    List<String> parts = new ArrayList<>();
    List<String> names = named.shared(reports.get(a).article().id(), reports.get(b).article().id());
    if (!names.isEmpty()) {
      parts.add("both name " + list(names.subList(0, Math.min(NAMES, names.size()))));
    }
    List<String> words = words(a, b, names, TELLING);
    if (words.size() + names.size() < 2) {
      words = words(a, b, names, Double.MIN_NORMAL);
    }
    if (!words.isEmpty()) {
      parts.add("both say " + list(words.stream().map(w -> "“" + w + "”").toList()));
    }
    dates(a, b, parts);
    if (parts.isEmpty()) {
      parts.add("both say the same in other words");
    }
    return sentence(parts);
  }

  /**
   * What two reports of different stories share, and what kept them apart, with the score.
   *
   * @param alone each is the only report of its story
   */
  String apart(int a, int b, boolean alone) {
    Evidence evidence = matcher.evidence(a, b);
    List<String> left = named.only(reports.get(a).article(), reports.get(b).article());
    List<String> right = named.only(reports.get(b).article(), reports.get(a).article());
    String but;
    if (evidence.days() > Evidence.EVENT_DAYS) {
      but = "they are " + evidence.days() + " days apart";
    } else if (!left.isEmpty() && !right.isEmpty()) {
      but =
          "one names "
              + list(left.subList(0, Math.min(APART, left.size())))
              + ", the other "
              + list(right.subList(0, Math.min(APART, right.size())));
    } else if (evidence.lead() < FEW) {
      but = "they open with different news";
    } else {
      but = "little beyond that";
    }
    double score = Evidence.probability(evidence.logOdds());
    double needed = Evidence.probability(AverageLink.PAIR);
    String more =
        alone
            ? String.format(Locale.ROOT, " of the %.2f that two reports alone need", needed)
            : " for these two, less for the others";
    return String.format(
        Locale.ROOT,
        "%s; but %s (score %.2f%s)",
        shared(a, b),
        but,
        score,
        evidence.logOdds() > 0 ? more : "");
  }

  private static String sentence(List<String> parts) {
    String text = String.join("; ", parts);
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private void dates(int a, int b, List<String> parts) {
    long days = EventMatcher.days(reports.get(a), reports.get(b));
    if (days == 0) {
      parts.add("both dated " + date(a));
    } else if (days > 0) {
      parts.add("dated " + date(a) + " and " + date(b));
    }
  }

  private String date(int report) {
    return DATE.format(reports.get(report).article().published().orElseThrow().date());
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

  private Map<String, Double> phrases(Report report, Set<String> told, Set<String> shared) {
    Map<String, Double> phrases = new HashMap<>();
    Set<String> capitals = new HashSet<>(report.capitalised());
    List<String> run = new ArrayList<>();
    for (int i = 0; i < report.words().size(); i++) {
      String word = report.words().get(i);
      boolean able =
          shared.contains(report.allStems().get(i))
              && (word.length() > SHORT || word.length() == SHORT && capitals.contains(word))
              && Character.isLetter(word.charAt(0))
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

  /** 'a', 'a and b', 'a, b and c'. */
  static String list(List<String> items) {
    int last = items.size() - 1;
    return last == 0
        ? items.get(0)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
