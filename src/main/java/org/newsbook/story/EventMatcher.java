package org.newsbook.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbook.text.Stem;
import org.newsbook.text.TermSpace;
import org.newsbook.text.Vector;

/** Says how likely two reports are of one event, and which pairs are worth the question. */
final class EventMatcher {
  /** So many entries of the inverted index are read for a report, the rarest words first. */
  private static final int BUDGET = 5_000;

  /** So many candidates a report keeps. */
  private static final int NEAREST = 40;

  /** A word's rarity in a few articles is judged as among so many more. */
  private static final int BACKGROUND = 100;

  private final List<Report> reports;
  private final TermSpace words;
  private final TermSpace lead;
  private final TermSpace names;
  private final TermSpace numbers;
  private final TermSpace phrases;
  private final TermSpace places;
  private final List<Set<String>> people;
  private final double[] mass;

  EventMatcher(List<Report> reports, NamedIn named) {
    this.reports = reports;
    words = new TermSpace(reports.stream().map(Report::stems).toList(), BACKGROUND);
    lead = new TermSpace(reports.stream().map(Report::leadStems).toList(), BACKGROUND);
    names = new TermSpace(reports.stream().map(Report::capitalised).toList(), BACKGROUND);
    numbers = new TermSpace(reports.stream().map(Report::numbers).toList(), BACKGROUND);
    phrases = new TermSpace(reports.stream().map(Report::phrases).toList(), BACKGROUND);
    places =
        new TermSpace(reports.stream().map(r -> named.places(r.article())).toList(), BACKGROUND);
    people = reports.stream().map(r -> named.people(r.article())).toList();
    mass = new double[reports.size()];
    Arrays.setAll(mass, i -> words.shared(i, i).mass());
  }

  Evidence evidence(int a, int b) {
    TermSpace.Shared shared = words.shared(a, b);
    double least = Math.min(mass[a], mass[b]);
    return new Evidence(
        least == 0 ? 0 : Math.min(1, shared.mass() / least),
        lead.vector(a).dot(lead.vector(b)),
        names.vector(a).dot(names.vector(b)),
        numbers.vector(a).dot(numbers.vector(b)),
        phrases.vector(a).dot(phrases.vector(b)),
        places.vector(a).dot(places.vector(b)),
        strangers(a, b),
        Math.min(reports.get(a).words().size(), reports.get(b).words().size()),
        Math.max(reports.get(a).words().size(), reports.get(b).words().size()),
        days(reports.get(a), reports.get(b)),
        shared.rare(),
        names.shared(a, b).rare() + numbers.shared(a, b).rare());
  }

  private boolean strangers(int a, int b) {
    return !people.get(a).isEmpty()
        && !people.get(b).isEmpty()
        && Collections.disjoint(people.get(a), people.get(b));
  }

  double logOdds(int a, int b) {
    return evidence(a, b).logOdds();
  }

  /** All words of all reports. */
  TermSpace words() {
    return words;
  }

  /** Stems that both reports hold and that weigh so much. */
  Set<String> sharedStems(int a, int b, double weight) {
    Set<String> stems = new HashSet<>();
    for (int term : words.vector(a).shared(words.vector(b))) {
      if (words.weight(words.term(term)) >= weight) {
        stems.add(words.term(term));
      }
    }
    return stems;
  }

  /** How telling a folded word is. */
  double weight(String word) {
    return words.weight(Stem.of(word));
  }

  /** Days between their dates, or -1 where one has none. */
  static long days(Report a, Report b) {
    if (a.article().published().isEmpty() || b.article().published().isEmpty()) {
      return -1;
    }
    long from = a.article().published().get().date().toEpochDay();
    return Math.abs(from - b.article().published().get().date().toEpochDay());
  }

  /** Pairs that share rare words, as {a, b} with a before b, each once. */
  List<int[]> candidates() {
    int[][] index = index();
    List<int[]> pairs = new ArrayList<>();
    int[][] nearest =
        IntStream.range(0, reports.size())
            .parallel()
            .mapToObj(a -> nearest(a, index))
            .toArray(int[][]::new);
    for (int a = 0; a < nearest.length; a++) {
      for (int b : nearest[a]) {
        if (a < b || Arrays.binarySearch(nearest[b], a) < 0) {
          pairs.add(new int[] {Math.min(a, b), Math.max(a, b)});
        }
      }
    }
    return pairs;
  }

  private int[][] index() {
    int[][] index = new int[words.size()][];
    int[] filled = new int[words.size()];
    for (int report = 0; report < reports.size(); report++) {
      for (int term : words.vector(report).terms()) {
        if (index[term] == null) {
          index[term] = new int[words.frequency(term)];
        }
        index[term][filled[term]++] = report;
      }
    }
    return index;
  }

  /** Sorted by number. */
  private int[] nearest(int a, int[][] index) {
    Vector vector = words.vector(a);
    Integer[] rarest = new Integer[vector.size()];
    Arrays.setAll(rarest, i -> i);
    Arrays.sort(
        rarest,
        Comparator.comparingInt((Integer i) -> words.frequency(vector.terms()[i]))
            .thenComparingInt(i -> vector.terms()[i]));
    float[] sums = new float[reports.size()];
    int read = 0;
    for (int i : rarest) {
      int[] entries = index[vector.terms()[i]];
      if (read > 0 && read + entries.length > BUDGET) {
        break;
      }
      read += entries.length;
      for (int b : entries) {
        sums[b] += vector.weights()[i] * vector.weights()[i] + Float.MIN_NORMAL;
      }
    }
    sums[a] = 0;
    // The bits of positive floats are in the order of the floats: heaviest first, then by number.
    return IntStream.range(0, sums.length)
        .filter(b -> sums[b] > 0)
        .mapToLong(b -> (long) -Float.floatToIntBits(sums[b]) << Integer.SIZE | b)
        .sorted()
        .limit(NEAREST)
        .mapToInt(key -> (int) key)
        .sorted()
        .toArray();
  }
}
