package org.newsbook.name;

import java.util.List;
import org.newsbook.article.Passage;

/**
 * How one article names an actor or a region.
 *
 * @param article id of the article
 * @param as the forms, the fullest first, then in text order, each at its first line; never empty
 * @param mentions how often the article names it
 */
public record Naming(String article, List<Passage> as, int mentions) {
  public Naming {
    as = List.copyOf(as);
    if (as.isEmpty() || mentions < as.size()) {
      throw new IllegalArgumentException("naming in " + article + ": " + as + " × " + mentions);
    }
  }
}
