package org.newsbook.story;

/**
 * Why two articles stand in one story.
 *
 * @param a article id, smaller than {@code b}
 * @param score 0 to 1
 */
public record Link(String a, String b, double score, Reason why) {
  public Link {
    if (a.compareTo(b) >= 0 || !(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("link " + a + " – " + b + ": " + score + " " + why);
    }
  }
}
