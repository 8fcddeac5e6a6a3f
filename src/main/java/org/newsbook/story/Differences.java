package org.newsbook.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsbook.text.Stem;
import org.newsbook.text.Token;
import org.newsbook.text.Words;

/**
 * Finds figures on which reports do not agree: in two sentences that say nearly the same, the same
 * noun behind different numbers, and neither report gives the other's number anywhere.
 */
final class Differences {
  /** Two sentences from here on speak of the same. */
  private static final double SAME = 0.35;

  private static final int MOST = 6;

  /** Words behind a number that are not what it counts. */
  private static final TreeSet<String> NO_NOUN =
      new TreeSet<>(
          List.of(
              "of",
              "in",
              "on",
              "to",
              "and",
              "or",
              "at",
              "by",
              "for",
              "from",
              "with",
              "as",
              "the",
              "a",
              "an",
              "is",
              "are",
              "was",
              "were",
              "per",
              "percent",
              "th",
              "st",
              "nd",
              "rd",
              "am",
              "pm",
              "january",
              "february",
              "march",
              "april",
              "may",
              "june",
              "july",
              "august",
              "september",
              "october",
              "november",
              "december",
              "jan",
              "feb",
              "mar",
              "apr",
              "jun",
              "jul",
              "aug",
              "sep",
              "sept",
              "oct",
              "nov",
              "dec",
              "that",
              "who",
              "but",
              "after",
              "before",
              "when",
              "more",
              "other",
              "others",
              "hundred",
              "thousand",
              "million",
              "billion",
              "trillion",
              "days",
              "day",
              "years",
              "year",
              "months",
              "month",
              "weeks",
              "week",
              "hours",
              "hour",
              "minutes",
              "minute",
              "times",
              "time"));

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  /** A number and what it counts, in a sentence. */
  private record Figure(String noun, String form, double value, int from, int to) {}

  private record Clash(double likeness, String form, Sentence a, Figure x, Sentence b, Figure y) {}

  private final Map<Sentence, List<Figure>> figures = new LinkedHashMap<>();
  private final Map<Integer, TreeSet<Double>> given = new TreeMap<>();

  Differences(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      List<Figure> found = figures(sentence.text());
      TreeSet<Double> values = given.computeIfAbsent(sentence.report(), r -> new TreeSet<>());
      numbers(sentence.text(), values);
      if (!found.isEmpty()) {
        figures.put(sentence, found);
      }
    }
  }

  /** One a noun, the surest first. */
  List<Difference> list() {
    List<Clash> clashes = new ArrayList<>();
    List<Sentence> sentences = List.copyOf(figures.keySet());
    for (int i = 0; i < sentences.size(); i++) {
      for (int j = i + 1; j < sentences.size(); j++) {
        Sentence a = sentences.get(i);
        Sentence b = sentences.get(j);
        if (a.report() != b.report()) {
          double likeness = a.likeness(b);
          if (likeness >= SAME) {
            clash(a, b, likeness, clashes);
          }
        }
      }
    }
    clashes.sort(
        Comparator.comparingDouble((Clash c) -> -c.likeness())
            .thenComparing(c -> c.a().report())
            .thenComparing(c -> c.b().report())
            .thenComparing(c -> c.a().place())
            .thenComparing(c -> c.b().place())
            .thenComparing(Clash::form));
    Map<String, Difference> byNoun = new LinkedHashMap<>();
    for (Clash clash : clashes) {
      byNoun.computeIfAbsent(clash.x().noun(), n -> difference(clash));
    }
    return byNoun.values().stream().limit(MOST).toList();
  }

  private void clash(Sentence a, Sentence b, double likeness, List<Clash> clashes) {
    for (Figure x : figures.getOrDefault(a, List.of())) {
      for (Figure y : figures.getOrDefault(b, List.of())) {
        if (x.noun().equals(y.noun())
            && x.value() != y.value()
            && !given.getOrDefault(b.report(), new TreeSet<>()).contains(x.value())
            && !given.getOrDefault(a.report(), new TreeSet<>()).contains(y.value())) {
          clashes.add(new Clash(likeness, x.form(), a, x, b, y));
        }
      }
    }
  }

  private static Difference difference(Clash clash) {
    Difference.Reading first =
        new Difference.Reading(clash.a().excerpt(), clash.x().from(), clash.x().to());
    Difference.Reading second =
        new Difference.Reading(clash.b().excerpt(), clash.y().from(), clash.y().to());
    boolean ordered = clash.a().report() < clash.b().report();
    return new Difference(
        "number of " + clash.form(), ordered ? List.of(first, second) : List.of(second, first));
  }

  private static List<Figure> figures(String text) {
    List<Figure> figures = new ArrayList<>();
    List<Token> tokens = Words.tokens(text);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Optional<Double> value = value(tokens.get(i).text());
      boolean money = i > 0 && "$€£¥".contains(tokens.get(i - 1).text());
      boolean spaced = tokens.get(i + 1).start() == tokens.get(i).end() + 1;
      String noun = tokens.get(i + 1).text();
      String folded = noun.toLowerCase(Locale.ROOT);
      if (value.isPresent()
          && !money
          && spaced
          && Character.isLowerCase(noun.codePointAt(0))
          && noun.length() > 2
          && !NO_NOUN.contains(folded)) {
        Token number = tokens.get(i);
        figures.add(new Figure(Stem.of(folded), folded, value.get(), number.start(), number.end()));
      }
    }
    return figures;
  }

  private static void numbers(String text, TreeSet<Double> values) {
    for (Token token : Words.tokens(text)) {
      value(token.text()).ifPresent(values::add);
    }
  }

  private static Optional<Double> value(String token) {
    int word = NUMBERS.indexOf(token.toLowerCase(Locale.ROOT));
    if (word > 1) {
      return Optional.of((double) word);
    }
    if (token.length() > 12 || !token.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',')) {
      return Optional.empty();
    }
    String digits = token.replace(",", "");
    return digits.isEmpty() ? Optional.empty() : Optional.of(Double.parseDouble(digits));
  }
}
