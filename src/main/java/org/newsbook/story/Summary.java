package org.newsbook.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsbook.article.Excerpt;
import org.newsbook.text.Stem;
import org.newsbook.text.TermSpace;
import org.newsbook.text.Vector;
import org.newsbook.text.Words;

/**
 * Chooses a few sentences that say what a story's headline says, and more: near to the headline and
 * to the centroid of all (Radev et al. 2004), early rather than late, none that repeats another or
 * the headline (maximal marginal relevance, Carbonell and Goldstein 1998). Rather none than one
 * that leans on what is not shown.
 */
final class Summary {
  /** So many of one report; of several one each. */
  private static final int ALONE = 2;

  private static final int MOST = 4;
  private static final double REPEATS = 0.4;

  /** A sentence with fewer words that the headline does not have, or a smaller part, repeats it. */
  private static final int NEW_WORDS = 6;

  private static final double NEW_PART = 0.3;

  /** Farther down a report tells how it came to its news. */
  private static final int FIRST = 5;

  /** So much of what the first is worth the others are. */
  private static final double WORTH = 0.2;

  /** So far down a sentence's place counts half. */
  private static final double EARLY = 3;

  private final List<Sentence> all;
  private final Vector centroid;
  private final Vector title;
  private final Set<String> titleStems;
  private final String headline;
  private final Surnames surnames;

  Summary(List<Sentence> sentences, String title, TermSpace words, Surnames surnames) {
    all = sentences;
    this.surnames = surnames;
    headline = title;
    titleStems = stems(title);
    this.title = words.weigh(titleStems);
    Map<Integer, Double> sums = new TreeMap<>();
    for (Sentence sentence : all) {
      Vector vector = sentence.vector();
      for (int i = 0; i < vector.size(); i++) {
        sums.merge(vector.terms()[i], (double) vector.weights()[i], Double::sum);
      }
    }
    centroid = Vector.of(sums);
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new TreeSet<>();
    Words.folded(text).forEach(word -> stems.add(Stem.of(word)));
    return stems;
  }

  /** What says most of the headline's news, then what else is said, in the order of the reports. */
  List<Excerpt> choose() {
    boolean alone = all.stream().allMatch(s -> s.report() == 0);
    List<Sentence> ranked =
        all.stream()
            .filter(s -> s.place() < FIRST)
            .filter(s -> !repeatsTitle(s))
            .sorted(
                Comparator.comparingDouble((Sentence s) -> -score(s))
                    .thenComparing(Sentence::report)
                    .thenComparing(Sentence::place))
            .toList();
    List<Sentence> chosen = new ArrayList<>();
    Set<String> known = new TreeSet<>(titleStems);
    StringBuilder shown = new StringBuilder(headline);
    for (Sentence sentence : ranked) {
      if (chosen.size() < (alone ? ALONE : MOST)
          && chosen.stream().noneMatch(c -> c.report() == sentence.report() && !alone)
          && chosen.stream().noneMatch(c -> c.likeness(sentence) >= REPEATS)
          && (chosen.isEmpty() || score(sentence) >= WORTH * score(chosen.get(0)))
          && standsAlone(sentence, known)
          && !surnames.areUnknown(sentence, shown.toString())) {
        chosen.add(sentence);
        shown.append('\n').append(sentence.text());
        known.addAll(stems(sentence.text()));
      }
    }
    if (alone) {
      chosen.sort(Comparator.comparingInt(Sentence::place));
    }
    return Stream.concat(
            chosen.stream().limit(1),
            chosen.stream()
                .skip(1)
                .sorted(
                    Comparator.comparingInt(Sentence::report).thenComparingInt(Sentence::place)))
        .map(Sentence::excerpt)
        .toList();
  }

  /** Beside the headline. */
  boolean standsAlone(Sentence sentence) {
    return standsAlone(sentence, titleStems);
  }

  private static boolean standsAlone(Sentence sentence, Set<String> known) {
    boolean opens = sentence.place() == 0;
    return StandsAlone.test(sentence.text(), opens)
        && (opens || !StandsAlone.pointsToUnknown(sentence.text(), known));
  }

  /** The headline stands before the text's first sentence with nothing between them. */
  private boolean runsOn(String sentence) {
    int capital = headline.length() + 1;
    return sentence.startsWith(headline + " ")
        && capital < sentence.length()
        && Character.isUpperCase(sentence.charAt(capital));
  }

  private boolean repeatsTitle(Sentence sentence) {
    Set<String> stems = stems(sentence.text());
    int size = stems.size();
    stems.removeAll(titleStems);
    int fresh = stems.size();
    return fresh < NEW_WORDS || fresh < NEW_PART * size || runsOn(sentence.text());
  }

  /** About what the headline says, central and early. */
  double score(Sentence sentence) {
    Vector vector = sentence.vector();
    double about = 2 * vector.dot(title) + vector.dot(centroid);
    return about * (1 + EARLY / (EARLY + sentence.place()));
  }
}
