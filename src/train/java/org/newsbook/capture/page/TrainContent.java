package org.newsbook.capture.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsbook.capture.Block;
import org.newsbook.model.BoostedTrees;
import org.newsbook.model.FeatureRow;
import org.newsbook.model.TreeGrower;

/**
 * Learns {@code content-model.txt}: {@code TrainContent MODEL FOLDER...}, where each folder holds
 * {@code gold.jsonl} and the pages that it names. Prints how well a model does on the sites that it
 * did not learn from (five folds), then writes one learned from all.
 */
final class TrainContent {
  private static final int FOLDS = 5;

  /** What all pieces of a page with its whole text count for, in segments of other pages. */
  private static final double PAGE_WEIGHT = 25;

  private static final int TREES = 120;
  private static final double RATE = 0.07;
  private static final double ROWS = 0.7;

  private final List<Example> examples = new ArrayList<>();

  /** A page, its pieces described and labelled. */
  private record Example(
      PageGold gold,
      PageHead head,
      List<Piece> pieces,
      PieceFeatures features,
      List<float[]> rows,
      float[] labels,
      float[] weights,
      int fold) {}

  private TrainContent() {}

  public static void main(String[] args) throws IOException {
    TrainContent trainer = new TrainContent();
    for (int i = 1; i < args.length; i++) {
      trainer.read(Path.of(args[i]));
    }
    Files.write(Path.of(args[0]), trainer.learn());
  }

  private void read(Path folder) throws IOException {
    for (PageGold gold : PageGold.of(folder)) {
      PageHead head = PageHead.of(gold.page());
      List<Piece> pieces = PageText.of(gold.page(), false);
      PieceFeatures features = new PieceFeatures(pieces, head);
      List<float[]> rows = features.rows().stream().map(FeatureRow::values).toList();
      float[] labels = gold.labels(pieces);
      float[] weights = gold.weights(pieces, labels, PAGE_WEIGHT);
      // The hash of a text is the same on any machine.
      int fold = Math.floorMod(gold.site().hashCode() * 31, FOLDS);
      examples.add(new Example(gold, head, pieces, features, rows, labels, weights, fold));
    }
  }

  private List<String> learn() {
    BoostedTrees[][] without = new BoostedTrees[FOLDS][FOLDS];
    ContentScores scores = new ContentScores();
    for (int k = 0; k < FOLDS; k++) {
      for (int j = k; j < FOLDS; j++) {
        without[k][j] = new BoostedTrees(first(new HashSet<>(List.of(k, j))));
        without[j][k] = without[k][j];
      }
    }
    for (int k = 0; k < FOLDS; k++) {
      int out = k;
      BoostedTrees second = new BoostedTrees(second(Set.of(k), e -> without[out][e.fold()]));
      ContentModel model = new ContentModel(without[k][k], second);
      for (Example example : examples) {
        if (example.fold() == k) {
          scores.add(example.gold(), text(example, model));
        }
      }
    }
    System.out.println("on sites not learned from: " + scores);
    List<String> first = first(Set.of());
    List<String> second = second(Set.of(), e -> without[e.fold()][e.fold()]);
    ContentModel model = new ContentModel(new BoostedTrees(first), new BoostedTrees(second));
    ContentScores own = new ContentScores();
    examples.forEach(example -> own.add(example.gold(), text(example, model)));
    System.out.println("on the sites learned from: " + own);
    List<String> lines = new ArrayList<>(header());
    lines.add("[first]");
    lines.addAll(first);
    lines.add("[second]");
    lines.addAll(second);
    return lines;
  }

  private List<String> header() {
    long whole = examples.stream().filter(e -> !e.gold().body().isEmpty()).count();
    return List.of(
        "# Which pieces of a saved page are its article's text: boosted trees over PieceFeatures, then",
        "# over these and PassFeatures; a line a tree, in the form that BoostedTrees tells.",
        "# Learned by TrainContent (src/train/README.md) from %d pages with their articles' text and"
            .formatted(whole),
        "# %d with segments to keep and to leave out. No text of them is in it. CC0-1.0."
            .formatted(examples.size() - whole));
  }

  private static String text(Example example, ContentModel model) {
    double[] judged = model.judge(example.pieces(), example.head());
    Map<Piece, Block.Kind> kinds = MainContent.of(example.pieces(), example.head(), judged);
    return example.pieces().stream()
        .filter(piece -> kinds.getOrDefault(piece, Block.Kind.CAPTION) != Block.Kind.CAPTION)
        .filter(piece -> kinds.get(piece) != Block.Kind.TITLE || example.gold().body().isEmpty())
        .map(Piece::text)
        .collect(Collectors.joining("\n"));
  }

  private List<String> first(Set<Integer> out) {
    List<float[]> rows = new ArrayList<>();
    List<Example> used = used(out);
    used.forEach(e -> rows.addAll(e.rows()));
    return grow(rows, used);
  }

  private List<String> second(
      Set<Integer> out, java.util.function.Function<Example, BoostedTrees> judge) {
    List<float[]> rows = new ArrayList<>();
    List<Example> used = used(out);
    for (Example e : used) {
      BoostedTrees trees = judge.apply(e);
      double[] first = e.rows().stream().mapToDouble(trees::probability).toArray();
      PassFeatures pass = new PassFeatures(e.pieces(), e.features().branches(), first);
      for (int i = 0; i < first.length; i++) {
        rows.add(FeatureRow.joined(e.rows().get(i), pass.row(i).values()));
      }
    }
    return grow(rows, used);
  }

  private List<Example> used(Set<Integer> out) {
    return examples.stream().filter(e -> !out.contains(e.fold())).toList();
  }

  private static List<String> grow(List<float[]> rows, List<Example> used) {
    List<float[]> known = new ArrayList<>();
    List<Float> labels = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    int at = 0;
    for (Example e : used) {
      for (int i = 0; i < e.labels().length; i++) {
        if (e.weights()[i] > 0) {
          known.add(rows.get(at));
          labels.add(e.labels()[i]);
          weights.add(e.weights()[i]);
        }
        at++;
      }
    }
    return new TreeGrower(TREES, RATE, ROWS).grow(known, array(labels), array(weights));
  }

  private static float[] array(List<Float> values) {
    float[] array = new float[values.size()];
    IntStream.range(0, array.length).forEach(i -> array[i] = values.get(i));
    return array;
  }
}
