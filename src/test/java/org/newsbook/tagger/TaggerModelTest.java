package org.newsbook.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsbook.text.linear.FeatureList;
import org.newsbook.text.linear.WeightMatrix;
import org.newsbook.text.linear.WordTable;

class TaggerModelTest {
  private static final int ROWS = 16;

  @Test
  void isReadAsItWasWritten() throws IOException {
    byte[] file = small().toBytes();
    TaggerModel model = read(file);
    assertThat(model.toBytes()).isEqualTo(file);
    assertThat(model.classes().get(-5)).isEqualTo(7);
    assertThat(model.classes().get(6)).isZero();
    assertThat(model.habits().get(12)).isEqualTo(3);
    int[] scores = new int[Bilou.COUNT];
    FeatureList one = new FeatureList(ROWS);
    model.weights().addTo(scores, one.start(1).add(1));
    assertThat(scores[1]).isEqualTo(-3);
  }

  @Test
  void saysWhenAFileIsNoModel() throws IOException {
    byte[] file = small().toBytes();
    file[0] = 'X';
    assertThatThrownBy(() -> read(file)).hasMessageContaining("not a tagger model");
  }

  @Test
  void saysWhichVersionItNeeds() throws IOException {
    byte[] file = small().toBytes();
    file[7] = 9;
    assertThatThrownBy(() -> read(file))
        .hasMessageContaining("version 9")
        .hasMessageContaining("train it again");
  }

  @Test
  void saysWhenAFileIsDamaged() throws IOException {
    byte[] file = small().toBytes();
    file[file.length - 3] ^= 1;
    assertThatThrownBy(() -> read(file)).hasMessageContaining("checksum");
  }

  @Test
  void anEmptyFileIsNoModel() {
    assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(EOFException.class);
  }

  private static TaggerModel small() {
    byte[] weights = new byte[ROWS * Bilou.COUNT];
    for (int row = 0; row < ROWS; row++) {
      weights[row * Bilou.COUNT + 1] = -3;
    }
    WordTable classes = WordTable.of(Map.of(-5, 7, 8, 400));
    return new TaggerModel(
        classes, WordTable.of(Map.of(12, 3)), WeightMatrix.of(ROWS, Bilou.COUNT, weights));
  }

  private static TaggerModel read(byte[] file) throws IOException {
    return TaggerModel.FILE.read(new ByteArrayInputStream(file), TaggerModel::read);
  }
}
