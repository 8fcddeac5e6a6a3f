package org.newsbook.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.newsbook.text.CommonWords;
import org.newsbook.text.DataFile;
import org.newsbook.text.TermSpace;
import org.newsbook.text.WordVectors;

/**
 * Says how likely each section is for each text. At first by word vectors: the mean direction of a
 * text's words, rare ones first, beside that of the section's words ({@code sections.txt}). Then by
 * the texts themselves: the words and the share of those that are surely of a section speak for the
 * others (expectation maximisation, Nigam et al. 2000).
 */
final class SectionFinder {
  private static final int SECTIONS = Section.values().length;
  private static final int ROUNDS = 5;

  private static final double[][] DIRECTIONS = directions();

  private final SectionWeights weights;
  private final TermSpace space;
  private final int size;
  private final double[][] alike;

  /**
   * @param texts folded words
   * @param space of the same texts
   */
  SectionFinder(List<List<String>> texts, TermSpace space, SectionWeights weights) {
    this.weights = weights;
    this.space = space;
    this.size = texts.size();
    double[][] vectors = texts.parallelStream().map(this::direction).toArray(double[][]::new);
    double[] mean = new double[WordVectors.DIMENSIONS];
    for (double[] vector : vectors) {
      for (int d = 0; d < mean.length; d++) {
        mean[d] += vector[d] / size;
      }
    }
    double part = weights.common() * size / (size + weights.many());
    alike = new double[size][SECTIONS];
    for (int i = 0; i < size; i++) {
      for (int d = 0; d < mean.length; d++) {
        vectors[i][d] -= part * mean[d];
      }
      normalise(vectors[i]);
      for (int s = 0; s < SECTIONS; s++) {
        alike[i][s] = dot(vectors[i], DIRECTIONS[s]);
      }
    }
  }

  private static double[][] directions() {
    double[][] directions = new double[SECTIONS][WordVectors.DIMENSIONS];
    var words = DataFile.sections(SectionFinder.class, "sections.txt");
    for (Section section : Section.values()) {
      for (String word : words.getOrDefault(section.key(), Set.of())) {
        int rank = WordVectors.rank(word);
        if (rank >= 0) {
          WordVectors.add(rank, 1, directions[section.ordinal()]);
        }
      }
      normalise(directions[section.ordinal()]);
    }
    return directions;
  }

  private double[] direction(List<String> words) {
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    for (String word : words) {
      int rank = WordVectors.rank(word);
      if (rank >= 0 && !CommonWords.contains(word)) {
        counts.merge(rank, 1, Integer::sum);
      }
    }
    double[] sum = new double[WordVectors.DIMENSIONS];
    counts.forEach(
        (rank, n) ->
            WordVectors.add(rank, (1 + Math.log(n)) * Math.log1p(rank / weights.frequent()), sum));
    normalise(sum);
    return sum;
  }

  private static void normalise(double[] vector) {
    double norm = Math.sqrt(dot(vector, vector));
    for (int i = 0; i < vector.length && norm > 0; i++) {
      vector[i] /= norm;
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** Of each text and each section, in the order of {@link Section}; each text's add up to 1. */
  double[][] probabilities() {
    double[][] probabilities = softmax(alike);
    for (int round = 0; round < ROUNDS; round++) {
      probabilities = softmax(scores(probabilities));
    }
    return probabilities;
  }

  private double[][] scores(double[][] probabilities) {
    double[][] scores = new double[size][];
    Arrays.setAll(scores, i -> alike[i].clone());
    IntStream.range(0, SECTIONS).parallel().forEach(s -> add(s, probabilities, scores));
    return scores;
  }

  /** Adds to a section's scores how like its sure texts a text is, and how frequent it is. */
  private void add(int section, double[][] probabilities, double[][] scores) {
    double[] centroid = new double[space.size()];
    double all = 0;
    double sure = 0;
    for (int i = 0; i < size; i++) {
      double p = probabilities[i][section];
      all += p;
      if (p >= weights.sure()) {
        sure += p;
        space.vector(i).addTo(centroid, p);
      }
    }
    normalise(centroid);
    double weight = sure / (sure + weights.manyOfOne());
    double share = 0.5 / SECTIONS + 0.5 * (all + 1) / (size + SECTIONS);
    for (int i = 0; i < size; i++) {
      double dot = space.vector(i).dot(centroid);
      scores[i][section] += weight * dot + Math.log(share) / weights.sharpness();
    }
  }

  private double[][] softmax(double[][] scores) {
    double[][] probabilities = new double[scores.length][SECTIONS];
    for (int i = 0; i < scores.length; i++) {
      double most = Arrays.stream(scores[i]).max().orElse(0);
      double sum = 0;
      for (int s = 0; s < SECTIONS; s++) {
        probabilities[i][s] = Math.exp(weights.sharpness() * (scores[i][s] - most));
        sum += probabilities[i][s];
      }
      for (int s = 0; s < SECTIONS; s++) {
        probabilities[i][s] /= sum;
      }
    }
    return probabilities;
  }
}
