package org.newsbook.capture.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sums up how well pages' articles were found: shingles of whole texts, segments of others. */
final class ContentScores {
  private static final int SHINGLE = 4;

  private double precision;
  private double recall;
  private int found;
  private int pages;
  private int kept;
  private int lost;
  private int wrong;

  void add(PageGold gold, String text) {
    if (gold.body().isEmpty()) {
      String squeezed = PageGold.squeezed(text);
      for (String segment : gold.with()) {
        boolean there = squeezed.contains(PageGold.squeezed(segment));
        kept += there ? 1 : 0;
        lost += there ? 0 : 1;
      }
      for (String segment : gold.without()) {
        wrong += squeezed.contains(PageGold.squeezed(segment)) ? 1 : 0;
      }
      return;
    }
    Map<List<String>, Integer> want = bag(gold.body());
    Map<List<String>, Integer> got = bag(text);
    int common = 0;
    for (Map.Entry<List<String>, Integer> shingle : want.entrySet()) {
      common += Math.min(shingle.getValue(), got.getOrDefault(shingle.getKey(), 0));
    }
    pages++;
    recall += (double) common / want.values().stream().mapToInt(n -> n).sum();
    int size = got.values().stream().mapToInt(n -> n).sum();
    if (size > 0) {
      found++;
      precision += (double) common / size;
    }
  }

  private static Map<List<String>, Integer> bag(String text) {
    List<String> words = PageGold.words(text);
    Map<List<String>, Integer> bag = new HashMap<>();
    if (!words.isEmpty() && words.size() < SHINGLE) {
      bag.put(words, 1);
    }
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      bag.merge(words.subList(i, i + SHINGLE), 1, Integer::sum);
    }
    return bag;
  }

  @Override
  public String toString() {
    double p = precision / Math.max(1, found);
    double r = recall / Math.max(1, pages);
    double sp = (double) kept / Math.max(1, kept + wrong);
    double sr = (double) kept / Math.max(1, kept + lost);
    return String.format(
        Locale.ROOT,
        "shingles P %.4f R %.4f F %.4f; segments P %.3f R %.3f F %.3f",
        p,
        r,
        2 * p * r / Math.max(1e-9, p + r),
        sp,
        sr,
        2 * sp * sr / Math.max(1e-9, sp + sr));
  }
}
