package org.newsbook.name;

import java.util.List;

/**
 * Who and where, over the whole corpus.
 *
 * @param actors sorted by id
 * @param regions sorted by id
 * @param mentions every place at which an article names one of them
 */
public record Names(List<Actor> actors, List<Region> regions, ResolvedMentions mentions) {
  public Names {
    actors = List.copyOf(actors);
    regions = List.copyOf(regions);
  }
}
