package org.newsbook.story.event;

/** How stories agree with events: pairwise F1, and BCubed F1 (Bagga and Baldwin 1998). */
final class StoryScore {
  private static final double HALF = 0.5;

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
  void add(long story, long event, long both) {
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

  double bCubed() {
    return 2 * precision * recall / (precision + recall) / reports;
  }

  /** Pairs of two events in one story count twice as much as pairs of one event that are parted. */
  double careful() {
    double both = inBoth / inStory;
    double found = inBoth / inEvent;
    double half = (1 + HALF * HALF) * both * found / (HALF * HALF * both + found);
    return (half + bCubed()) / 2;
  }
}
