package org.newsbook.name;

import java.util.Objects;
import java.util.Optional;

/**
 * What a sighting means in its article.
 *
 * @param who the actor; empty for a mere place
 * @param where the part of the world
 */
record Meaning(Sighting sighting, Optional<Who> who, Optional<Area> where) {
  /** An actor before it has its page: {@code key} tells it from all others of its kind. */
  record Who(Actor.Kind kind, String key) {
    Who {
      Objects.requireNonNull(kind, "kind");
    }
  }

  Meaning {
    Objects.requireNonNull(sighting, "sighting");
  }
}
