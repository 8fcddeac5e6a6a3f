package org.newsbook.capture.page;

import java.util.List;
import java.util.Map;
import org.newsbook.model.BoostedTrees;
import org.newsbook.model.FeatureRow;
import org.newsbook.text.DataFile;

/**
 * How likely each piece of a page is its article's text, judged twice: by what it is and where it
 * stands, then also by how the pieces around it were judged. The weights are learned; {@code
 * content-model.txt} says from what.
 */
final class ContentModel {
  private final BoostedTrees first;
  private final BoostedTrees second;

  /** The program's own. */
  static ContentModel read() {
    Map<String, List<String>> trees = DataFile.phrases(ContentModel.class, "content-model.txt");
    return new ContentModel(
        new BoostedTrees(trees.getOrDefault("first", List.of())),
        new BoostedTrees(trees.getOrDefault("second", List.of())));
  }

  ContentModel(BoostedTrees first, BoostedTrees second) {
    this.first = first;
    this.second = second;
  }

  /** A probability a piece, in their order. */
  double[] judge(List<Piece> pieces, PageHead head) {
    PieceFeatures features = new PieceFeatures(pieces, head);
    List<float[]> rows = features.rows().stream().map(FeatureRow::values).toList();
    double[] once = rows.stream().mapToDouble(first::probability).toArray();
    PassFeatures pass = new PassFeatures(pieces, features.branches(), once);
    double[] twice = new double[once.length];
    for (int i = 0; i < twice.length; i++) {
      twice[i] = second.probability(FeatureRow.joined(rows.get(i), pass.row(i).values()));
    }
    return twice;
  }
}
