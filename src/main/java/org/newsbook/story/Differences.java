package org.newsbook.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsbook.text.Token;
import org.newsbook.text.Words;

/**
 * Finds values on which reports do not agree: another toll of the event; and in two sentences that
 * say nearly the same another number of the same things, another sum or another day, where neither
 * report gives the other's value anywhere.
 */
final class Differences {
  /** Two sentences from here on speak of the same. */
  private static final double SAME = 0.45;

  /** A day says less of what it is the day of. */
  private static final double SAME_DAY = 0.6;

  private static final int MOST = 6;

  /** So many characters are no sentence, and figures in them are of anything. */
  private static final int LONGEST = 2_000;

  /**
   * A report tells the event's own toll in so many first sentences, and names with it no year and
   * no month ('in September'), which are of an earlier one, nor what else happened or in which
   * time.
   */
  private static final int FIRST = 20;

  private static final Pattern OF_PART =
      Pattern.compile(
          "(?i)\\balso\\b|\\bover (?:the (?:course|past|last)|[a-z]+ (?:days|nights|weeks|months))\\b");

  private record Clash(double likeness, Sentence a, Figure x, Sentence b, Figure y) {}

  /** A value, and the sentence that gives it. */
  private record Told(Sentence sentence, Figure figure) {}

  /** Of each kind of toll the first that each report gives. */
  private final Map<String, Map<Integer, Told>> tolls = new TreeMap<>();

  private final Map<Sentence, List<Figure>> figures = new LinkedHashMap<>();
  private final Map<Integer, Set<Double>> given = new TreeMap<>();

  /** The values of a kind of toll that a report gives anywhere. */
  private final Map<String, Map<Integer, Set<Double>>> givenTolls = new TreeMap<>();

  private Differences(List<Sentence> sentences, List<Sentence> all) {
    Map<String, List<Figure>> read = new HashMap<>();
    for (Sentence sentence : all.stream().filter(Differences::isSentence).toList()) {
      List<Figure> counted = read.computeIfAbsent(sentence.text(), Differences::counted);
      boolean own =
          !counted.isEmpty()
              && sentence.place() < FIRST
              && !sentence.isOfEarlier()
              && !OF_PART.matcher(sentence.text()).find();
      for (Figure toll : counted) {
        givenTolls
            .computeIfAbsent(toll.of(), of -> new TreeMap<>())
            .computeIfAbsent(sentence.report(), r -> new HashSet<>())
            .add(toll.value());
        if (own) {
          tolls
              .computeIfAbsent(toll.of(), of -> new TreeMap<>())
              .putIfAbsent(sentence.report(), new Told(sentence, toll));
        }
      }
    }
    for (Sentence sentence : sentences.stream().filter(Differences::isSentence).toList()) {
      List<Token> tokens = Words.tokens(sentence.text());
      List<Figure> counted = read.computeIfAbsent(sentence.text(), Differences::counted);
      List<Figure> found =
          Figure.in(sentence.text(), tokens).stream()
              .filter(f -> counted.stream().noneMatch(toll -> toll.from() == f.from()))
              .toList();
      Set<Double> values = given.computeIfAbsent(sentence.report(), r -> new HashSet<>());
      found.forEach(figure -> values.add(figure.value()));
      values.addAll(Figure.numbers(tokens));
      if (!found.isEmpty() && StandsAlone.ends(sentence.text())) {
        figures.put(sentence, found);
      }
    }
  }

  private static boolean isSentence(Sentence sentence) {
    return sentence.text().length() <= LONGEST;
  }

  /** What the event has one of. */
  private static List<Figure> counted(String sentence) {
    return Stream.concat(Tolls.in(sentence).stream(), Measures.in(sentence).stream()).toList();
  }

  /**
   * One a subject, the surest first.
   *
   * @param sentences of the independent reports
   * @param all those of copies too, whose tolls count
   */
  static List<Difference> in(List<Sentence> sentences, List<Sentence> all) {
    if (all.stream().mapToInt(Sentence::report).distinct().count() < 2) {
      return List.of();
    }
    return new Differences(sentences, all).list();
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
    tolls.forEach((of, told) -> toll(told).ifPresent(d -> bySubject.put(of, d)));
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

  /** Each other value in the order of the reports, which is that of their days. */
  private Optional<Difference> toll(Map<Integer, Told> told) {
    Map<Double, Told> byValue = new LinkedHashMap<>();
    told.values().stream()
        .filter(this::isSure)
        .forEach(t -> byValue.putIfAbsent(t.figure().value(), t));
    List<Told> values = List.copyOf(byValue.values());
    boolean differ = values.stream().anyMatch(a -> values.stream().anyMatch(b -> parts(a, b)));
    return differ
        ? Optional.of(
            new Difference(
                values.get(0).figure().kind(),
                values.get(0).figure().noun(),
                values.stream().map(t -> reading(t.sentence(), t.figure())).toList()))
        : Optional.empty();
  }

  /** A report that gives two prices of a thing does not say which is the event's. */
  private boolean isSure(Told told) {
    Figure figure = told.figure();
    return Tolls.isToll(figure.kind())
        || figure.kind() == Difference.Kind.MAGNITUDE
        || given(told, figure).size() == 1;
  }

  /** Neither report gives the other's toll. */
  private boolean parts(Told a, Told b) {
    return a.figure().outgrows(b.figure()) && !tells(a, b.figure()) && !tells(b, a.figure());
  }

  private boolean tells(Told told, Figure toll) {
    return given(told, toll).contains(toll.value());
  }

  /** What its report gives anywhere of that kind. */
  private Set<Double> given(Told told, Figure toll) {
    return givenTolls
        .getOrDefault(toll.of(), Map.of())
        .getOrDefault(told.sentence().report(), Set.of());
  }

  private static Difference.Reading reading(Sentence sentence, Figure figure) {
    return new Difference.Reading(sentence.excerpt(), figure.from(), figure.to());
  }

  private static Difference difference(Clash clash) {
    Difference.Reading first = reading(clash.a(), clash.x());
    Difference.Reading second = reading(clash.b(), clash.y());
    boolean ordered = clash.a().report() < clash.b().report();
    return new Difference(
        clash.x().kind(),
        clash.x().noun(),
        ordered ? List.of(first, second) : List.of(second, first));
  }
}
