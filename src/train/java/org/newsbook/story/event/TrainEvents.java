package org.newsbook.story.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.newsbook.correction.Corrections;
import org.newsbook.model.BoostedTrees;
import org.newsbook.model.TreeGrower;
import org.newsbook.name.Names;
import org.newsbook.name.resolution.NameFinder;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;

/**
 * Grows the trees of {@link Evidence} over pairs of reports of known events: {@code STORIES THEMES
 * JUDGED OUT}, where {@code dev.jsonl} of the first folder holds an article a line, with id,
 * collection, cluster (its event), topic (of several events that are much alike, or null), title,
 * text and date; that of the second other articles, of which {@code JUDGED} tells those of one
 * event.
 *
 * <p>The pairs are those that share rare words: in the collections, dated and undated, and in small
 * folders as people have them, undated with titles, without, and with teasers among them, and with
 * days that are made up. The intercept, and what {@link AverageLink} asks of two reports and of two
 * groups, are those with which stories of held-out groups are found best; what stands together
 * wrongly weighs more than what is parted.
 */
public final class TrainEvents {
  private static final int FOLDS = 5;
  private static final int SEED = 20251128;

  /** Small folders, about how many reports are in one, and how many at most are of an event. */
  private static final int FOLDERS = 80;

  private static final int SMALL = 40;
  private static final int OF_ONE_EVENT = 6;

  /** This part of the events of a small folder has one report there. */
  private static final double SINGLE = 0.6;

  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
  private static final int FOLDER_DAYS = 20;
  private static final int EVENT_DAYS = 3;

  private static final int TREES = 100;
  private static final double RATE = 0.1;
  private static final double SHARE = 0.5;

  /** Whether more of each of {@link Evidence#row} speaks for one event or against, if known. */
  private static final int[] SIGNS = {1, 1, 1, 1, 1, 1, -1, 0, 0, -1, 1};

  private static final double STEP = 0.125;
  private static final int STEPS = 12;

  /** So near the best a cut is chosen for what it finds. */
  private static final double NEAR = 0.005;

  private static final double[] PAIRS = {0.5, 1, 1.5, 2, 2.5, 3};
  private static final double[] CONTRASTS = {0.25, 0.35, 0.45, 0.55};

  /** With the day that is told, and without. */
  private final List<GoldReport> gold;

  private final List<GoldReport> clippings;
  private final Map<String, Integer> foldOf = new HashMap<>();
  private final List<GoldFolder> collections = new ArrayList<>();
  private final GoldFolder dated;
  private final GoldFolder undated;

  private final List<GoldFolder> small = new ArrayList<>();

  private TrainEvents(Path stories, Path themes, Path judged) throws IOException {
    gold = GoldReport.read(stories, GoldReport.Form.DATED);
    JudgedEvents events = JudgedEvents.read(judged);
    clippings = events.with(stories, themes, GoldReport.Form.UNDATED);
    List<GoldReport> bare = events.with(stories, themes, GoldReport.Form.BARE);
    List<GoldReport> brief = events.with(stories, themes, GoldReport.Form.BRIEF);
    Names names =
        NameFinder.find(
            Stream.of(gold, clippings, bare, brief)
                .flatMap(List::stream)
                .map(GoldReport::article)
                .toList(),
            Corrections.NONE,
            Stage.alone(),
            new Problems());
    dated = new GoldFolder(gold, names);
    undated = new GoldFolder(clippings, names);
    List<GoldReport> all = new ArrayList<>(gold);
    all.addAll(clippings.subList(gold.size(), clippings.size()));
    for (String name : all.stream().map(GoldReport::collection).distinct().sorted().toList()) {
      collections.add(
          new GoldFolder(all.stream().filter(g -> g.collection().equals(name)).toList(), names));
    }
    Random random = new Random(SEED);
    share(all, random);
    for (int i = 0; i < FOLDERS; i++) {
      List<GoldReport> drawn = drawn(i % 2 == 0 ? clippings : ofOneKind(clippings, random), random);
      small.add(new GoldFolder(drawn, names));
      small.add(new GoldFolder(drawn.stream().map(g -> bare.get(g.number())).toList(), names));
      small.add(new GoldFolder(inForms(drawn, bare, brief, random), names));
      small.add(new GoldFolder(onDays(drawn, random), names));
    }
  }

  /** The groups by size, so that each fold has large ones and small ones. */
  private void share(List<GoldReport> all, Random random) {
    Map<String, Integer> sizes = new HashMap<>();
    all.forEach(g -> sizes.merge(g.group(), 1, Integer::sum));
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

  private static List<GoldReport> inForms(
      List<GoldReport> reports, List<GoldReport> bare, List<GoldReport> brief, Random random) {
    return reports.stream()
        .map(g -> (random.nextBoolean() ? brief : bare).get(g.number()))
        .toList();
  }

  /** As if they were published in some weeks, those of an event within some days. */
  private static List<GoldReport> onDays(List<GoldReport> drawn, Random random) {
    Map<String, LocalDate> dayOf = new HashMap<>();
    return drawn.stream()
        .map(
            g ->
                g.on(
                    dayOf
                        .computeIfAbsent(
                            g.event(), e -> FIRST_DAY.plusDays(random.nextInt(FOLDER_DAYS)))
                        .plusDays(random.nextInt(EVENT_DAYS))))
        .toList();
  }

  public static void main(String[] arguments) throws IOException {
    TrainEvents trainer =
        new TrainEvents(
            Path.of(arguments[0]).resolve("dev.jsonl"),
            Path.of(arguments[1]).resolve("dev.jsonl"),
            Path.of(arguments[2]));
    Files.writeString(Path.of(arguments[3]), trainer.file(), StandardCharsets.UTF_8);
  }

  /**
   * The pairs to learn from.
   *
   * @param without the fold that is held out, or none for {@link #FOLDS}
   */
  private List<GoldFolder.Pair> pairs(int without) {
    List<GoldFolder.Pair> pairs = new ArrayList<>();
    pairs.addAll(dated.pairs(g -> !isOf(g, without)));
    pairs.addAll(undated.pairs(g -> !isOf(g, without)));
    small.forEach(folder -> pairs.addAll(folder.pairs(g -> !isOf(g, without))));
    return pairs;
  }

  private static List<String> trees(List<GoldFolder.Pair> pairs) {
    float[] labels = new float[pairs.size()];
    float[] weights = new float[pairs.size()];
    Arrays.fill(weights, 1);
    for (int i = 0; i < labels.length; i++) {
      labels[i] = pairs.get(i).same() ? 1 : 0;
    }
    List<float[]> rows = pairs.stream().map(GoldFolder.Pair::row).toList();
    return new TreeGrower(TREES, RATE, SHARE).monotone(SIGNS).grow(rows, labels, weights);
  }

  /** Stories of held-out groups: in small folders, and in the collections. */
  private record Held(GoldFolder.Cut cut, StoryScore small, StoryScore large) {
    double careful() {
      return (small.careful() + large.careful()) / 2;
    }

    double pairwise() {
      return (small.pairwise() + large.pairwise()) / 2;
    }
  }

  /** A folder with the odds of its pairs by a model that has not seen one fold's groups. */
  private record Judged(GoldFolder folder, double[][] odds, int fold, boolean isSmall) {}

  private List<Judged> judged() {
    List<GoldFolder> large = new ArrayList<>(collections);
    large.add(undated);
    List<Judged> judged = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      BoostedTrees trees = new BoostedTrees(trees(pairs(fold)));
      for (GoldFolder folder : large) {
        judged.add(new Judged(folder, folder.odds(trees), fold, false));
      }
      for (GoldFolder folder : small) {
        judged.add(new Judged(folder, folder.odds(trees), fold, true));
      }
    }
    return judged;
  }

  private Held held(List<Judged> judged, GoldFolder.Cut cut) {
    Held held = new Held(cut, new StoryScore(), new StoryScore());
    for (Judged j : judged) {
      StoryScore score = j.isSmall() ? held.small() : held.large();
      j.folder().score(j.odds(), cut, g -> isOf(g, j.fold()), score);
    }
    return held;
  }

  /** Of those that are nearly as good as the best, the one with the best pairwise F1. */
  private Held best(List<Judged> judged) {
    List<Held> all = new ArrayList<>();
    for (double contrast : CONTRASTS) {
      for (double pair : PAIRS) {
        for (int step = 0; step <= STEPS; step++) {
          all.add(held(judged, new GoldFolder.Cut(step * STEP, pair, contrast)));
        }
      }
    }
    double most = all.stream().mapToDouble(Held::careful).max().orElseThrow();
    return all.stream()
        .filter(held -> held.careful() > most - NEAR)
        .max(Comparator.comparingDouble(Held::pairwise))
        .orElseThrow();
  }

  private String file() {
    List<Judged> judged = judged();
    Held best = best(judged);
    List<GoldFolder.Pair> pairs = pairs(FOLDS);
    return String.format(
            Locale.ROOT,
            """
            # Whether two reports are of one event: boosted trees over Evidence, a line a tree, in the form that BoostedTrees tells,
            # and what AverageLink asks of two reports and of two groups.
            # Learned by TrainEvents (src/train/README.md) from %,d pairs of %d reports of %d events, in folders of all sizes. No text of them is in it.
            # Stories of groups held out, in %d folds, pairwise F1 and BCubed F1: in folders of %d reports %.3f and %.3f, in whole collections %.3f and %.3f.
            [intercept]
            %s
            [pair]
            %s
            [contrast]
            %s
            [trees]
            """,
            pairs.size(),
            clippings.size(),
            clippings.stream().map(GoldReport::event).distinct().count(),
            FOLDS,
            SMALL,
            best.small().pairwise(),
            best.small().bCubed(),
            best.large().pairwise(),
            best.large().bCubed(),
            best.cut().intercept(),
            best.cut().pair(),
            best.cut().contrast())
        + String.join("\n", trees(pairs))
        + "\n";
  }
}
