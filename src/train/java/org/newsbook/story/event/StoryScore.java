package org.newsbook.story.event;

/** How stories agree with events: pairwise F1, and BCubed F1 (Bagga and Baldwin 1998). */
public final class StoryScore {
  /** What recall weighs against precision, as in the F-measure (van Rijsbergen 1979). */
  private static final double BETA = 0.5;

  private double inStory;
  private double inEvent;
  private double inBoth;
  private double precision;
  private double recall;
  private int reports;

  /**
   * @param story how many reports its story has
   * @param event how many its event has
   * @param both how many stand in both
   */
  public void add(long story, long event, long both) {
    inStory += story - 1;
    inEvent += event - 1;
    inBoth += both - 1;
    precision += (double) both / story;
    recall += (double) both / event;
    reports++;
  }

  double pairwise() {
    return 2 * inBoth / (inStory + inEvent);
  }

  public double bCubed() {
    return 2 * precision * recall / (precision + recall) / reports;
  }

  /** What stands in a story that is not its own is worse than what stands alone. */
  public double careful() {
    double both = inBoth / inStory;
    double found = inBoth / inEvent;
    double pairs = (1 + BETA * BETA) * both * found / (BETA * BETA * both + found);
    return (pairs + bCubed()) / 2;
  }
}
