package org.newsbook.digest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.article.Excerpt;
import org.newsbook.name.Actor;

/** How reports word the offices of an actor, the most usual first. */
final class Wordings {
  private final List<Excerpt> all;

  /** By article, the place of its first one among all. */
  private final Map<String, Integer> firsts = new HashMap<>();

  Wordings(Actor actor) {
    all = actor.roles().stream().flatMap(role -> role.wordings().stream()).toList();
    for (int i = 0; i < all.size(); i++) {
      firsts.putIfAbsent(all.get(i).article(), i);
    }
  }

  Optional<Excerpt> first(Collection<String> articles) {
    int first = all.size();
    for (String article : articles) {
      first = Math.min(first, firsts.getOrDefault(article, first));
    }
    return first < all.size() ? Optional.of(all.get(first)) : Optional.empty();
  }
}
