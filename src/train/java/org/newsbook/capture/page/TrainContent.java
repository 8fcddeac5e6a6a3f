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
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

  /** The same of a page whose article was shortened. */
  private static final double SHORTENED_WEIGHT = 12.5;

  /** Paragraphs that a shortened article keeps. */
  private static final int KEPT = 3;

  private static final int TREES = 120;
  private static final double RATE = 0.07;
  private static final double ROWS = 0.7;

  private final List<Example> examples = new ArrayList<>();

  /**
   * A page, its pieces described and labelled.
   *
   * @param whole it is scored; a page whose article was shortened is only learned from
   */
  private record Example(
      PageGold gold,
      PageHead head,
      List<Piece> pieces,
      PieceFeatures features,
      List<float[]> rows,
      float[] labels,
      float[] weights,
      int fold,
      boolean whole) {}

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
      List<Piece> pieces = PageText.of(gold.page(), false);
      float[] labels = gold.labels(pieces);
      add(gold, pieces, labels, PAGE_WEIGHT, true);
      if (!gold.body().isEmpty()) {
        shorten(gold, labels);
      }
    }
  }

  /**
   * A page on which more stands around the article: it keeps its first paragraphs, a sub-heading is
   * set between them, and the last one is sometimes a link.
   */
  private void shorten(PageGold gold, float[] labels) {
    Document page = gold.page().clone();
    List<Piece> all = PageText.of(page, false);
    int number = examples.size() / 2;
    Element heading = new Element(number % 2 == 0 ? "h2" : "h3");
    int kept = 0;
    for (int i = 0; i < labels.length; i++) {
      Element holder = all.get(i).holder();
      if (labels[i] > 0.5 && holder.normalName().equals("p")) {
        if (kept == 1) {
          List<String> words = List.of(all.get(i).text().split(" "));
          int some = Math.min(words.size(), 2 + number % 4);
          holder.before(heading.text(String.join(" ", words.subList(0, some))));
        } else if (kept == KEPT - 1 && number % 4 < 2) {
          Element link = new Element("a").attr("href", "/").appendChildren(holder.childNodesCopy());
          holder.empty().appendChild(link);
        } else if (kept >= KEPT) {
          holder.remove();
        }
        kept++;
      }
    }
    List<Piece> left = PageText.of(page, false);
    float[] leftLabels = new float[left.size()];
    int at = 0;
    for (int i = 0; i < leftLabels.length; i++) {
      Element holder = left.get(i).holder();
      int next = at;
      while (next < all.size() && all.get(next).holder() != holder) {
        next++;
      }
      boolean known = next < all.size();
      leftLabels[i] = known ? labels[next] : holder == heading ? 1 : -1;
      at = known ? next + 1 : at;
    }
    PageGold copy = new PageGold(gold.site(), page, gold.body(), gold.with(), gold.without());
    add(copy, left, leftLabels, SHORTENED_WEIGHT, false);
  }

  private void add(
      PageGold gold, List<Piece> pieces, float[] labels, double weight, boolean whole) {
    PageHead head = PageHead.of(gold.page());
    PieceFeatures features = new PieceFeatures(pieces, head);
    List<float[]> rows = features.rows().stream().map(FeatureRow::values).toList();
    float[] weights = gold.weights(pieces, labels, weight);
    // The hash of a text is the same on any machine.
    int fold = Math.floorMod(gold.site().hashCode() * 31, FOLDS);
    examples.add(new Example(gold, head, pieces, features, rows, labels, weights, fold, whole));
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
        if (example.whole() && example.fold() == k) {
          scores.add(example.gold(), text(example, model));
        }
      }
    }
    System.out.println("on sites not learned from: " + scores);
    List<String> first = first(Set.of());
    List<String> second = second(Set.of(), e -> without[e.fold()][e.fold()]);
    ContentModel model = new ContentModel(new BoostedTrees(first), new BoostedTrees(second));
    ContentScores own = new ContentScores();
    List<Example> scored = examples.stream().filter(Example::whole).toList();
    scored.forEach(example -> own.add(example.gold(), text(example, model)));
    System.out.println("on the sites learned from: " + own);
    List<String> lines = new ArrayList<>(header(scored));
    lines.add("[first]");
    lines.addAll(first);
    lines.add("[second]");
    lines.addAll(second);
    return lines;
  }

  private static List<String> header(List<Example> scored) {
    long whole = scored.stream().filter(e -> !e.gold().body().isEmpty()).count();
    return List.of(
        "# Which pieces of a saved page are its article's text: boosted trees over PieceFeatures, then",
        "# over these and PassFeatures; a line a tree, in the form that BoostedTrees tells.",
        "# Learned by TrainContent (src/train/README.md) from %d pages with their articles' text and"
            .formatted(whole),
        "# %d with segments to keep and to leave out. No text of them is in it. CC0-1.0."
            .formatted(scored.size() - whole));
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
