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
  void aModelWrittenAgainIsTheSameFile() throws IOException {
    byte[] file = ours();
    assertThat(file.length).isLessThan(1_000_000);
    assertThat(BoundaryModel.read(new ByteArrayInputStream(file)).toBytes()).isEqualTo(file);
  }

  @Test
  void aDamagedModelIsToldFromOneOfAnotherKindOrVersion() throws IOException {
    for (int[] damage : new int[][] {{0, 0}, {7, 1}, {500, 2}}) {
      byte[] file = ours();
      file[damage[0]]++;
      String[] told = {"not a boundary model", "version 2, need 1", "damaged boundary model"};
      assertThatThrownBy(() -> BoundaryModel.read(new ByteArrayInputStream(file)))
          .isInstanceOf(IOException.class)
          .hasMessageContaining(told[damage[1]]);
    }
  }
}
