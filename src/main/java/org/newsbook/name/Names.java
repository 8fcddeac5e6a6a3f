package org.newsbook.name;

import java.util.List;

/** Who, where and in what words, over the whole corpus; each list sorted by id. */
public record Names(List<Actor> actors, List<Region> regions, List<Quote> quotes) {
  public Names {
    actors = List.copyOf(actors);
    regions = List.copyOf(regions);
    quotes = List.copyOf(quotes);
  }
}
