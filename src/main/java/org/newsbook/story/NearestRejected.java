package org.newsbook.story;

import java.util.List;
import java.util.Optional;

/**
 * The nearest story that stayed apart, and why; of the two reports that are nearest.
 *
 * @param story its id
 * @param shared what speaks for one event
 * @param days between the two reports, where they are too many for one event, else 0
 * @param one names that only one of the two reports has, and {@code other}, those of the other;
 *     both empty where one of them has none
 * @param otherNews they open with different news
 * @param score 0 to 1, from 0.5 on one event is likelier
 * @param needed the score from which on two reports are one story; empty where the stories have
 *     more reports, of which others are less alike
 */
public record NearestRejected(
    String story,
    Reason.Shared shared,
    long days,
    List<String> one,
    List<String> other,
    boolean otherNews,
    double score,
    Optional<Double> needed) {
  public NearestRejected {
    one = List.copyOf(one);
    other = List.copyOf(other);
    if (story.isBlank() || one.isEmpty() != other.isEmpty()) {
      throw new IllegalArgumentException("apart " + story + ": " + one + ", " + other);
    }
  }
}
