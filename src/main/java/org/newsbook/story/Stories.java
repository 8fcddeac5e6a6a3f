package org.newsbook.story;

import java.util.List;
import java.util.Map;

/**
 * @param all sorted by id; every article stands in exactly one
 * @param copyOf article id to the id of the article whose text it repeats; roots are not keys
 */
public record Stories(List<Story> all, Map<String, String> copyOf) {
  public Stories {
    all = List.copyOf(all);
    copyOf = Map.copyOf(copyOf);
  }
}
