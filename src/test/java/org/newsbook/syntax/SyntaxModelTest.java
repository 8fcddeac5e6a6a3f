package org.newsbook.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsbook.text.linear.WeightMatrix;
import org.newsbook.text.linear.WordTable;

class SyntaxModelTest {
  @Test
  void isReadAsItWasWritten() throws IOException {
    byte[] file = small().toBytes();
    SyntaxModel model = read(file);
    assertThat(model.toBytes()).isEqualTo(file);
    assertThat(model.tags()).containsExactly("NOUN/NN", "VERB/VBD");
    assertThat(model.classes().get(-5)).isEqualTo(7);
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    byte[] other = small().toBytes();
    other[0] = 'X';
    assertThatThrownBy(() -> read(other)).hasMessageContaining("not a syntax model");
    byte[] newer = small().toBytes();
    newer[7] = 9;
    assertThatThrownBy(() -> read(newer))
        .hasMessageContaining("version 9")
        .hasMessageContaining("train it again");
    byte[] damaged = small().toBytes();
    damaged[damaged.length - 3] ^= 1;
    assertThatThrownBy(() -> read(damaged)).hasMessageContaining("checksum");
    assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(EOFException.class);
  }

  private static SyntaxModel small() {
    WeightMatrix two = WeightMatrix.of(2, 2, new byte[] {1, -2, 3, 0});
    return new SyntaxModel(
        WordTable.of(Map.of(-5, 7)), List.of("NOUN/NN", "VERB/VBD"), two, two, two);
  }

  private static SyntaxModel read(byte[] file) throws IOException {
    return SyntaxModel.FILE.read(new ByteArrayInputStream(file), SyntaxModel::read);
  }
}
