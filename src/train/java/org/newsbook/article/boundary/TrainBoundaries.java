package org.newsbook.article.boundary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.newsbook.article.line.Line;
import org.newsbook.article.line.LineLabeler;
import org.newsbook.capture.Format;
import org.newsbook.correction.CaptureCorrection;

/** Trains the boundary model; see README.md. */
final class TrainBoundaries {
  private static final int FOLDS = 4;
  private static final int TREES = 250;
  private static final int DEPTH = 5;
  private static final double RATE = 0.1;
  private static final int PASSES = 3;

  /** Families that are left out together, by their first letters. */
  private static final List<String> GROUPS = List.of("BH", "CE", "DG", "FIT");

  private static final List<String> NOT_REAL = List.of("made", "made single", "unlabelled");
  private static final int MADE = 40;
  private static final int MADE_SINGLE = 25;
  private static final float MADE_WEIGHT = 0.7f;

  /** One in so many dumps stands there twice, once without what its words tell of its lines. */
  private static final int UNLABELLED = 3;

  private static final float UNLABELLED_WEIGHT = 0.5f;

  /** Families whose articles stand without furniture among their paragraphs. */
  private static final String CLEAN = "ABDFIJ";

  /** Families whose dumps hold texts on one subject. */
  private static final List<String> ALIKE = List.of("A-event", "A-subject", "A-section");

  private final List<LabelledDump> dumps;

  TrainBoundaries(List<LabelledDump> dumps) {
    this.dumps = dumps;
  }

  /** Arguments: the folder of dumps, the model file to write, a folder for the models of folds. */
  public static void main(String[] args) throws IOException {
    TrainBoundaries training = new TrainBoundaries(read(Path.of(args[0])));
    boolean families = Boolean.getBoolean("lofo");
    List<Predicate<LabelledDump>> parts = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      parts.add(dump -> dump.gold.fold() != out);
    }
    parts.add(dump -> true);
    for (String group : families ? GROUPS : List.<String>of()) {
      parts.add(dump -> group.indexOf(dump.gold.name().charAt(0)) < 0);
    }
    List<List<BoostedTrees>> passes = training.passes(parts);
    CutCosts costs = training.costs();
    System.out.println(costs);
    training.report(costs);
    byte[] model = new BoundaryModel(passes.get(FOLDS), costs).toBytes();
    Files.write(Path.of(args[1]), model);
    System.out.println("model of " + model.length + " bytes");
    for (int fold = 0; fold < FOLDS && args.length > 2; fold++) {
      Files.write(
          Path.of(args[2], "fold" + fold + ".model"),
          new BoundaryModel(passes.get(fold), costs).toBytes());
    }
    for (int group = 0; families && group < GROUPS.size(); group++) {
      training.reportLeftOut(
          GROUPS.get(group), new BoundaryModel(passes.get(FOLDS + 1 + group), costs), costs);
    }
  }

  static List<LabelledDump> read(Path folder) throws IOException {
    LineLabeler labeler = new LineLabeler(List.of());
    List<LabelledDump> dumps = new ArrayList<>();
    for (GoldDump gold : GoldDump.read(folder)) {
      dumps.add(new LabelledDump(gold, labeler.label(gold.capture().blocks(), Format.TEXT), 1));
    }
    List<LabelledDump> unlabelled = new ArrayList<>();
    for (int i = 0; i < dumps.size(); i += UNLABELLED) {
      unlabelled.add(dumps.get(i).unlabelled(UNLABELLED_WEIGHT));
    }
    List<GoldDump> made = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LayoutMaker.Text> texts = texts(dumps, fold);
      for (int i = 0; i < MADE + MADE_SINGLE; i++) {
        long seed = 1_000L * fold + i;
        made.add(new LayoutMaker(texts, seed).make("made-" + seed, fold, i >= MADE));
      }
    }
    for (GoldDump gold : made) {
      dumps.add(
          new LabelledDump(gold, labeler.label(gold.capture().blocks(), Format.TEXT), MADE_WEIGHT));
    }
    dumps.addAll(unlabelled);
    return dumps;
  }

  /** The texts of a fold, without the layout in which they stand. */
  private static List<LayoutMaker.Text> texts(List<LabelledDump> dumps, int fold) {
    Map<String, LayoutMaker.Text> texts = new TreeMap<>();
    for (LabelledDump dump : dumps) {
      if (dump.gold.fold() != fold || CLEAN.indexOf(dump.gold.family().charAt(0)) < 0) {
        continue;
      }
      for (GoldDump.Span span : dump.gold.articles()) {
        String title = "";
        List<String> body = new ArrayList<>();
        for (Line line : dump.lines) {
          int at = line.block().fromLine();
          if (at == span.titleLine()) {
            title = line.text().replaceAll("^[#*\\s]+|\\*+$", "");
          } else if (at >= span.bodyFirst() && at <= span.bodyLast()) {
            body.add(line.text());
          }
        }
        if (!body.isEmpty() && !title.isEmpty()) {
          boolean alike = ALIKE.contains(dump.gold.family());
          String subject = alike ? dump.gold.name() : "";
          if (alike || !texts.containsKey(title)) {
            texts.put(title, new LayoutMaker.Text(title, body, subject));
          }
        }
      }
    }
    return List.copyOf(texts.values());
  }

  /**
   * Trees of all passes for each part of the dumps, the first four of which leave out a fold. What
   * a pass finds in a dump, by the trees that saw nothing of its fold, is what the next learns
   * from.
   */
  private List<List<BoostedTrees>> passes(List<Predicate<LabelledDump>> parts) {
    List<List<BoostedTrees>> passes = new ArrayList<>();
    parts.forEach(part -> passes.add(new ArrayList<>()));
    for (int pass = 0; pass < PASSES; pass++) {
      for (int part = 0; part < parts.size(); part++) {
        passes.get(part).add(trees(parts.get(part), 10L * pass + part));
      }
      for (LabelledDump dump : dumps) {
        dump.probability = probabilities(passes.get(dump.gold.fold()).get(pass), dump.nextRows);
        dump.next();
      }
      System.out.println("pass " + (pass + 1) + " trained");
    }
    return passes;
  }

  /** How well a group of layouts is cut of which training saw nothing. */
  private void reportLeftOut(String group, BoundaryModel model, CutCosts costs) {
    Map<String, CutScore> scores = new TreeMap<>();
    for (LabelledDump dump : dumps) {
      if (group.indexOf(dump.gold.family().charAt(0)) >= 0) {
        double[] probability = model.read(dump.lines).probabilities();
        scores
            .computeIfAbsent(dump.gold.family(), k -> new CutScore())
            .add(dump.gold, cuts(dump, probability, costs));
      }
    }
    scores.forEach((family, score) -> System.out.printf("  left out %-20s %s%n", family, score));
  }

  private static double[] probabilities(BoostedTrees trees, float[][] rows) {
    double[] p = new double[rows.length];
    for (int i = 0; i < p.length; i++) {
      p[i] = trees.probability(rows[i]);
    }
    return p;
  }

  private BoostedTrees trees(Predicate<LabelledDump> part, long seed) {
    List<LabelledDump> used = dumps.stream().filter(part).toList();
    int n = used.stream().mapToInt(dump -> dump.rows.length).sum();
    float[][] rows = new float[n][];
    boolean[] starts = new boolean[n];
    float[] weights = new float[n];
    int at = 0;
    for (LabelledDump dump : used) {
      for (int i = 0; i < dump.rows.length; i++) {
        rows[at] = dump.nextRows[i];
        starts[at] = dump.starts[i];
        weights[at++] = dump.weights[i];
      }
    }
    return new TreeTrainer(TREES, DEPTH, RATE, seed).fit(rows, starts, weights);
  }

  /** The costs with the best cuts of the dumps, each by a model that saw nothing of its fold. */
  CutCosts costs() {
    CutCosts best = new CutCosts(0, 0, 0, 0);
    double most = value(best);
    for (int round = 0; round < 2; round++) {
      for (float near : new float[] {0, 0.25f, 0.5f, 0.75f, 1}) {
        for (float cut = -1; cut <= 1.5f; cut += 0.25f) {
          CutCosts next = new CutCosts(cut, best.shortness(), best.any(), near);
          double value = value(next);
          if (value > most) {
            most = value;
            best = next;
          }
        }
      }
      for (float shortness : new float[] {0, 0.5f, 1, 1.5f, 2, 2.5f, 3, 4, 5}) {
        for (float any : new float[] {0, 0.5f, 1, 1.5f, 2, 3}) {
          CutCosts next = new CutCosts(best.cut(), shortness, any, best.near());
          double value = value(next);
          if (value > most) {
            most = value;
            best = next;
          }
        }
      }
    }
    return best;
  }

  private double value(CutCosts costs) {
    Map<String, CutScore> families = scores(dumps, costs);
    CutScore all = new CutScore();
    families.keySet().removeAll(List.of("made", "unlabelled"));
    families.values().forEach(all::add);
    return all.strict() + 0.5 * all.tolerant();
  }

  private static Map<String, CutScore> scores(List<LabelledDump> dumps, CutCosts costs) {
    Map<String, CutScore> scores = new TreeMap<>();
    for (LabelledDump dump : dumps) {
      scores
          .computeIfAbsent(dump.gold.family(), k -> new CutScore())
          .add(dump.gold, cuts(dump, costs));
    }
    return scores;
  }

  private static List<Integer> cuts(LabelledDump dump, CutCosts costs) {
    return cuts(dump, BoundaryModel.atFirstTitle(dump.features, dump.probability), costs);
  }

  private static List<Integer> cuts(LabelledDump dump, double[] probability, CutCosts costs) {
    return new Segmenter(
            dump.lines, dump.features.positions(), probability, costs, CaptureCorrection.NONE)
        .split().stream()
            .map(segment -> dump.lines.get(segment.from()).block().fromLine())
            .toList();
  }

  void report(CutCosts costs) {
    CutScore all = new CutScore();
    Map<Character, CutScore> groups = new TreeMap<>();
    scores(dumps, costs)
        .forEach(
            (family, score) -> {
              System.out.printf("  %-20s %s%n", family, score);
              if (!NOT_REAL.contains(family)) {
                all.add(score);
                groups.computeIfAbsent(family.charAt(0), k -> new CutScore()).add(score);
              }
            });
    groups.forEach((group, score) -> System.out.printf("  %-20s %s%n", group, score));
    System.out.printf("  %-20s %s%n", "all", all);
  }
}
