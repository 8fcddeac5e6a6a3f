package org.newsbook.story.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Published;
import org.newsbook.article.Title;
import org.newsbook.correction.Corrections;
import org.newsbook.name.resolution.NameFinder;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;

/**
 * Fits the weights of {@link Evidence} to pairs of reports of known events: {@code FOLDER OUT},
 * where the folder's {@code dev.jsonl} holds an article a line, with id, collection, cluster (its
 * event), topic (of several events that are much alike, or null), title, text and date. Logistic
 * regression over the pairs that share rare words, those of one event once more as if the second
 * came long after it, where they are of two; the intercept is the one with which stories of
 * held-out topics and events are found best.
 */
public final class TrainEvents {
  private static final int FOLDS = 5;
  private static final int ROUNDS = 40;
  private static final double REGULARISATION = 1e-3;
  private static final double STEP = 0.25;
  private static final int STEPS = 12;

  /** An article of the folder. */
  private record Gold(Article article, String collection, String event, String group) {}

  /** Two reports, what speaks for one event, and whether it is one. */
  private record Pair(int a, int b, double[] features, boolean same) {}

  private final List<Gold> gold;
  private final EventMatcher matcher;
  private final List<Pair> pairs = new ArrayList<>();

  private TrainEvents(List<Gold> gold) {
    this.gold = gold;
    List<Article> articles = gold.stream().map(Gold::article).toList();
    List<Report> reports = articles.stream().map(Report::of).toList();
    NamedIn named =
        new NamedIn(
            NameFinder.find(articles, Corrections.NONE, Stage.alone(), new Problems()),
            articles.size());
    matcher = new EventMatcher(reports, named);
    for (int[] pair : matcher.candidates()) {
      Gold a = gold.get(pair[0]);
      Gold b = gold.get(pair[1]);
      if (a.collection().equals(b.collection())) {
        double[] features = matcher.evidence(pair[0], pair[1]).features();
        boolean same = a.event().equals(b.event());
        pairs.add(new Pair(pair[0], pair[1], features, same));
        if (same) {
          pairs.add(new Pair(pair[0], pair[1], later(features), false));
        }
      }
    }
  }

  private static double[] later(double[] features) {
    double[] later = features.clone();
    later[Evidence.FEATURES.indexOf("days")] = Evidence.LONG_AFTER;
    return later;
  }

  public static void main(String[] arguments) throws IOException {
    TrainEvents trainer = new TrainEvents(read(Path.of(arguments[0]).resolve("dev.jsonl")));
    Files.writeString(Path.of(arguments[1]), trainer.file(), StandardCharsets.UTF_8);
  }

  private static List<Gold> read(Path file) throws IOException {
    List<Gold> gold = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      Map<String, String> of = object(line);
      String event = of.getOrDefault("cluster", "");
      gold.add(
          new Gold(
              article(of),
              of.getOrDefault("collection", ""),
              event,
              of.getOrDefault("topic", event)));
    }
    return gold;
  }

  private static Map<String, String> object(String line) throws IOException {
    Map<String, String> values = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
          values.put(json.currentName(), json.getText());
        }
      }
    }
    return values;
  }

  private static Article article(Map<String, String> of) {
    String id = of.getOrDefault("id", "");
    List<Paragraph> body = new ArrayList<>();
    for (String text : of.getOrDefault("text", "").split("\n")) {
      if (!text.isBlank()) {
        body.add(new Paragraph(body.size() + 2, text.strip(), Paragraph.Form.TEXT));
      }
    }
    return new Article(
        id,
        id,
        1,
        body.size() + 1,
        new Title(of.getOrDefault("title", id), Title.Origin.GIVEN, 1),
        Article.Kind.ARTICLE,
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(of.get("date"))
            .map(date -> new Published(LocalDate.parse(date.substring(0, 10)), 1)),
        "en",
        body,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private String file() {
    List<String> groups = gold.stream().map(Gold::group).distinct().sorted().toList();
    Map<String, Integer> foldOf = new HashMap<>();
    groups.forEach(group -> foldOf.put(group, foldOf.size() % FOLDS));
    List<double[]> byFold = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int without = fold;
      byFold.add(fit(pairs.stream().filter(p -> !held(p, foldOf, without)).toList()));
    }
    double best = 0;
    double most = -1;
    String told = "";
    for (int step = -STEPS; step <= STEPS; step++) {
      Score score = score(foldOf, byFold, step * STEP);
      double mean = (score.pairwise() + score.bCubed()) / 2;
      System.err.printf(
          Locale.ROOT,
          "intercept %+.2f: %.4f %.4f%n",
          step * STEP,
          score.pairwise(),
          score.bCubed());
      if (mean > most) {
        most = mean;
        best = step * STEP;
        told = String.format(Locale.ROOT, "%.3f and %.3f", score.pairwise(), score.bCubed());
      }
    }
    double[] weights = fit(pairs);
    weights[weights.length - 1] += best;
    StringBuilder file = new StringBuilder();
    file.append("# Weights of the evidence that two reports are of one event (Evidence.java).\n");
    file.append(
        "# Logistic regression over %,d pairs of %d articles of %d events; intercept moved by %+.2f.\n"
            .formatted(
                pairs.size(),
                gold.size(),
                gold.stream().map(Gold::event).distinct().count(),
                best));
    file.append(
        "# Of topics and events held out, in %d folds: pairwise F1 pooled and mean BCubed F1 of stories %s.\n"
            .formatted(FOLDS, told));
    file.append("# Written by org.newsbook.story.event.TrainEvents.\n");
    for (int i = 0; i < weights.length; i++) {
      file.append(String.format(Locale.ROOT, "%s %.3f\n", Evidence.FEATURES.get(i), weights[i]));
    }
    return file.toString();
  }

  private boolean held(Pair pair, Map<String, Integer> foldOf, int fold) {
    return foldOf.getOrDefault(gold.get(pair.a()).group(), 0) == fold
        || foldOf.getOrDefault(gold.get(pair.b()).group(), 0) == fold;
  }

  /** Newton's method. */
  private static double[] fit(List<Pair> pairs) {
    int size = Evidence.FEATURES.size();
    double[] weights = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[size];
      double[][] hessian = new double[size][size];
      for (Pair pair : pairs) {
        double p = Evidence.probability(Evidence.dot(pair.features(), weights));
        for (int i = 0; i < size; i++) {
          gradient[i] += (p - (pair.same() ? 1 : 0)) * pair.features()[i] / pairs.size();
          for (int j = 0; j < size; j++) {
            hessian[i][j] += p * (1 - p) * pair.features()[i] * pair.features()[j] / pairs.size();
          }
        }
      }
      for (int i = 0; i < size; i++) {
        gradient[i] += REGULARISATION * weights[i];
        hessian[i][i] += REGULARISATION;
      }
      double[] step = solve(hessian, gradient);
      for (int i = 0; i < size; i++) {
        weights[i] -= step[i];
      }
    }
    return weights;
  }

  /** Gauss's elimination; the matrix is positive definite. */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[] x = right.clone();
    for (int k = 0; k < size; k++) {
      for (int i = k + 1; i < size; i++) {
        double factor = matrix[i][k] / matrix[k][k];
        for (int j = k; j < size; j++) {
          matrix[i][j] -= factor * matrix[k][j];
        }
        x[i] -= factor * x[k];
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int j = i + 1; j < size; j++) {
        x[i] -= matrix[i][j] * x[j];
      }
      x[i] /= matrix[i][i];
    }
    return x;
  }

  /** Pairwise F1 of all collections' counts together, and the mean of their BCubed F1. */
  private record Score(double pairwise, double bCubed) {}

  private Score score(Map<String, Integer> foldOf, List<double[]> byFold, double intercept) {
    int[] found = new int[gold.size()];
    int number = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      double[] weights = byFold.get(fold).clone();
      weights[weights.length - 1] += intercept;
      int held = fold;
      TreeSet<Integer> items = new TreeSet<>();
      for (int i = 0; i < gold.size(); i++) {
        if (foldOf.getOrDefault(gold.get(i).group(), 0) == held) {
          items.add(i);
        }
      }
      int[] at = items.stream().mapToInt(i -> i).toArray();
      List<List<Integer>> near = new ArrayList<>();
      for (Pair pair : pairs) {
        if (items.contains(pair.a()) && items.contains(pair.b())) {
          near.add(List.of(Arrays.binarySearch(at, pair.a()), Arrays.binarySearch(at, pair.b())));
        }
      }
      List<List<Integer>> groups =
          AverageLink.groups(
              at.length,
              near,
              Evidence.PAIR,
              (a, b) -> matcher.evidence(at[a], at[b]).logOdds(weights));
      for (List<Integer> group : groups) {
        for (int item : group) {
          found[at[item]] = number;
        }
        number++;
      }
    }
    return score(found);
  }

  private Score score(int[] found) {
    Map<String, double[]> byCollection = new TreeMap<>();
    for (int i = 0; i < gold.size(); i++) {
      double[] sums = byCollection.computeIfAbsent(gold.get(i).collection(), c -> new double[6]);
      Map<String, Integer> counts = new LinkedHashMap<>();
      for (int j = 0; j < gold.size(); j++) {
        if (gold.get(i).collection().equals(gold.get(j).collection())) {
          boolean event = gold.get(i).event().equals(gold.get(j).event());
          boolean group = found[i] == found[j];
          counts.merge("event", event ? 1 : 0, Integer::sum);
          counts.merge("group", group ? 1 : 0, Integer::sum);
          counts.merge("both", event && group ? 1 : 0, Integer::sum);
        }
      }
      double both = counts.getOrDefault("both", 0);
      double event = counts.getOrDefault("event", 0);
      double group = counts.getOrDefault("group", 0);
      sums[0] += both - 1;
      sums[1] += event - 1;
      sums[2] += group - 1;
      sums[3] += both / group;
      sums[4] += both / event;
      sums[5]++;
    }
    double both = 0;
    double event = 0;
    double group = 0;
    double bCubed = 0;
    for (double[] sums : byCollection.values()) {
      both += sums[0];
      event += sums[1];
      group += sums[2];
      double precision = sums[3] / sums[5];
      double recall = sums[4] / sums[5];
      bCubed += 2 * precision * recall / (precision + recall) / byCollection.size();
    }
    return new Score(2 * both / (event + group), bCubed);
  }
}
