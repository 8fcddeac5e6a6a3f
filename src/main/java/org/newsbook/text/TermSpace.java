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
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> terms = new ArrayList<>();
  private final List<Integer> frequency = new ArrayList<>();
  private final int size;
  private final List<Vector> vectors = new ArrayList<>();

  /** One vector a text, in the order given. */
  public TermSpace(List<? extends Collection<String>> texts) {
    size = texts.size();
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

  /** How telling a word is: 0 for one that stands everywhere, or nowhere. */
  public double weight(String word) {
    Integer id = ids.get(word);
    return id == null ? 0 : weight(frequency(id));
  }

  private double weight(int texts) {
    return Math.max(0, Math.log((size + 1) / (texts + 0.5)));
  }
}
