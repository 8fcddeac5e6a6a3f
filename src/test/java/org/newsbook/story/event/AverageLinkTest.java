package org.newsbook.story.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
  private static final double PAIR = 3;
  private static final double CONTRAST = 0.25;

  private static List<List<Integer>> groups(double[][] scores) {
    List<List<Integer>> pairs = new ArrayList<>();
    for (int a = 0; a < scores.length; a++) {
      for (int b = a + 1; b < scores.length; b++) {
        pairs.add(List.of(a, b));
      }
    }
    return AverageLink.groups(scores.length, pairs, PAIR, CONTRAST, (a, b) -> scores[a][b]);
  }

  @Test
  void twoThatAreCloseJoinAndOthersStayAlone() {
    assertThat(groups(new double[][] {{0, 4, -3}, {4, 0, -3}, {-3, -3, 0}}))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void aLinkToOneMemberIsNotEnough() {
    assertThat(groups(new double[][] {{0, 4, -4}, {4, 0, 1}, {-4, 1, 0}}))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void twoAloneNeedMoreThanAThirdThatIsLikeBoth() {
    assertThat(groups(new double[][] {{0, 2}, {2, 0}})).containsExactly(List.of(0), List.of(1));
    assertThat(groups(new double[][] {{0, 4, 2}, {4, 0, 2}, {2, 2, 0}}))
        .containsExactly(List.of(0, 1, 2));
  }

  @Test
  void groupsThatAreMuchCloserInsideStayTwo() {
    assertThat(groups(twoGroups(1))).containsExactly(List.of(0, 1, 2), List.of(3, 4, 5));
    assertThat(groups(twoGroups(2))).containsExactly(List.of(0, 1, 2, 3, 4, 5));
  }

  private static double[][] twoGroups(double between) {
    double[][] scores = new double[6][6];
    for (int a = 0; a < 6; a++) {
      for (int b = 0; b < 6; b++) {
        scores[a][b] = a / 3 == b / 3 ? 5 : between;
      }
    }
    return scores;
  }
}
