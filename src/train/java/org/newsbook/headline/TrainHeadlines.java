package org.newsbook.headline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsbook.model.BoostedTrees;
import org.newsbook.model.TreeGrower;
import org.newsbook.syntax.Parser;
import org.newsbook.text.Words;

/**
 * Learns from sentences and the headlines that editors' cuts leave of them which clause is the news
 * and which branches are kept. {@code TrainHeadlines PAIRS.jsonl MODEL} writes the model; without
 * one it cross-validates by fifths and prints F1 of the words kept.
 */
final class TrainHeadlines {
  private static final int FOLDS = 5;
  private static final int LONGEST = 90;

  private record Pair(String headline, SentenceTree tree, BitSet gold) {}

  private record Trees(List<String> clauses, List<String> branches) {
    Compression compression() {
      return new Compression(new BoostedTrees(clauses), new BoostedTrees(branches));
    }
  }

  /** What was seen, and whether it was so. */
  private static final class Examples {
    private final List<float[]> rows = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();

    void add(float[] row, boolean positive) {
      rows.add(row);
      labels.add(positive);
    }

    List<String> grow(TreeGrower grower) {
      float[] positive = new float[rows.size()];
      float[] weights = new float[rows.size()];
      Arrays.fill(weights, 1);
      for (int i = 0; i < positive.length; i++) {
        positive[i] = labels.get(i) ? 1 : 0;
      }
      return grower.grow(rows, positive, weights);
    }
  }

  public static void main(String[] args) throws IOException {
    List<Pair> pairs = read(Path.of(args[0]));
    if (args.length > 1) {
      Files.write(Path.of(args[1]), lines(train(pairs)));
      return;
    }
    double all = 0;
    int failed = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Pair> rest = new ArrayList<>();
      List<Pair> held = new ArrayList<>();
      for (int i = 0; i < pairs.size(); i++) {
        (i % FOLDS == fold ? held : rest).add(pairs.get(i));
      }
      Compression compression = train(rest).compression();
      double sum = 0;
      for (Pair pair : held) {
        BitSet kept =
            compression
                .shorten(pair.tree(), LONGEST, words -> Completeness.test(pair.tree(), words))
                .or(() -> compression.shorten(pair.tree(), LONGEST, words -> true))
                .orElseGet(BitSet::new);
        failed += kept.isEmpty() ? 1 : 0;
        sum += f1(kept, pair);
      }
      all += sum;
      System.out.printf(Locale.ROOT, "fold %d: words F1 %.3f%n", fold, sum / held.size());
    }
    System.out.printf(
        Locale.ROOT,
        "words F1 %.3f, none found %d of %d%n",
        all / pairs.size(),
        failed,
        pairs.size());
  }

  private static Trees train(List<Pair> pairs) {
    Examples clauses = new Examples();
    Examples branches = new Examples();
    for (Pair pair : pairs) {
      SentenceTree tree = pair.tree();
      BitSet gold = pair.gold();
      CompressionFeatures features = new CompressionFeatures(tree);
      int news = newsClause(tree, gold);
      for (int clause : Compression.candidates(tree)) {
        clauses.add(features.clause(clause), clause == news);
      }
      for (int i = 0; i < tree.size(); i++) {
        if (tree.head(i) >= 0 && gold.get(tree.head(i)) && !tree.isMark(i)) {
          branches.add(features.branch(i), gold.get(i));
        }
      }
    }
    return new Trees(
        clauses.grow(new TreeGrower(100, 0.05, 0.7)),
        branches.grow(new TreeGrower(400, 0.04, 0.7)));
  }

  /** The candidate that is kept and has most kept words below it. */
  private static int newsClause(SentenceTree tree, BitSet gold) {
    int best = -1;
    int most = 0;
    for (int clause : Compression.candidates(tree)) {
      int words = gold.get(clause) ? kept(tree, clause, gold) : 0;
      if (words > most) {
        most = words;
        best = clause;
      }
    }
    return best;
  }

  private static int kept(SentenceTree tree, int word, BitSet gold) {
    int sum = 1;
    for (int child : tree.children(word)) {
      sum += gold.get(child) ? kept(tree, child, gold) : 0;
    }
    return sum;
  }

  private static double f1(BitSet kept, Pair pair) {
    List<String> got = new ArrayList<>();
    kept.stream().forEach(i -> got.addAll(Words.folded(pair.tree().token(i).text())));
    List<String> want = Words.folded(pair.headline());
    Map<String, Integer> count = new HashMap<>();
    got.forEach(w -> count.merge(w, 1, Integer::sum));
    int same = 0;
    for (String word : want) {
      if (count.merge(word, -1, Integer::sum) >= 0) {
        same++;
      }
    }
    return same == 0 ? 0 : 2.0 * same / (got.size() + want.size());
  }

  private static List<Pair> read(Path file) throws IOException {
    Parser parser = Parser.load();
    List<Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Map<String, String> row = row(line);
      String text = row.getOrDefault("text", "");
      SentenceTree tree = new SentenceTree(parser.parse(Words.tokens(text)));
      String headline = row.getOrDefault("headline", "");
      pairs.add(new Pair(headline, tree, align(tree, headline)));
    }
    return pairs;
  }

  /** The tokens that the headline keeps: the longest common subsequence of words. */
  private static BitSet align(SentenceTree tree, String headline) {
    List<String> want =
        Words.tokens(headline).stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
    int n = tree.size();
    int m = want.size();
    int[][] best = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        best[i][j] =
            tree.form(i).equals(want.get(j)) && !tree.isMark(i)
                ? best[i + 1][j + 1] + 1
                : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    BitSet kept = new BitSet();
    for (int i = 0, j = 0; i < n && j < m; ) {
      if (tree.form(i).equals(want.get(j)) && !tree.isMark(i)) {
        kept.set(i++);
        j++;
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return kept;
  }

  private static Map<String, String> row(String line) throws IOException {
    Map<String, String> row = new TreeMap<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        json.nextToken();
        row.put(key, json.getText());
      }
    }
    return row;
  }

  private static List<String> lines(Trees trees) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "# Which clause of a sentence holds the news; which branches a headline keeps: boosted trees",
                "# over CompressionFeatures, a line a tree, in the form that BoostedTrees tells.",
                "# Learned by TrainHeadlines (src/train/README.md) from sentences of news and the headlines that",
                "# editors' cuts leave of them (Filippova and Altun 2013). No text of them is in it. CC0-1.0."));
    lines.add("[clauses]");
    lines.addAll(trees.clauses());
    lines.add("[branches]");
    lines.addAll(trees.branches());
    return lines;
  }

  private TrainHeadlines() {}
}
