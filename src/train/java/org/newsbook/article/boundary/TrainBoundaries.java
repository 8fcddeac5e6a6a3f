package org.newsbook.article.boundary;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.newsbook.model.BoostedTrees;
import org.newsbook.model.TreeGrower;

/** Trains the boundary model; see README.md. */
final class TrainBoundaries {
  private static final int FOLDS = TrainingDumps.FOLDS;
  private static final int TREES = 220;
  private static final double RATE = 0.1;
  private static final double ROWS = 0.5;
  private static final int PASSES = 2;

  /** The mean of so many runs hangs less on which rows and features a tree happens to see. */
  private static final int RUNS = 3;

  /** Families that are left out together, by their first letters. */
  private static final List<String> GROUPS = List.of("BH", "CE", "DG", "FIT");

  private final List<LabelledDump> dumps;

  private TrainBoundaries(List<LabelledDump> dumps) {
    this.dumps = dumps;
  }

  /** What a part of the dumps teaches: trees as lines, of each pass. */
  private record Part(Predicate<LabelledDump> in, List<List<String>> passes) {
    Part(Predicate<LabelledDump> in) {
      this(in, new ArrayList<>());
    }

    BoundaryModel model(CutCosts costs) {
      return new BoundaryModel(passes.stream().map(BoostedTrees::new).toList(), costs);
    }

    byte[] file(CutCosts costs) throws IOException {
      return BoundaryModel.FILE.toBytes(
          out -> {
            out.writeInt(BoundaryModel.features());
            out.writeInt(passes.size());
            for (List<String> pass : passes) {
              write(pass, out);
            }
            costs.write(out);
          });
    }

    private static void write(List<String> trees, DataOutputStream out) throws IOException {
      out.writeInt(trees.size());
      for (String tree : trees) {
        out.writeUTF(tree);
      }
    }
  }

  /** Arguments: the folder of dumps, the model file to write, a folder for the models of folds. */
  public static void main(String[] args) throws IOException {
    TrainBoundaries training = new TrainBoundaries(TrainingDumps.read(Path.of(args[0])));
    boolean families = Boolean.getBoolean("lofo");
    List<Part> parts = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      parts.add(new Part(dump -> dump.gold.fold() != out));
    }
    parts.add(new Part(dump -> true));
    for (String group : families ? GROUPS : List.<String>of()) {
      parts.add(new Part(dump -> group.indexOf(dump.gold.name().charAt(0)) < 0));
    }
    training.train(parts);
    CutCosts costs = new CostFitting(training.dumps).costs();
    System.out.println(costs);
    new CostFitting(training.dumps).report(costs);
    byte[] model = parts.get(FOLDS).file(costs);
    Files.write(Path.of(args[1]), model);
    System.out.println("model of " + model.length + " bytes");
    for (int fold = 0; fold < FOLDS && args.length > 2; fold++) {
      Files.write(Path.of(args[2], "fold" + fold + ".model"), parts.get(fold).file(costs));
    }
    for (int group = 0; families && group < GROUPS.size(); group++) {
      training.reportLeftOut(GROUPS.get(group), parts.get(FOLDS + 1 + group).model(costs), costs);
    }
  }

  /**
   * Trains each part of the dumps, the first four of which leave out a fold. What a pass finds in a
   * dump, by the trees that saw nothing of its fold, is what the next learns from.
   */
  private void train(List<Part> parts) {
    for (int pass = 0; pass < PASSES; pass++) {
      for (Part part : parts) {
        part.passes().add(lines(part.in()));
      }
      for (int fold = 0; fold < FOLDS; fold++) {
        BoostedTrees trees = new BoostedTrees(parts.get(fold).passes().get(pass));
        for (LabelledDump dump : dumps) {
          if (dump.gold.fold() == fold) {
            dump.found(trees, pass + 1 == PASSES);
          }
        }
      }
      System.out.println("pass " + (pass + 1) + " trained");
    }
  }

  private List<String> lines(Predicate<LabelledDump> part) {
    List<float[]> rows = new ArrayList<>();
    List<LabelledDump> used = dumps.stream().filter(part).toList();
    int n = used.stream().mapToInt(dump -> dump.lines.size()).sum();
    float[] starts = new float[n];
    float[] weights = new float[n];
    for (LabelledDump dump : used) {
      for (int i = 0; i < dump.lines.size(); i++) {
        if (dump.weights[i] > 0) {
          starts[rows.size()] = dump.starts[i] ? 1 : 0;
          weights[rows.size()] = dump.weights[i];
          rows.add(dump.nextRows[i]);
        }
      }
    }
    return new TreeGrower(TREES, RATE, ROWS).runs(RUNS).grow(rows, starts, weights);
  }

  /** How well a group of layouts is cut of which training saw nothing. */
  private void reportLeftOut(String group, BoundaryModel model, CutCosts costs) {
    Map<String, CutScore> scores = new TreeMap<>();
    for (LabelledDump dump : dumps) {
      if (group.indexOf(dump.gold.family().charAt(0)) >= 0) {
        BoundaryModel.Reading reading = model.read(dump.lines);
        dump.probability = reading.probabilities();
        scores
            .computeIfAbsent(dump.gold.family(), k -> new CutScore())
            .add(dump.gold, dump.cuts(costs));
      }
    }
    scores.forEach((family, score) -> System.out.printf("  left out %-20s %s%n", family, score));
  }
}
