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
 * Fits {@link org.newsbook.name.person.PersonConfidence}: {@code DATA_DIR OUT}, the data of {@link
 * TrainNames}. The names of each set are found by a tagger that has not seen it, and judged by
 * weights that were fitted to the others; the threshold is the lowest above which so many of those
 * are right as {@link #PRECISION} says.
 */
final class TrainConfidence {
  private static final List<String> SETS =
      List.of("gold/redocred-train", "gold/wikigold-train", "gold/uner_ewt-train");
  private static final double PRECISION = 0.95;
  private static final int STEPS = 20_000;
  private static final double RATE = 0.1;

  /** Somebody of one document. */
  private record Example(String set, FeatureRow row, boolean right) {
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
    List<Judged> heldOut = new ArrayList<>();
    for (String set : SETS) {
      double[] weights = fitted(examples, e -> !e.set().equals(set));
      examples.stream()
          .filter(e -> e.set().equals(set))
          .forEach(e -> heldOut.add(new Judged(e, e.odds(weights))));
    }
    heldOut.sort(Comparator.comparingDouble(Judged::odds).reversed());
    int kept = kept(heldOut);
    double right = right(heldOut);
    double wrong = heldOut.size() - right;
    double rightKept = right(heldOut.subList(0, kept));
    StringBuilder file = new StringBuilder();
    file.append(
        String.format(
            Locale.ROOT,
            """
            # How sure it is that somebody is a person and called so: weights of PersonConfidence, and from which odds on that is enough for a page.
            # Learned by TrainConfidence (src/train/README.md) from %,d persons of %d sets of documents, %.3f of them right. No text of them is in it.
            # Of sets held out the threshold keeps %.3f of the right ones and leaves out %.3f of the wrong ones; %.2f of those kept are right.
            [weights]
            """,
            heldOut.size(),
            SETS.size(),
            right / heldOut.size(),
            rightKept / right,
            (wrong - (kept - rightKept)) / wrong,
            PRECISION));
    double[] weights = fitted(examples, e -> true);
    List<String> names = new ArrayList<>(List.of("bias"));
    names.addAll(examples.get(0).row().names());
    for (int i = 0; i < weights.length; i++) {
      file.append(String.format(Locale.ROOT, "%s %.3f%n", names.get(i), weights[i]));
    }
    file.append(
        String.format(Locale.ROOT, "[threshold]%nodds %.3f%n", heldOut.get(kept - 1).odds()));
    Files.writeString(Path.of(arguments[1]), file, StandardCharsets.UTF_8);
  }

  /** How many of the surest are right often enough. */
  private static int kept(List<Judged> surestFirst) {
    int kept = 1;
    int right = 0;
    for (int i = 0; i < surestFirst.size(); i++) {
      right += surestFirst.get(i).example().right() ? 1 : 0;
      kept = right >= PRECISION * (i + 1) ? i + 1 : kept;
    }
    return kept;
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
      for (List<NameSpan> names : persons(read, document.article())) {
        NameSpan whole =
            names.stream().max(Comparator.comparingInt(NameSpan::length)).orElseThrow();
        document
            .isPerson(GoldNames.form(whole.text()))
            .ifPresent(
                right -> examples.add(new Example(set, read.confidence().row(names), right)));
      }
    }
    return examples;
  }

  private static Iterable<List<NameSpan>> persons(NameFinder.Read read, Article article) {
    Map<Who, List<NameSpan>> persons = new LinkedHashMap<>();
    for (Meaning meaning : read.meanings().getOrDefault(article, List.of())) {
      meaning
          .who()
          .filter(who -> who.kind() == Actor.Kind.PERSON)
          .ifPresent(
              who -> persons.computeIfAbsent(who, w -> new ArrayList<>()).add(meaning.span()));
    }
    return persons.values();
  }

  /** Logistic regression by steps along the gradient. */
  private static double[] fitted(List<Example> all, Predicate<Example> which) {
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
    for (int step = 0; step < STEPS; step++) {
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
