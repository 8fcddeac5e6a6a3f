package org.newsbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordVectorsTest {
  private static double alike(String a, String b) {
    double[] left = new double[WordVectors.DIMENSIONS];
    double[] right = new double[WordVectors.DIMENSIONS];
    WordVectors.add(WordVectors.rank(a), 1, left);
    WordVectors.add(WordVectors.rank(b), 1, right);
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }

  @Test
  void wordsOfOneSubjectLieNearOneAnother() {
    assertThat(alike("goalkeeper", "striker")).isGreaterThan(0.5);
    assertThat(alike("goalkeeper", "inflation")).isLessThan(0.2);
    assertThat(alike("flood", "flood")).isBetween(0.999, 1.001);
  }

  @Test
  void theMostFrequentWordHasRankZeroAndAnUnknownOneNone() {
    assertThat(WordVectors.rank("the")).isZero();
    assertThat(WordVectors.rank("qwertzuiop")).isEqualTo(-1);
  }
}
