package org.newsbook.quote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.newsbook.model.BoostedTrees;
import org.newsbook.model.TreeGrower;
import org.newsbook.quote.GoldChoices.Choice;
import org.newsbook.quote.GoldChoices.Label;

/**
 * Learns which cue of a sentence gives a quotation its speaker: {@code TrainSpeakers GOLD.jsonl
 * MODEL} writes the model, whose head tells how it does on articles held out; without the second it
 * prints that only.
 *
 * <p>Words that a reporter gives to somebody without marks are learned from too, with less weight:
 * whose they are is told by the same verbs.
 */
final class TrainSpeakers {
  private static final int FOLDS = 10;
  private static final int TREES = 200;
  private static final double RATE = 0.06;
  private static final double SHARE = 0.6;
  private static final float WEIGHT_OF_TOLD = 0.3f;

  /** More of it never speaks against, or never for. */
  private static final Map<String, Integer> SIGNS =
      Map.of(
          "says", 1,
          "right behind the words", 1,
          "right before the words", 1,
          "another right behind the words", -1,
          "another right before the words", -1,
          "quotations between", -1,
          "nearer on this side", -1);

  /** Right ones of all. */
  private static final class Share {
    private int right;
    private int all;

    void add(boolean isRight) {
      right += isRight ? 1 : 0;
      all++;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.3f of %d", right / (double) Math.max(1, all), all);
    }
  }

  public static void main(String[] args) throws IOException {
    List<Choice> choices = GoldChoices.of(Path.of(args[0]));
    String held = held(choices);
    System.out.println(held);
    if (args.length > 1) {
      List<String> lines =
          new ArrayList<>(
              List.of(
                  "# Which verb or other cue gives a quotation its speaker: boosted trees over"
                      + " CueFeatures, a line a tree, in the form that BoostedTrees tells.",
                  "# Learned by TrainSpeakers (src/train/README.md) from news with speakers marked by"
                      + " people (PolNeAR). No text of it is in it.",
                  "# Articles held out, in " + FOLDS + " folds: " + held));
      lines.addAll(train(choices, FOLDS));
      Files.write(Path.of(args[1]), lines);
    }
  }

  private static String held(List<Choice> choices) {
    Map<String, Share> right = new TreeMap<>();
    Share linked = new Share();
    for (int fold = 0; fold < FOLDS; fold++) {
      CueRanker ranker = new CueRanker(new BoostedTrees(train(choices, fold)));
      for (Choice choice : choices) {
        if (choice.article() % FOLDS == fold && !choice.kind().equals("told")) {
          Optional<CueRanker.Chosen> chosen = ranker.choose(choice.cues(), choice.rows());
          boolean given = chosen.filter(c -> isRight(choice, c)).isPresent();
          if (!choice.labels().stream().allMatch(Label.WRONG::equals)) {
            right.computeIfAbsent(choice.kind(), k -> new Share()).add(given);
          }
          if (!choice.kind().equals("nobody")
              && chosen.filter(CueRanker.Chosen::sure).isPresent()) {
            linked.add(given);
          }
        }
      }
    }
    return "speaker right, by how he is called: "
        + right
        + "; of those that are sure "
        + linked
        + ".";
  }

  private static boolean isRight(Choice choice, CueRanker.Chosen chosen) {
    return choice.labels().get(choice.cues().indexOf(chosen.cue())) == Label.RIGHT;
  }

  private static List<String> train(List<Choice> choices, int without) {
    List<float[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    for (Choice choice : choices) {
      for (int i = 0; i < choice.rows().size() && choice.article() % FOLDS != without; i++) {
        if (choice.labels().get(i) != Label.WITHIN) {
          rows.add(choice.rows().get(i));
          labels.add(choice.labels().get(i) == Label.RIGHT);
          weights.add(choice.kind().equals("told") ? WEIGHT_OF_TOLD : 1);
        }
      }
    }
    float[] positive = new float[rows.size()];
    float[] weight = new float[rows.size()];
    for (int i = 0; i < positive.length; i++) {
      positive[i] = labels.get(i) ? 1 : 0;
      weight[i] = weights.get(i);
    }
    List<String> names = choices.get(0).names();
    int[] signs =
        IntStream.range(0, names.size()).map(i -> SIGNS.getOrDefault(names.get(i), 0)).toArray();
    return new TreeGrower(TREES, RATE, SHARE).runs(3).monotone(signs).grow(rows, positive, weight);
  }

  private TrainSpeakers() {}
}
