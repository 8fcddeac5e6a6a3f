package org.newsbook.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.article.Published;

/**
 * @param all sorted by id; every article stands in exactly one
 * @param copyOf article id to the id of the article whose text it repeats; roots are not keys
 * @param about article id to the day that is inferred for it, of articles without a date, and the
 *     line of the capture that shows it
 * @param lead id of the story that an editor puts first
 */
public record Stories(
    List<Story> all,
    Map<String, String> copyOf,
    Map<String, Published> about,
    Optional<String> lead) {
  public Stories {
    all = List.copyOf(all);
    copyOf = Map.copyOf(copyOf);
    about = Map.copyOf(about);
  }
}
