package org.newsbook.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.newsbook.text.linear.ModelFile;
import org.newsbook.text.linear.WeightMatrix;
import org.newsbook.text.linear.WordTable;

/**
 * What training leaves. A file holds the classes of words, the tags, the weights of tags, of
 * transitions, of relations.
 *
 * @param classes class of each known word
 * @param tags universal and Penn part of speech of each tag, as {@code VERB/VBD}
 */
record SyntaxModel(
    WordTable classes,
    List<String> tags,
    WeightMatrix tagWeights,
    WeightMatrix transitionWeights,
    WeightMatrix relationWeights) {
  static final ModelFile FILE = new ModelFile(0x4E425359, 2, "syntax model"); // NBSY

  SyntaxModel {
    tags = List.copyOf(tags);
    if (tagWeights.columns() != tags.size()) {
      throw new IllegalArgumentException(tagWeights.columns() + " columns, " + tags.size());
    }
  }

  byte[] toBytes() throws IOException {
    return FILE.toBytes(this::write);
  }

  private void write(DataOutputStream out) throws IOException {
    classes.write(out);
    out.writeInt(tags.size());
    for (String tag : tags) {
      out.writeUTF(tag);
    }
    tagWeights.write(out);
    transitionWeights.write(out);
    relationWeights.write(out);
  }

  static SyntaxModel read(DataInputStream in) throws IOException {
    WordTable classes = WordTable.read(in);
    List<String> tags = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      tags.add(in.readUTF());
    }
    return new SyntaxModel(
        classes, tags, WeightMatrix.read(in), WeightMatrix.read(in), WeightMatrix.read(in));
  }
}
