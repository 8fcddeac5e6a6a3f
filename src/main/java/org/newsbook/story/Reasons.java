package org.newsbook.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsbook.name.Names;
import org.newsbook.text.Folding;
import org.newsbook.text.Stem;

/** Says in a reader's words what two reports share. */
final class Reasons {
  private static final int NAMES = 3;
  private static final int WORDS = 3;

  /** A shared word is worth telling from this weight on. */
  private static final double TELLING = 1.2;

  /** A cosine below this is little. */
  private static final double FEW = 0.1;

  private final List<Report> reports;
  private final EventMatcher matcher;
  private final NamedIn named;

  Reasons(List<Report> reports, EventMatcher matcher, Names names) {
    this.reports = reports;
    this.matcher = matcher;
    this.named = new NamedIn(names, reports.size());
  }

  /** 'Both name Xi Jinping and Tianjin; both say “development bank”; dated 2 days apart'. */
  String shared(int a, int b) {
    List<String> parts = new ArrayList<>();
    List<String> names = named.shared(reports.get(a).article().id(), reports.get(b).article().id());
    names = names.subList(0, Math.min(NAMES, names.size()));
    if (!names.isEmpty()) {
      parts.add("both name " + list(names));
    }
    List<String> words = words(a, b, names);
    if (!words.isEmpty()) {
      parts.add("both say " + list(words.stream().map(w -> "“" + w + "”").toList()));
    }
    dates(a, b, parts);
    if (parts.isEmpty()) {
      parts.add("both use the same rare words");
    }
    return sentence(parts);
  }

  /** What two reports of different stories share, and what kept them apart. */
  String apart(int a, int b) {
    Evidence evidence = matcher.evidence(a, b);
    String but;
    if (evidence.days() > Evidence.EVENT_DAYS) {
      but = "dated " + evidence.days() + " days apart";
    } else if (evidence.lead() < FEW) {
      but = "they open with different news";
    } else if (evidence.numbers() < FEW) {
      but = "hardly a figure in common";
    } else {
      but = "too little in common beyond that";
    }
    return shared(a, b) + "; but " + but;
  }

  private static String sentence(List<String> parts) {
    String text = String.join("; ", parts);
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private void dates(int a, int b, List<String> parts) {
    long days = EventMatcher.days(reports.get(a), reports.get(b));
    if (days == 0) {
      parts.add("both dated " + reports.get(a).article().published().orElseThrow().date());
    } else if (days > 0) {
      LocalDate from = reports.get(a).article().published().orElseThrow().date();
      LocalDate to = reports.get(b).article().published().orElseThrow().date();
      parts.add("dated " + from + " and " + to);
    }
  }

  /** Shared pairs of words and single words, the most telling first, none from the names. */
  private List<String> words(int a, int b, List<String> names) {
    Set<String> told = new HashSet<>();
    for (String name : names) {
      told.addAll(List.of(Folding.fold(name).split("[^\\p{L}\\p{N}]+")));
    }
    Set<String> shared = matcher.sharedStems(a, b, TELLING);
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
        words.add(phrase);
        parts.forEach(p -> used.add(Stem.of(p)));
      }
    }
    return words;
  }

  private Map<String, Double> phrases(Report report, Set<String> told, Set<String> shared) {
    Map<String, Double> phrases = new HashMap<>();
    Set<String> names = new HashSet<>(report.capitalised());
    String before = "";
    for (int i = 0; i < report.words().size(); i++) {
      String word = report.words().get(i);
      boolean able =
          shared.contains(report.allStems().get(i))
              && word.length() > 3
              && Character.isLetter(word.charAt(0))
              && !told.contains(word)
              && !names.contains(word);
      if (able) {
        phrases.put(word, matcher.weight(word));
        if (!before.isEmpty()) {
          phrases.put(before + " " + word, matcher.weight(word) + matcher.weight(before));
        }
      }
      before = able ? word : "";
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
