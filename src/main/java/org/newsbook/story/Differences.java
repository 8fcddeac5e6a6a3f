package org.newsbook.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsbook.text.Token;
import org.newsbook.text.Words;

/**
 * Finds values on which reports do not agree: in two sentences that say nearly the same, another
 * number of the same things, another sum or another day, and neither report gives the other's value
 * anywhere.
 */
final class Differences {
  /** Two sentences from here on speak of the same. */
  private static final double SAME = 0.35;

  /** A day says less of what it is the day of. */
  private static final double SAME_DAY = 0.5;

  private static final int MOST = 6;

  private record Clash(double likeness, Sentence a, Figure x, Sentence b, Figure y) {}

  private final Map<Sentence, List<Figure>> figures = new LinkedHashMap<>();
  private final Map<Integer, Set<Double>> given = new TreeMap<>();

  private Differences(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      List<Token> tokens = Words.tokens(sentence.text());
      List<Figure> found = Figure.in(sentence.text(), tokens);
      Set<Double> values = given.computeIfAbsent(sentence.report(), r -> new HashSet<>());
      found.forEach(figure -> values.add(figure.value()));
      values.addAll(Figure.numbers(tokens));
      if (!found.isEmpty() && StandsAlone.ends(sentence.text())) {
        figures.put(sentence, found);
      }
    }
  }

  /** One a subject, the surest first. */
  static List<Difference> in(List<Sentence> sentences) {
    if (sentences.stream().mapToInt(Sentence::report).distinct().count() < 2) {
      return List.of();
    }
    return new Differences(sentences).list();
  }

  private List<Difference> list() {
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
            .thenComparing(c -> c.x().from())
            .thenComparing(c -> c.y().from()));
    Map<String, Difference> bySubject = new LinkedHashMap<>();
    for (Clash clash : clashes) {
      bySubject.computeIfAbsent(clash.x().of(), s -> difference(clash));
    }
    return bySubject.values().stream().limit(MOST).toList();
  }

  private void clash(Sentence a, Sentence b, double likeness, List<Clash> clashes) {
    for (Figure x : figures.getOrDefault(a, List.of())) {
      for (Figure y : figures.getOrDefault(b, List.of())) {
        boolean alone = !x.isDay() || likeness >= SAME_DAY && days(a) == 1 && days(b) == 1;
        if (x.differs(y) && alone && !gives(b, x) && !gives(a, y)) {
          clashes.add(new Clash(likeness, a, x, b, y));
        }
      }
    }
  }

  private long days(Sentence sentence) {
    return figures.getOrDefault(sentence, List.of()).stream().filter(Figure::isDay).count();
  }

  /** The sentence's report says so too, there or elsewhere. */
  private boolean gives(Sentence sentence, Figure figure) {
    return given.getOrDefault(sentence.report(), Set.of()).contains(figure.value());
  }

  private static Difference difference(Clash clash) {
    Difference.Reading first =
        new Difference.Reading(clash.a().excerpt(), clash.x().from(), clash.x().to());
    Difference.Reading second =
        new Difference.Reading(clash.b().excerpt(), clash.y().from(), clash.y().to());
    boolean ordered = clash.a().report() < clash.b().report();
    return new Difference(
        clash.x().kind(),
        clash.x().noun(),
        ordered ? List.of(first, second) : List.of(second, first));
  }
}
