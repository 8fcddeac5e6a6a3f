package org.newsbook.theme;

import java.util.List;

/**
 * Stories on one subject.
 *
 * @param id stable
 * @param title in the texts' own words
 * @param terms what its stories share, most telling first
 * @param stories ids of the stories that have it as their main theme
 * @param also ids of the stories that belong here in the second place
 */
public record Theme(
    String id, String title, List<String> terms, List<String> stories, List<String> also) {
  public Theme {
    terms = List.copyOf(terms);
    stories = List.copyOf(stories);
    also = List.copyOf(also);
    if (id.isBlank() || title.isBlank() || stories.isEmpty()) {
      throw new IllegalArgumentException("theme " + id + " '" + title + "'");
    }
  }
}
