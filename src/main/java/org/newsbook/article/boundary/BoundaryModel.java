package org.newsbook.article.boundary;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsbook.article.line.Line;
import org.newsbook.capture.Block;
import org.newsbook.correction.CaptureCorrection;
import org.newsbook.model.BoostedTrees;
import org.newsbook.model.FeatureRow;
import org.newsbook.text.linear.ModelFile;

/** What training leaves: trees for each of the passes over a capture, and what a cut costs. */
public final class BoundaryModel {
  static final ModelFile FILE = new ModelFile(0x4E42424D, 4, "boundary model"); // NBBM

  private final List<BoostedTrees> passes;
  private final CutCosts costs;

  /**
   * @param passes the first from the features of {@link BoundaryFeatures}, the others from those
   *     and the habits of the capture
   * @param costs of the cuts, for {@link Segmenter}
   */
  BoundaryModel(List<BoostedTrees> passes, CutCosts costs) {
    this.passes = List.copyOf(passes);
    this.costs = costs;
  }

  /** The one that comes with the program, read once. */
  private static final class Ours {
    static final BoundaryModel MODEL =
        FILE.load(BoundaryModel.class, "boundaries.model", BoundaryModel::read);
  }

  public static BoundaryModel ours() {
    return Ours.MODEL;
  }

  static BoundaryModel read(DataInputStream in) throws IOException {
    if (in.readInt() != features()) {
      throw new IOException("boundary model of other features (train it again)");
    }
    List<BoostedTrees> passes = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      passes.add(trees(in));
    }
    return new BoundaryModel(passes, CutCosts.read(in));
  }

  private static BoostedTrees trees(DataInputStream in) throws IOException {
    List<String> trees = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      trees.add(in.readUTF());
    }
    return new BoostedTrees(trees);
  }

  /** Stands for the names of all features in their order. */
  static int features() {
    Line line = Line.of(new Block(1, 1, "·", Block.Kind.PLAIN), 0, 0);
    BoundaryFeatures features = new BoundaryFeatures(List.of(line));
    FeatureRow row = new FeatureRow(true);
    features.addTo(row, 0);
    new DocumentHabits(features, new double[1]).addTo(row, 0);
    return String.join("\n", row.names()).hashCode();
  }

  /** All passes over the lines of a capture. */
  public Reading read(List<Line> lines) {
    BoundaryFeatures features = new BoundaryFeatures(lines);
    int n = features.size();
    float[][] first = new float[n][];
    double[] probability = new double[n];
    for (int i = 0; i < n; i++) {
      first[i] = features.row(i);
      probability[i] = passes.get(0).probability(first[i]);
    }
    DocumentHabits habits = new DocumentHabits(features, probability);
    for (BoostedTrees pass : passes.subList(1, passes.size())) {
      habits = new DocumentHabits(features, probability);
      probability = new double[n];
      for (int i = 0; i < n; i++) {
        probability[i] = pass.probability(habits.row(first[i], i));
      }
    }
    return new Reading(this, lines, features, habits, probability);
  }

  /**
   * What the model says of a capture.
   *
   * @param probabilities by line, that an article begins there; of the first line it says nothing
   */
  public record Reading(
      BoundaryModel model,
      List<Line> lines,
      BoundaryFeatures features,
      DocumentHabits habits,
      double[] probabilities) {
    private static final int REASONS = 5;

    /** The cuts that this leads to, and what an editor says. */
    public Segmenter segmenter(CaptureCorrection editor) {
      return new Segmenter(lines, features.positions(), probabilities, model.costs, editor);
    }

    /** What speaks most for and against a cut: '+1.2 dateline; -0.8 cohesion in 900'. */
    public String reasons(int line) {
      FeatureRow row = new FeatureRow(true);
      features.addTo(row, line);
      habits.addTo(row, line);
      double[] added = model.passes.get(model.passes.size() - 1).contributions(row.values());
      return IntStream.range(0, added.length)
          .boxed()
          .sorted(Comparator.comparingDouble(f -> -Math.abs(added[f])))
          .limit(REASONS)
          .map(f -> String.format(Locale.ROOT, "%+.1f %s", added[f], row.names().get(f)))
          .collect(Collectors.joining("; "));
    }
  }
}
