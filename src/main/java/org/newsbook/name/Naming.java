package org.newsbook.name;

import java.util.List;
import java.util.stream.Stream;
import org.newsbook.article.Passage;

/**
 * How one article names an actor or a region.
 *
 * @param article id of the article
 * @param as its own names, the fullest first, then in text order, each at its first line; empty for
 *     a country of which the article only gives hints
 * @param hints what only points to a country: its adjective, its people, its places, and longer
 *     names that hold its own ('Bank of Japan'); in text order, each at its first line
 * @param mentions how often the article names it or points to it
 */
public record Naming(String article, List<Passage> as, List<Passage> hints, int mentions) {
  public Naming {
    as = List.copyOf(as);
    hints = List.copyOf(hints);
    int forms = as.size() + hints.size();
    if (forms == 0 || mentions < forms) {
      throw new IllegalArgumentException(
          "naming in " + article + ": " + as + ", " + hints + " × " + mentions);
    }
  }

  /** The first line that names it or points to it. */
  public int line() {
    return Stream.concat(as.stream(), hints.stream()).mapToInt(Passage::line).min().orElseThrow();
  }

  /** By its own names only. */
  public Naming(String article, List<Passage> as, int mentions) {
    this(article, as, List.of(), mentions);
  }
}
