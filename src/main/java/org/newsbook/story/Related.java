package org.newsbook.story;

/**
 * Another story that a reader of this one may want, and why.
 *
 * @param story its id
 */
public record Related(String story, Reason why) {
  public Related {
    if (story.isBlank()) {
      throw new IllegalArgumentException("a related story without an id");
    }
  }
}
