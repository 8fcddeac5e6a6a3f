package org.newsbook.name.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.newsbook.name.Mention.Kind;
import org.newsbook.text.DataFile;

/**
 * Which kind of name a row of {@link KindFeatures} is of: a weight for each feature and answer
 * (multinomial logistic regression). Made by {@link TrainKinds}.
 */
final class KindModel {
  /** A kind that is right for fewer names like this is corrected. */
  private static final double LEAST = 0.1;

  /** A column each; the last is for what is no name. */
  static final List<Optional<Kind>> ANSWERS =
      List.of(
          Optional.of(Kind.PERSON),
          Optional.of(Kind.ORGANISATION),
          Optional.of(Kind.PLACE),
          Optional.of(Kind.OTHER),
          Optional.empty());

  private final float[][] weights;

  KindModel(float[][] weights) {
    this.weights = weights;
  }

  static KindModel load() {
    return new KindModel(
        DataFile.lines(KindModel.class, "kind-model.txt").stream()
            .map(KindModel::row)
            .toArray(float[][]::new));
  }

  private static float[] row(String line) {
    String[] numbers = line.split(" ");
    float[] row = new float[numbers.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = Float.parseFloat(numbers[i]);
    }
    return row;
  }

  /**
   * The kind itself, or the likeliest where it is unlikely. What the tagger sees as a work or an
   * event stays one: in news few are anything else.
   *
   * @return empty for what names nothing
   */
  Optional<Kind> corrected(float[] row, Kind kind) {
    double[] likely = likely(row);
    if (kind == Kind.OTHER || likely[ANSWERS.indexOf(Optional.of(kind))] >= LEAST) {
      return Optional.of(kind);
    }
    int answer = 0;
    for (int i = 1; i < likely.length; i++) {
      answer = likely[i] > likely[answer] ? i : answer;
    }
    return ANSWERS.get(answer);
  }

  private double[] likely(float[] row) {
    double[] likely = new double[ANSWERS.size()];
    for (int feature = 0; feature < row.length; feature++) {
      for (int answer = 0; answer < likely.length; answer++) {
        likely[answer] += row[feature] * weights[feature][answer];
      }
    }
    double most = Arrays.stream(likely).max().orElseThrow();
    Arrays.setAll(likely, answer -> StrictMath.exp(likely[answer] - most));
    double all = Arrays.stream(likely).sum();
    Arrays.setAll(likely, answer -> likely[answer] / all);
    return likely;
  }
}
