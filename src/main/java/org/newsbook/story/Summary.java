package org.newsbook.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsbook.article.Excerpt;
import org.newsbook.text.Vector;

/**
 * Chooses a few sentences that say what a story is about: central ones (nearest to the centroid of
 * all, Radev et al. 2004), early ones rather than late, none that repeats another (maximal marginal
 * relevance, Carbonell and Goldstein 1998), each report heard.
 */
final class Summary {
  private static final int MOST = 5;
  private static final int ALONE = 3;
  private static final double REPEATS = 0.5;
  private static final double UNHEARD = 1.5;

  private final List<Sentence> all;
  private final Vector centroid;

  Summary(List<Sentence> sentences) {
    all = sentences;
    Map<Integer, Double> sums = new TreeMap<>();
    for (Sentence sentence : all) {
      Vector vector = sentence.vector();
      for (int i = 0; i < vector.size(); i++) {
        sums.merge(vector.terms()[i], (double) vector.weights()[i], Double::sum);
      }
    }
    centroid = Vector.of(sums);
  }

  /** 2 to 5 sentences in the order of the reports; what there is where there is less. */
  List<Excerpt> choose() {
    long reports = all.stream().mapToInt(Sentence::report).distinct().count();
    int wanted = (int) Math.min(MOST, Math.max(ALONE, reports));
    double[] scores = all.stream().mapToDouble(this::score).toArray();
    List<Sentence> chosen = new ArrayList<>();
    Optional<Sentence> next = next(scores, chosen);
    while (next.isPresent() && chosen.size() < wanted) {
      chosen.add(next.get());
      next = next(scores, chosen);
    }
    if (chosen.isEmpty()) {
      return all.stream().filter(s -> s.report() == 0).limit(2).map(Sentence::excerpt).toList();
    }
    chosen.sort(Comparator.comparingInt(Sentence::report).thenComparingInt(Sentence::place));
    return chosen.stream().map(Sentence::excerpt).toList();
  }

  private record Rated(Sentence sentence, double gain) {}

  /** The best that repeats none of the chosen; a sentence is read only where it would be taken. */
  private Optional<Sentence> next(double[] scores, List<Sentence> chosen) {
    List<Rated> rated = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      double gain = gain(all.get(i), scores[i], chosen);
      if (gain >= 0) {
        rated.add(new Rated(all.get(i), gain));
      }
    }
    rated.sort(
        Comparator.comparingDouble(Rated::gain)
            .reversed()
            .thenComparing(r -> r.sentence().report())
            .thenComparing(r -> r.sentence().place()));
    return rated.stream().map(Rated::sentence).filter(s -> StandsAlone.test(s.text())).findFirst();
  }

  /** Below 0 for a sentence that says again what is chosen. */
  private static double gain(Sentence sentence, double score, List<Sentence> chosen) {
    double repeated = 0;
    boolean heard = false;
    for (Sentence other : chosen) {
      repeated = Math.max(repeated, sentence.likeness(other));
      heard |= other.report() == sentence.report();
    }
    return repeated >= REPEATS
        ? -1
        : score * (1 - repeated) * (heard || chosen.isEmpty() ? 1 : UNHEARD);
  }

  /** Central and early. */
  double score(Sentence sentence) {
    return centrality(sentence) * (1 + 1.0 / (1 + sentence.place()));
  }

  /** Cosine of the sentence and of all that the story says. */
  double centrality(Sentence sentence) {
    return sentence.vector().dot(centroid);
  }
}
