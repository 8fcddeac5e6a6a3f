package org.newsbook.story;

/**
 * Why two articles stand in one story.
 *
 * @param a article id, smaller than {@code b}
 * @param score 0 to 1
 * @param why the shared names, words and dates, as a reader understands them
 */
public record Link(String a, String b, double score, String why) {
  public Link {
    if (a.compareTo(b) >= 0 || why.isBlank() || !(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("link " + a + " – " + b + ": " + score + " " + why);
    }
  }
}
