package org.newsbook.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    List<Sentence> able =
        new ArrayList<>(all.stream().filter(s -> StandsAlone.test(s.text())).toList());
    if (able.isEmpty()) {
      return all.stream().filter(s -> s.report() == 0).limit(2).map(Sentence::excerpt).toList();
    }
    long reports = all.stream().mapToInt(Sentence::report).distinct().count();
    int wanted = (int) Math.min(MOST, Math.max(ALONE, reports));
    List<Sentence> chosen = new ArrayList<>();
    while (chosen.size() < wanted && !able.isEmpty()) {
      Sentence best =
          able.stream()
              .max(
                  Comparator.comparingDouble((Sentence s) -> gain(s, chosen))
                      .thenComparing(s -> -s.report())
                      .thenComparing(s -> -s.place()))
              .orElseThrow();
      able.remove(best);
      if (chosen.stream().allMatch(c -> c.likeness(best) < REPEATS)) {
        chosen.add(best);
      }
    }
    chosen.sort(Comparator.comparingInt(Sentence::report).thenComparingInt(Sentence::place));
    return chosen.stream().map(Sentence::excerpt).toList();
  }

  private double gain(Sentence sentence, List<Sentence> chosen) {
    double repeated = 0;
    boolean heard = false;
    for (Sentence other : chosen) {
      repeated = Math.max(repeated, sentence.likeness(other));
      heard |= other.report() == sentence.report();
    }
    return score(sentence) * (1 - repeated) * (heard || chosen.isEmpty() ? 1 : UNHEARD);
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
