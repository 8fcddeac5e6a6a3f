package org.newsbook.story.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.newsbook.correction.Corrections;
import org.newsbook.name.Names;
import org.newsbook.name.resolution.NameFinder;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;

/**
 * Fits the weights of {@link Evidence} to pairs of reports of known events: {@code FOLDER OUT},
 * where the folder's {@code dev.jsonl} holds an article a line, with id, collection, cluster (its
 * event), topic (of several events that are much alike, or null), title, text and date.
 *
 * <p>Logistic regression over the pairs that share rare words: in the collections, dated and
 * undated, and in small undated folders as people have them. A dated pair of one event stands there
 * once more as if the second came long after it, where they are of two. The intercept, and what
 * {@link AverageLink} asks of two reports and of two groups, are those with which stories of
 * held-out groups are found best; what stands together wrongly weighs more than what is parted.
 */
public final class TrainEvents {
  private static final int FOLDS = 5;
  private static final int SEED = 20251128;

  /** Small folders, about how many reports are in one, and how many at most are of an event. */
  private static final int FOLDERS = 40;

  private static final int SMALL = 40;
  private static final int OF_ONE_EVENT = 6;

  /** This part of the events of a small folder has one report there. */
  private static final double SINGLE = 0.6;

  private static final double STEP = 0.125;
  private static final int STEPS = 12;
  private static final double[] PAIRS = {0, 0.5, 1, 1.5, 2};
  private static final double[] CONTRASTS = {0.25, 0.35, 0.45, 0.55};

  private final List<GoldReport> gold;
  private final Map<String, Integer> foldOf = new HashMap<>();
  private final List<GoldFolder> collections = new ArrayList<>();
  private final GoldFolder dated;
  private final GoldFolder undated;

  private final List<GoldFolder> small = new ArrayList<>();

  private TrainEvents(List<GoldReport> gold) {
    this.gold = gold;
    List<GoldReport> clippings = gold.stream().map(GoldReport::undated).toList();
    Names names =
        NameFinder.find(
            gold.stream().map(GoldReport::article).toList(),
            Corrections.NONE,
            Stage.alone(),
            new Problems());
    dated = new GoldFolder(gold, names);
    undated = new GoldFolder(clippings, names);
    for (String name : gold.stream().map(GoldReport::collection).distinct().sorted().toList()) {
      collections.add(
          new GoldFolder(gold.stream().filter(g -> g.collection().equals(name)).toList(), names));
    }
    Random random = new Random(SEED);
    share(random);
    for (int i = 0; i < FOLDERS; i++) {
      List<GoldReport> drawn = drawn(i % 2 == 0 ? clippings : ofOneKind(clippings, random), random);
      small.add(new GoldFolder(drawn, names));
      small.add(new GoldFolder(drawn.stream().map(GoldReport::bare).toList(), names));
    }
  }

  /** The groups by size, so that each fold has large ones and small ones. */
  private void share(Random random) {
    Map<String, Integer> sizes = new HashMap<>();
    gold.forEach(g -> sizes.merge(g.group(), 1, Integer::sum));
    List<String> groups = new ArrayList<>(sizes.keySet());
    Collections.sort(groups);
    Collections.shuffle(groups, random);
    groups.sort((a, b) -> sizes.getOrDefault(b, 0) - sizes.getOrDefault(a, 0));
    groups.forEach(group -> foldOf.put(group, foldOf.size() % FOLDS));
  }

  private boolean isOf(GoldReport report, int fold) {
    return foldOf.getOrDefault(report.group(), 0) == fold;
  }

  /** Many a folder has one subject. */
  private static List<GoldReport> ofOneKind(List<GoldReport> all, Random random) {
    String collection = all.get(random.nextInt(all.size())).collection();
    return all.stream().filter(g -> g.collection().equals(collection)).toList();
  }

  private static List<GoldReport> drawn(List<GoldReport> held, Random random) {
    List<String> events =
        new ArrayList<>(held.stream().map(GoldReport::event).distinct().sorted().toList());
    Collections.shuffle(events, random);
    List<GoldReport> drawn = new ArrayList<>();
    for (String event : events) {
      if (drawn.size() < SMALL) {
        List<GoldReport> of =
            new ArrayList<>(held.stream().filter(g -> g.event().equals(event)).toList());
        Collections.shuffle(of, random);
        int most = random.nextDouble() < SINGLE ? 1 : 2 + random.nextInt(OF_ONE_EVENT - 1);
        drawn.addAll(of.subList(0, Math.min(of.size(), most)));
      }
    }
    return drawn;
  }

  public static void main(String[] arguments) throws IOException {
    TrainEvents trainer =
        new TrainEvents(GoldReport.read(Path.of(arguments[0]).resolve("dev.jsonl")));
    Files.writeString(Path.of(arguments[1]), trainer.file(), StandardCharsets.UTF_8);
  }

  /**
   * The pairs to learn from.
   *
   * @param without the fold that is held out, or none for {@link #FOLDS}
   */
  private List<GoldFolder.Pair> pairs(int without) {
    List<GoldFolder.Pair> pairs = new ArrayList<>();
    for (GoldFolder.Pair pair : dated.pairs(g -> !isOf(g, without))) {
      pairs.add(pair);
      if (pair.same()) {
        pairs.add(new GoldFolder.Pair(later(pair.features()), false));
      }
    }
    pairs.addAll(undated.pairs(g -> !isOf(g, without)));
    small.forEach(folder -> pairs.addAll(folder.pairs(g -> !isOf(g, without))));
    return pairs;
  }

  private static double[] later(double[] features) {
    double[] later = features.clone();
    later[Evidence.FEATURES.indexOf("days")] = Evidence.LONG_AFTER;
    return later;
  }

  /** Stories of held-out groups: in small folders, and in the collections. */
  private record Held(
      double intercept, double pair, double contrast, StoryScore small, StoryScore large) {
    double careful() {
      return (small.careful() + large.careful()) / 2;
    }
  }

  private Held held(List<double[]> byFold, double intercept, double pair, double contrast) {
    Held held = new Held(intercept, pair, contrast, new StoryScore(), new StoryScore());
    for (int f = 0; f < FOLDS; f++) {
      int fold = f;
      double[] weights = byFold.get(fold).clone();
      weights[weights.length - 1] += intercept;
      small.forEach(s -> s.score(weights, pair, contrast, g -> isOf(g, fold), held.small()));
      collections.forEach(c -> c.score(weights, pair, contrast, g -> isOf(g, fold), held.large()));
      undated.score(weights, pair, contrast, g -> isOf(g, fold), held.large());
    }
    return held;
  }

  private String file() {
    List<double[]> byFold = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      byFold.add(LogisticRegression.fit(pairs(fold)));
    }
    Held best = held(byFold, 0, 0, 0);
    for (double pair : PAIRS) {
      for (double contrast : CONTRASTS) {
        for (int step = 0; step <= STEPS; step++) {
          Held held = held(byFold, step * STEP, pair, contrast);
          best = held.careful() > best.careful() ? held : best;
        }
      }
    }
    List<GoldFolder.Pair> pairs = pairs(FOLDS);
    double[] weights = LogisticRegression.fit(pairs);
    weights[weights.length - 1] += best.intercept();
    StringBuilder file = new StringBuilder(head(pairs.size(), best));
    for (int i = 0; i < weights.length; i++) {
      file.append(String.format(Locale.ROOT, "%s %.3f\n", Evidence.FEATURES.get(i), weights[i]));
    }
    file.append("pair ").append(best.pair()).append('\n');
    return file.append("contrast ").append(best.contrast()).append('\n').toString();
  }

  private String head(int pairs, Held best) {
    return String.format(
        Locale.ROOT,
        """
        # Weights of the evidence that two reports are of one event (Evidence.java), and what AverageLink.java asks of two reports and of two groups.
        # Logistic regression over %,d pairs of %d reports of %d events, in folders of all sizes.
        # Stories of groups held out, in %d folds, pairwise F1 and BCubed F1: in folders of %d reports %.3f and %.3f, in whole collections %.3f and %.3f.
        # Intercept %+.3f, pair and contrast are those that are best there where precision counts four times as much as recall.
        # Written by org.newsbook.story.event.TrainEvents.
        """,
        pairs,
        gold.size(),
        gold.stream().map(GoldReport::event).distinct().count(),
        FOLDS,
        SMALL,
        best.small().pairwise(),
        best.small().bCubed(),
        best.large().pairwise(),
        best.large().bCubed(),
        best.intercept());
  }
}
