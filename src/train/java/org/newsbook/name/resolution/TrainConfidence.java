package org.newsbook.name.resolution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.newsbook.article.Article;
import org.newsbook.correction.Corrections;
import org.newsbook.model.FeatureRow;
import org.newsbook.name.Actor;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.resolution.Meaning.Who;
import org.newsbook.name.span.NameSpan;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;
import org.newsbook.tagger.TrainNames;

/**
 * Fits {@link Confidence}: {@code DATA_DIR PERSONS ORGANISATIONS}, the data of {@link TrainNames}
 * and a file to write for each kind. The names of each set are found by a tagger that has not seen
 * it, and judged by weights that were fitted to the others. The threshold is the lowest above which
 * so many persons are right as {@link #PRECISION} says, and of organisations that which keeps as
 * many of the right ones as {@link #RECALL} says.
 */
final class TrainConfidence {
  private static final List<String> SETS =
      List.of("gold/redocred-train", "gold/wikigold-train", "gold/uner_ewt-train");
  private static final double PRECISION = 0.95;
  private static final double RECALL = 0.91;
  private static final double RATE = 0.1;

  /**
   * Steps of the fitting; fewer where there are many features, so that their weights stay small.
   */
  private static final Map<Actor.Kind, Integer> STEPS =
      Map.of(Actor.Kind.PERSON, 20_000, Actor.Kind.ORGANISATION, 5_000);

  /** Somebody of one document. */
  private record Example(String set, Actor.Kind kind, FeatureRow row, boolean right) {
    double odds(double[] weights) {
      float[] values = row.values();
      double odds = weights[0];
      for (int i = 0; i < values.length; i++) {
        odds += weights[i + 1] * values[i];
      }
      return odds;
    }
  }

  private record Judged(Example example, double odds) {}

  private TrainConfidence() {}

  public static void main(String[] arguments) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String set : SETS) {
      examples.addAll(examples(Path.of(arguments[0]), set));
    }
    write(Actor.Kind.PERSON, examples, Path.of(arguments[1]));
    write(Actor.Kind.ORGANISATION, examples, Path.of(arguments[2]));
  }

  private static void write(Actor.Kind kind, List<Example> all, Path out) throws IOException {
    List<Example> examples = all.stream().filter(e -> e.kind() == kind).toList();
    int steps = STEPS.getOrDefault(kind, 0);
    List<Judged> heldOut = new ArrayList<>();
    for (String set : SETS) {
      double[] weights = fitted(examples, e -> !e.set().equals(set), steps);
      examples.stream()
          .filter(e -> e.set().equals(set))
          .forEach(e -> heldOut.add(new Judged(e, e.odds(weights))));
    }
    heldOut.sort(Comparator.comparingDouble(Judged::odds).reversed());
    double right = right(heldOut);
    int kept = kind == Actor.Kind.PERSON ? precise(heldOut) : whole(heldOut, RECALL * right);
    double wrong = heldOut.size() - right;
    double rightKept = right(heldOut.subList(0, kept));
    StringBuilder file = new StringBuilder();
    file.append(
        String.format(
            Locale.ROOT,
            """
            # How sure it is that one is %s and called so: weights of Confidence, and from which odds on that is enough for a page.
            # Learned by TrainConfidence (src/train/README.md) from %,d names of %d sets of documents, %.3f of them right. No text of them is in it.
            # Of sets held out the threshold keeps %.3f of the right ones and leaves out %.3f of the wrong ones; %.2f of those kept are right.
            # Area under the curve: %.3f.
            [weights]
            """,
            kind == Actor.Kind.PERSON ? "a person" : "an organisation",
            heldOut.size(),
            SETS.size(),
            right / heldOut.size(),
            rightKept / right,
            (wrong - (kept - rightKept)) / wrong,
            rightKept / kept,
            area(heldOut)));
    double[] weights = fitted(examples, e -> true, steps);
    List<String> names = new ArrayList<>(List.of("bias"));
    names.addAll(examples.get(0).row().names());
    for (int i = 0; i < weights.length; i++) {
      file.append(String.format(Locale.ROOT, "%s %.3f%n", names.get(i), weights[i]));
    }
    file.append(
        String.format(Locale.ROOT, "[threshold]%nodds %.3f%n", heldOut.get(kept - 1).odds()));
    Files.writeString(out, file, StandardCharsets.UTF_8);
  }

  /** How many of the surest are right often enough. */
  private static int precise(List<Judged> surestFirst) {
    int kept = 1;
    int right = 0;
    for (int i = 0; i < surestFirst.size(); i++) {
      right += surestFirst.get(i).example().right() ? 1 : 0;
      kept = right >= PRECISION * (i + 1) ? i + 1 : kept;
    }
    return kept;
  }

  /** How many of the surest hold so many right ones. */
  private static int whole(List<Judged> surestFirst, double wanted) {
    int kept = 0;
    int right = 0;
    while (right < wanted) {
      right += surestFirst.get(kept++).example().right() ? 1 : 0;
    }
    return kept;
  }

  /** How often a right one is surer than a wrong one. */
  private static double area(List<Judged> surestFirst) {
    double right = 0;
    double pairs = 0;
    for (Judged judged : surestFirst) {
      right += judged.example().right() ? 1 : 0;
      pairs += judged.example().right() ? 0 : right;
    }
    return pairs / right / (surestFirst.size() - right);
  }

  private static double right(List<Judged> judged) {
    return judged.stream().filter(j -> j.example().right()).count();
  }

  private static List<Example> examples(Path data, String set) throws IOException {
    List<GoldNames> gold = GoldNames.read(data.resolve(set + ".tsv.gz"));
    Gazetteer gazetteer = new Gazetteer();
    NameFinder.Read read =
        NameFinder.read(
            TrainNames.without(set, data),
            gazetteer,
            gold.stream().map(GoldNames::article).toList(),
            new SpanCorrections(Corrections.NONE, gazetteer, new Problems()),
            Stage.alone(),
            new Problems());
    List<Example> examples = new ArrayList<>();
    for (GoldNames document : gold) {
      actors(read, document.article())
          .forEach(
              (who, names) -> {
                NameSpan whole =
                    names.stream().max(Comparator.comparingInt(NameSpan::length)).orElseThrow();
                FeatureRow row = read.confidence().row(who.kind(), names);
                document
                    .is(who.kind(), GoldNames.form(whole.text()))
                    .ifPresent(right -> examples.add(new Example(set, who.kind(), row, right)));
              });
    }
    return examples;
  }

  /** Persons and organisations, each with all that names it. */
  private static Map<Who, List<NameSpan>> actors(NameFinder.Read read, Article article) {
    Map<Who, List<NameSpan>> actors = new LinkedHashMap<>();
    for (Meaning meaning : read.meanings().getOrDefault(article, List.of())) {
      meaning
          .who()
          .filter(w -> w.kind() == Actor.Kind.PERSON || w.kind() == Actor.Kind.ORGANISATION)
          .ifPresent(
              who -> actors.computeIfAbsent(who, w -> new ArrayList<>()).add(meaning.span()));
    }
    return actors;
  }

  /** Logistic regression by steps along the gradient. */
  private static double[] fitted(List<Example> all, Predicate<Example> which, int steps) {
    List<Example> examples = all.stream().filter(which).toList();
    double[][] rows = new double[examples.size()][];
    for (int i = 0; i < rows.length; i++) {
      float[] values = examples.get(i).row().values();
      rows[i] = new double[values.length + 1];
      rows[i][0] = 1;
      for (int j = 0; j < values.length; j++) {
        rows[i][j + 1] = values[j];
      }
    }
    double[] weights = new double[rows[0].length];
    for (int step = 0; step < steps; step++) {
      double[] gradient = new double[weights.length];
      for (int i = 0; i < rows.length; i++) {
        double odds = 0;
        for (int j = 0; j < weights.length; j++) {
          odds += weights[j] * rows[i][j];
        }
        double off = (examples.get(i).right() ? 1 : 0) - 1 / (1 + StrictMath.exp(-odds));
        for (int j = 0; j < weights.length; j++) {
          gradient[j] += off * rows[i][j] / rows.length;
        }
      }
      for (int j = 0; j < weights.length; j++) {
        weights[j] += RATE * gradient[j];
      }
    }
    return weights;
  }
}
