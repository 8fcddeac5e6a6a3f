package org.newsbook.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.newsbook.text.linear.ModelFile;
import org.newsbook.text.linear.WeightMatrix;
import org.newsbook.text.linear.WordTable;

/**
 * What training leaves, and what a file holds in this order.
 *
 * @param classes class of each known word
 * @param habits of case, see {@link Lexicon}
 * @param weights a column for each label
 */
record TaggerModel(WordTable classes, WordTable habits, WeightMatrix weights) {
  static final ModelFile FILE = new ModelFile(0x4E425447, 3, "tagger model"); // NBTG

  TaggerModel {
    if (weights.columns() != Bilou.COUNT) {
      throw new IllegalArgumentException(weights.columns() + " columns, " + Bilou.COUNT);
    }
  }

  byte[] toBytes() throws IOException {
    return FILE.toBytes(this::write);
  }

  private void write(DataOutputStream out) throws IOException {
    classes.write(out);
    habits.write(out);
    weights.write(out);
  }

  static TaggerModel read(DataInputStream in) throws IOException {
    return new TaggerModel(WordTable.read(in), WordTable.read(in), WeightMatrix.read(in));
  }
}
