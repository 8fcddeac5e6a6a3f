package org.newsbook.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.correction.Corrections;
import org.newsbook.name.Names;
import org.newsbook.name.resolution.NameFinder;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;
import org.newsbook.story.Stories;
import org.newsbook.story.StoryTeller;
import org.newsbook.story.event.GoldReport;
import org.newsbook.story.event.StoryScore;
import org.newsbook.text.TermSpace;
import org.newsbook.text.Words;

/**
 * Fits {@link SectionWeights} and {@link SubjectWeights}: {@code THEMES STORIES OUT}, each of the
 * first two a folder whose {@code dev.jsonl} holds an article a line. Those of THEMES have a {@code
 * theme} (their newspaper's section), those of STORIES a {@code topic} (of several events that are
 * much alike, else their own event).
 *
 * <p>Each weight in turn is set to the step of its scale with which the articles of each folder
 * come out best: whole collections and folders of 40. What stands together wrongly weighs more than
 * what is parted. An article without a section stands alone, a story without a subject under its
 * section. The figures are those of weights that were fitted to other articles.
 */
public final class TrainThemes {
  private static final int FOLDS = 4;
  private static final int SEED = 20261129;
  private static final int FOLDERS = 12;
  private static final int SMALL = 40;
  private static final int SWEEPS = 2;

  /** Not fitted: what is less likely than this stays without a section, however many that are. */
  private static final double SURE = 0.4;

  /** In the order of the components. */
  private static final double[][] SECTION_STEPS = {
    {5, 7, 10, 14, 20},
    {SURE},
    {0, 0.25, 0.5, 0.75, 1},
    {3, 10, 30, 100},
    {1, 2, 5, 10, 20, 50},
    {10, 30, 100, 300, 1_000}
  };

  private static final double[][] SUBJECT_STEPS = {
    {0.3, 0.4, 0.5, 0.6, 0.7, 0.8},
    {0.04, 0.06, 0.08, 0.1, 0.12, 0.16},
    {0, 0.25, 0.5, 0.75, 1}
  };

  private static final List<String> SECTION_NAMES =
      List.of("sharpness", "sure", "common", "many", "manyOfOne", "frequent");
  private static final List<String> SUBJECT_NAMES = List.of("names", "bound", "contrast");

  /** How well weights do on some articles. */
  private interface Trial {
    void count(double[] weights, StoryScore score);
  }

  private final Random random = new Random(SEED);
  private final Map<String, Integer> foldOf = new HashMap<>();

  private TrainThemes() {}

  public static void main(String[] arguments) throws IOException {
    TrainThemes trainer = new TrainThemes();
    List<GoldReport> sections = read(arguments[0]);
    List<GoldReport> subjects = read(arguments[1]);
    Fitted section =
        trainer.fitted(
            SECTION_STEPS,
            sections.stream().map(report -> report.article().id()).toList(),
            kept -> trainer.sections(kept, sections));
    SectionWeights found = SectionWeights.of(section.weights());
    Names names =
        NameFinder.find(
            subjects.stream().map(GoldReport::article).toList(),
            Corrections.NONE,
            Stage.alone(),
            new Problems());
    Fitted subject =
        trainer.fitted(
            SUBJECT_STEPS,
            subjects.stream().map(GoldReport::group).distinct().sorted().toList(),
            kept -> trainer.subjects(kept, subjects, names, found));
    String head =
        String.format(
            Locale.ROOT,
            """
            # What SectionFinder and SubjectFinder weigh, learned by TrainThemes (src/train/README.md) from %d articles with their newspapers'
            # sections and %d with their topics, in whole collections and folders of %d. No text of them is in it.
            # BCubed F1 of articles held out, in %d folds: sections %.3f, subjects %.3f.
            """,
            sections.size(),
            subjects.size(),
            SMALL,
            FOLDS,
            section.heldOut(),
            subject.heldOut());
    Files.writeString(
        Path.of(arguments[2]),
        head
            + told("sections", SECTION_NAMES, section.weights())
            + told("subjects", SUBJECT_NAMES, subject.weights()),
        StandardCharsets.UTF_8);
  }

  private static List<GoldReport> read(String folder) throws IOException {
    return GoldReport.read(Path.of(folder).resolve("dev.jsonl"), GoldReport.Form.UNDATED);
  }

  private static String told(String heading, List<String> names, double[] weights) {
    return IntStream.range(0, weights.length)
        .mapToObj(i -> names.get(i) + " " + weights[i] + "\n")
        .collect(Collectors.joining("", "[" + heading + "]\n", ""));
  }

  /** Weights that were fitted to all, and what those did that were fitted to the other folds. */
  private record Fitted(double[] weights, double heldOut) {}

  /** Makes trials of the articles that are wanted. */
  private interface Trials {
    List<Trial> of(Predicate<String> wanted);
  }

  private Fitted fitted(double[][] steps, List<String> parts, Trials trials) {
    List<String> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, random);
    shuffled.forEach(part -> foldOf.put(part, foldOf.size() % FOLDS));
    StoryScore heldOut = new StoryScore();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      double[] weights = best(steps, trials.of(part -> foldOf.getOrDefault(part, 0) != out));
      trials
          .of(part -> foldOf.getOrDefault(part, 0) == out)
          .forEach(t -> t.count(weights, heldOut));
    }
    return new Fitted(best(steps, trials.of(part -> true)), heldOut.bCubed());
  }

  private static double[] best(double[][] steps, List<Trial> trials) {
    double[] weights = new double[steps.length];
    for (int i = 0; i < steps.length; i++) {
      weights[i] = steps[i][steps[i].length / 2];
    }
    double most = score(weights, trials);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int i = 0; i < steps.length; i++) {
        for (double step : steps[i]) {
          double[] other = weights.clone();
          other[i] = step;
          double score = score(other, trials);
          if (score > most) {
            most = score;
            weights = other;
          }
        }
      }
    }
    return weights;
  }

  private static double score(double[] weights, List<Trial> trials) {
    return trials.parallelStream()
        .mapToDouble(
            trial -> {
              StoryScore score = new StoryScore();
              trial.count(weights, score);
              return score.careful();
            })
        .sum();
  }

  /** Each collection as a whole, and small folders of it. */
  private List<List<GoldReport>> folders(List<GoldReport> gold) {
    List<List<GoldReport>> folders = new ArrayList<>();
    for (String name : gold.stream().map(GoldReport::collection).distinct().sorted().toList()) {
      List<GoldReport> all =
          new ArrayList<>(gold.stream().filter(g -> g.collection().equals(name)).toList());
      folders.add(List.copyOf(all));
      for (int i = 0; i < FOLDERS && all.size() > SMALL; i++) {
        Collections.shuffle(all, random);
        folders.add(List.copyOf(all.subList(0, SMALL)));
      }
    }
    return folders;
  }

  private List<Trial> sections(Predicate<String> wanted, List<GoldReport> gold) {
    List<GoldReport> kept = gold.stream().filter(g -> wanted.test(g.article().id())).toList();
    return folders(kept).stream().map(TrainThemes::sections).toList();
  }

  private static Trial sections(List<GoldReport> folder) {
    List<List<String>> words = folder.stream().map(TrainThemes::words).toList();
    TermSpace space = ThemeFinder.space(words);
    List<String> gold = folder.stream().map(GoldReport::event).toList();
    return (weights, score) ->
        count(
            sections(new SectionFinder(words, space, SectionWeights.of(weights)).probabilities()),
            gold,
            score);
  }

  /** The number of each one's section, or one of its own. */
  private static int[] sections(double[][] likely) {
    int[] found = new int[likely.length];
    for (int i = 0; i < found.length; i++) {
      double[] own = likely[i];
      int best =
          IntStream.range(0, own.length).reduce(0, (s, other) -> own[other] > own[s] ? other : s);
      found[i] = own[best] >= SURE ? best : own.length + i;
    }
    return found;
  }

  private static List<String> words(GoldReport report) {
    return Stream.concat(
            Stream.of(report.article().title().text()),
            report.article().paragraphs().stream().map(Paragraph::text))
        .flatMap(text -> Words.folded(text).stream())
        .toList();
  }

  private List<Trial> subjects(
      Predicate<String> wanted, List<GoldReport> gold, Names names, SectionWeights weights) {
    List<GoldReport> kept = gold.stream().filter(g -> wanted.test(g.group())).toList();
    return folders(kept).stream().map(folder -> subjects(folder, names, weights)).toList();
  }

  private static Trial subjects(List<GoldReport> folder, Names names, SectionWeights sections) {
    List<Article> articles = folder.stream().map(GoldReport::article).toList();
    Stories stories =
        StoryTeller.tell(articles, List.of(), names, Corrections.NONE, new Problems());
    NamesOf named = new NamesOf(names);
    Map<String, Article> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    List<StoryText> texts =
        stories.all().stream().map(s -> StoryText.of(s, stories, byId, named)).toList();
    List<List<String>> words = texts.stream().map(StoryText::words).toList();
    TermSpace space = ThemeFinder.space(words);
    double[][] likely = new SectionFinder(words, space, sections).probabilities();
    List<String> gold = folder.stream().map(GoldReport::group).toList();
    return (weights, score) -> {
      int[] subject = sections(likely);
      List<List<Integer>> groups = SubjectFinder.groups(texts, space, SubjectWeights.of(weights));
      groups.forEach(group -> group.forEach(story -> subject[story] = -1 - groups.indexOf(group)));
      Map<String, Integer> found = new HashMap<>();
      for (int i = 0; i < subject.length; i++) {
        int own = subject[i];
        texts.get(i).story().articles().forEach(id -> found.put(id, own));
      }
      count(
          articles.stream().mapToInt(article -> found.getOrDefault(article.id(), 0)).toArray(),
          gold,
          score);
    };
  }

  private static void count(int[] found, List<String> gold, StoryScore score) {
    for (int i = 0; i < found.length; i++) {
      int own = i;
      int[] same = IntStream.range(0, found.length).filter(j -> found[j] == found[own]).toArray();
      score.add(
          same.length,
          gold.stream().filter(gold.get(own)::equals).count(),
          Arrays.stream(same).filter(j -> gold.get(j).equals(gold.get(own))).count());
    }
  }
}
