package org.newsbook.article.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BoundaryModelTest {
  private static byte[] ours() throws IOException {
    try (InputStream in = BoundaryModel.class.getResourceAsStream("boundaries.model")) {
      return in.readAllBytes();
    }
  }

  @Test
  void theModelIsSmallAndOfTheFeaturesThatStandHere() throws IOException {
    assertThat(ours().length).isLessThan(1_000_000);
    BoundaryModel model =
        BoundaryModel.FILE.read(new ByteArrayInputStream(ours()), BoundaryModel::read);
    assertThat(model).isNotNull();
  }

  @Test
  void aDamagedModelIsToldFromOneOfAnotherKindOrVersion() throws IOException {
    for (int[] damage : new int[][] {{0, 0}, {7, 1}, {500, 2}}) {
      byte[] file = ours();
      file[damage[0]]++;
      String[] told = {"not a boundary model", "version 5, need 4", "damaged boundary model"};
      assertThatThrownBy(
              () -> BoundaryModel.FILE.read(new ByteArrayInputStream(file), BoundaryModel::read))
          .isInstanceOf(IOException.class)
          .hasMessageContaining(told[damage[1]]);
    }
  }
}
