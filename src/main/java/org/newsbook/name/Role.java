package org.newsbook.name;

import java.util.List;
import org.newsbook.article.Excerpt;

/**
 * What somebody is, in the words of the reports that say so ('Russian President', 'Russia’s
 * President').
 *
 * @param wordings one a report, the wording that most reports use first; never empty
 */
public record Role(List<Excerpt> wordings) {
  public Role {
    wordings = List.copyOf(wordings);
    if (wordings.isEmpty()) {
      throw new IllegalArgumentException("a role without words");
    }
  }

  /** Where it stands first in its most usual wording. */
  public Excerpt first() {
    return wordings.get(0);
  }
}
