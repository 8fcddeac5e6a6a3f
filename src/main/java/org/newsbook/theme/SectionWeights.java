package org.newsbook.theme;

/**
 * What {@link SectionFinder} weighs, as {@code TrainThemes} fitted it.
 *
 * @param sharpness odds grow by this much from one end of the cosine's scale to the other
 * @param sure from this probability on a text speaks for a section's words, and stands under it
 * @param common what all texts have in common tells no section: so much of it is taken away
 * @param many so many texts are needed before their mean counts by half
 * @param manyOfOne the same of a section's words among the texts that are surely of it
 * @param frequent a word of this rank tells half as much as one e times rarer
 */
record SectionWeights(
    double sharpness, double sure, double common, double many, double manyOfOne, double frequent) {
  static final SectionWeights FITTED = of(SubjectWeights.fitted("sections"));

  /** In the order of the components. */
  static SectionWeights of(double... w) {
    return new SectionWeights(w[0], w[1], w[2], w[3], w[4], w[5]);
  }
}
