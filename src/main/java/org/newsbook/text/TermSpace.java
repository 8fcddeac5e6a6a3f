package org.newsbook.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weighs words by how telling they are: (1 + log of the count) times the inverse document frequency
 * (Salton and Buckley 1988), so that what stands in every article weighs next to nothing.
 */
public final class TermSpace {
  /** A word in a larger part of all texts fades: it tells their subject, not one from another. */
  private static final double CROWD = 0.25;

  private static final double SMALL_CROWD = 6;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> terms = new ArrayList<>();
  private final List<Integer> frequency = new ArrayList<>();
  private final double size;
  private final double crowd;
  private final List<Vector> vectors = new ArrayList<>();

  /**
   * One vector a text, in the order given.
   *
   * @param background so many texts more are taken to exist that hold none of the words: a few
   *     texts alone say little of how rare a word is
   */
  public TermSpace(List<? extends Collection<String>> texts, int background) {
    size = texts.size() + background;
    crowd = Math.max(SMALL_CROWD, texts.size() * CROWD);
    List<TreeMap<Integer, Integer>> counts = new ArrayList<>();
    for (Collection<String> text : texts) {
      TreeMap<Integer, Integer> count = count(text, true);
      count.keySet().forEach(id -> frequency.set(id, frequency.get(id) + 1));
      counts.add(count);
    }
    counts.forEach(count -> vectors.add(vector(count)));
  }

  private TreeMap<Integer, Integer> count(Collection<String> text, boolean learn) {
    TreeMap<Integer, Integer> count = new TreeMap<>();
    for (String word : text) {
      Integer id = ids.get(word);
      if (id == null && learn) {
        id = terms.size();
        ids.put(word, id);
        terms.add(word);
        frequency.add(0);
      }
      if (id != null) {
        count.merge(id, 1, Integer::sum);
      }
    }
    return count;
  }

  /** The vector of a part of one of the texts. */
  public Vector weigh(Collection<String> part) {
    return vector(count(part, false));
  }

  private Vector vector(TreeMap<Integer, Integer> count) {
    Map<Integer, Double> weights = new TreeMap<>();
    count.forEach((id, n) -> weights.put(id, (1 + Math.log(n)) * weight(frequency(id))));
    return Vector.of(weights);
  }

  public Vector vector(int text) {
    return vectors.get(text);
  }

  public int size() {
    return terms.size();
  }

  public String term(int id) {
    return terms.get(id);
  }

  /** In how many texts the term stands. */
  public int frequency(int id) {
    return frequency.get(id);
  }

  /** What the terms that two texts share weigh, counts left aside. */
  public double sharedMass(int a, int b) {
    double mass = 0;
    for (int term : vector(a).shared(vector(b))) {
      mass += weight(frequency(term));
    }
    return mass;
  }

  /** How many terms two texts share that do not stand in a good part of all texts. */
  public int sharedRare(int a, int b) {
    int rare = 0;
    for (int term : vector(a).shared(vector(b))) {
      rare += frequency(term) <= crowd ? 1 : 0;
    }
    return rare;
  }

  /** How telling a word is: 0 for one that stands everywhere, or nowhere. */
  public double weight(String word) {
    Integer id = ids.get(word);
    return id == null ? 0 : weight(frequency(id));
  }

  private double weight(int texts) {
    double fading = Math.min(1, crowd / texts);
    return fading * fading * Math.max(0, Math.log((size + 1) / (texts + 0.5)));
  }
}
