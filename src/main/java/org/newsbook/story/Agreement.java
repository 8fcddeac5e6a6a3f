package org.newsbook.story;

import java.util.List;
import org.newsbook.article.Excerpt;

/** What several reports say, in the wording of each; the first is the one to show. */
public record Agreement(List<Excerpt> wordings) {
  public Agreement {
    wordings = List.copyOf(wordings);
    if (wordings.size() < 2) {
      throw new IllegalArgumentException("an agreement has two wordings or more");
    }
  }
}
