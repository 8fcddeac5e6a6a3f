package org.newsbook.story.event;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbook.text.Commonness;
import org.newsbook.text.Stem;
import org.newsbook.text.TermSpace;

/** Says how likely two reports are of one event, and which pairs are worth the question. */
public final class EventMatcher {
  /** A word's rarity in a few articles is judged as among so many more. */
  private static final int BACKGROUND = 300;

  private final List<Report> reports;
  private final TermSpace words;
  private final TermSpace lead;
  private final TermSpace names;
  private final TermSpace numbers;
  private final TermSpace phrases;
  private final TermSpace places;
  private final List<Set<String>> people;
  private final double[] mass;

  public EventMatcher(List<Report> reports, NamedIn named) {
    this.reports = reports;
    words = new TermSpace(reports.stream().map(Report::stems).toList(), BACKGROUND, Commonness::of);
    lead =
        new TermSpace(reports.stream().map(Report::leadStems).toList(), BACKGROUND, Commonness::of);
    names =
        new TermSpace(
            reports.stream().map(Report::capitalised).toList(), BACKGROUND, Commonness::of);
    numbers =
        new TermSpace(reports.stream().map(Report::numbers).toList(), BACKGROUND, Commonness::of);
    phrases =
        new TermSpace(reports.stream().map(Report::phrases).toList(), BACKGROUND, phrase -> 0);
    places =
        new TermSpace(
            reports.stream().map(r -> named.places(r.article())).toList(), BACKGROUND, place -> 0);
    people = reports.stream().map(r -> named.people(r.article())).toList();
    mass = new double[reports.size()];
    Arrays.setAll(mass, i -> words.mass(words.vector(i).terms()));
  }

  public Evidence evidence(int a, int b) {
    int[] shared = words.vector(a).shared(words.vector(b));
    double least = Math.min(mass[a], mass[b]);
    return new Evidence(
        least == 0 ? 0 : Math.min(1, words.mass(shared) / least),
        lead.vector(a).dot(lead.vector(b)),
        names.vector(a).dot(names.vector(b)),
        numbers.vector(a).dot(numbers.vector(b)),
        phrases.vector(a).dot(phrases.vector(b)),
        places.vector(a).dot(places.vector(b)),
        strangers(a, b),
        Math.min(reports.get(a).words().size(), reports.get(b).words().size()),
        Math.max(reports.get(a).words().size(), reports.get(b).words().size()),
        days(reports.get(a), reports.get(b)),
        shared.length);
  }

  private boolean strangers(int a, int b) {
    return !people.get(a).isEmpty()
        && !people.get(b).isEmpty()
        && Collections.disjoint(people.get(a), people.get(b));
  }

  public double logOdds(int a, int b) {
    return evidence(a, b).logOdds();
  }

  /** All words of all reports. */
  public TermSpace words() {
    return words;
  }

  /** Stems that both reports hold and that weigh so much. */
  public Set<String> sharedStems(int a, int b, double weight) {
    Set<String> stems = new HashSet<>();
    for (int term : words.vector(a).shared(words.vector(b))) {
      if (words.weight(words.term(term)) >= weight) {
        stems.add(words.term(term));
      }
    }
    return stems;
  }

  /** How telling a folded word is. */
  public double weight(String word) {
    return words.weight(Stem.of(word));
  }

  /** Days between their dates, or -1 where one has none. */
  public static long days(Report a, Report b) {
    if (a.article().published().isEmpty() || b.article().published().isEmpty()) {
      return -1;
    }
    long from = a.article().published().get().date().toEpochDay();
    return Math.abs(from - b.article().published().get().date().toEpochDay());
  }

  /** Pairs that share rare words, as {a, b} with a before b, each once. */
  public List<int[]> candidates() {
    return Neighbours.pairs(words, IntStream.range(0, reports.size()).toArray());
  }
}
