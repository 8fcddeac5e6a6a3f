package org.newsbook.name;

import java.util.Objects;
import java.util.Optional;

/**
 * A mention and what it means in its article: 'Moscow said' has the Russian state as its actor and
 * Russia as its region; 'in Moscow' has only a region.
 *
 * @param actor id of an {@link Actor}; empty for what only is a place, and when unsure
 * @param region id of a {@link Region}
 */
public record ResolvedMention(Mention mention, Optional<String> actor, Optional<String> region) {
  public ResolvedMention {
    Objects.requireNonNull(mention, "mention");
  }
}
