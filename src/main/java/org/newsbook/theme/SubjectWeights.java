package org.newsbook.theme;

import java.util.List;
import org.newsbook.text.DataFile;

/**
 * What {@link SubjectFinder} weighs, as {@code TrainThemes} fitted it ({@code theme-model.txt}).
 *
 * @param names what part of the likeness names have; words have the rest
 * @param bound stories are of one subject from this likeness on
 * @param contrast two groups of stories are this much less alike than those inside either, at most
 */
record SubjectWeights(double names, double bound, double contrast) {
  static final SubjectWeights FITTED = of(fitted("subjects"));

  /** In the order of the components. */
  static SubjectWeights of(double... w) {
    return new SubjectWeights(w[0], w[1], w[2]);
  }

  /** The numbers under a heading of the file, each behind its name. */
  static double[] fitted(String heading) {
    return DataFile.phrases(SubjectWeights.class, "theme-model.txt")
        .getOrDefault(heading, List.of())
        .stream()
        .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' ') + 1)))
        .toArray();
  }
}
