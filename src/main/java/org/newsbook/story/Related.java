package org.newsbook.story;

/**
 * Another story that a reader of this one may want, and why.
 *
 * @param story its id
 */
public record Related(String story, String why) {
  public Related {
    if (story.isBlank() || why.isBlank()) {
      throw new IllegalArgumentException("related " + story + ": " + why);
    }
  }
}
