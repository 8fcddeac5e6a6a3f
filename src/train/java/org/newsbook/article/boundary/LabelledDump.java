package org.newsbook.article.boundary;

import java.util.List;
import org.newsbook.article.line.Label;
import org.newsbook.article.line.Line;
import org.newsbook.correction.CaptureCorrection;
import org.newsbook.model.BoostedTrees;
import org.newsbook.model.FeatureRow;

/** A dump with the features of its lines and what is known of each. */
final class LabelledDump {
  private static final float DOUBTFUL = 0.4f;

  final GoldDump gold;
  final List<Line> lines;
  final BoundaryFeatures features;
  final float[][] rows;

  /** An article begins at the line. */
  final boolean[] starts;

  /** 0 where nothing is known, less where a cut were no error. */
  final float[] weights;

  /** By the last pass so far, of a model that saw nothing of the dump's fold. */
  double[] probability;

  /** The features of the next pass. */
  float[][] nextRows;

  LabelledDump(GoldDump gold, List<Line> lines, float weight) {
    this.gold = gold;
    this.lines = lines;
    features = new BoundaryFeatures(lines);
    int n = lines.size();
    rows = new float[n][];
    starts = new boolean[n];
    weights = new float[n];
    for (int i = 0; i < n; i++) {
      rows[i] = features.row(i);
      weights[i] = weight;
    }
    nextRows = rows;
    probability = new double[n];
    int article = -1;
    for (int i = 0; i < n; i++) {
      int from = lines.get(i).block().fromLine();
      int to = lines.get(i).block().toLine();
      while (article + 1 < gold.articles().size()
          && gold.articles().get(article + 1).from() <= to) {
        article++;
      }
      if (article < 0) {
        weights[i] = DOUBTFUL * weight;
        continue;
      }
      GoldDump.Span span = gold.articles().get(article);
      if (span.start() >= from && span.start() <= to) {
        starts[i] = true;
      } else if (from >= span.from() && from <= span.to()) {
        weights[i] = DOUBTFUL * weight;
      }
    }
    if (n > 0) {
      weights[0] = 0;
    }
  }

  /** The same where only make and place tell what a line is, as in wordings never seen. */
  LabelledDump unlabelled(float weight) {
    List<Line> bare =
        lines.stream()
            .map(
                line ->
                    switch (line.label()) {
                      case DATE, SOURCE_LINK, SEPARATOR, TITLE, HEADING -> line;
                      default -> line.as(line.prose() ? Label.BODY : Label.SHORT);
                    })
            .toList();
    GoldDump as =
        new GoldDump(gold.name(), "unlabelled", gold.fold(), gold.lines(), gold.articles());
    return new LabelledDump(as, bare, weight);
  }

  /** As in a language without word vectors. */
  void forgetMeaning() {
    FeatureRow named = new FeatureRow(true);
    features.addTo(named, 0);
    List<String> names = named.names();
    for (int f = 0; f < names.size(); f++) {
      if (names.get(f).startsWith("meaning")) {
        for (float[] row : rows) {
          row[f] = Meaning.UNKNOWN;
        }
      }
    }
  }

  /**
   * Takes over what trees find.
   *
   * @param last no other pass comes
   */
  void found(BoostedTrees trees, boolean last) {
    for (int i = 0; i < rows.length; i++) {
      probability[i] = trees.probability(nextRows[i]);
    }
    if (!last) {
      DocumentHabits habits = new DocumentHabits(features, probability);
      nextRows = new float[rows.length][];
      for (int i = 0; i < rows.length; i++) {
        nextRows[i] = habits.row(rows[i], i);
      }
    }
  }

  /** First lines of the articles that costs lead to, in the numbers of the file. */
  List<Integer> cuts(CutCosts costs) {
    return new Segmenter(lines, features.positions(), probability, costs, CaptureCorrection.NONE)
        .split().starts().stream().map(start -> lines.get(start).block().fromLine()).toList();
  }
}
