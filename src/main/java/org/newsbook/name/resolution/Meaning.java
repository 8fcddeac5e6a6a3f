package org.newsbook.name.resolution;

import java.util.Objects;
import java.util.Optional;
import org.newsbook.name.Actor;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.span.NameSpan;

/**
 * What a span means in its article.
 *
 * @param who the actor; empty for a mere place
 * @param where the part of the world
 */
record Meaning(NameSpan span, Optional<Who> who, Optional<Area> where) {
  /** An actor before it has its page: {@code key} tells it from all others of its kind. */
  record Who(Actor.Kind kind, String key) {
    Who {
      Objects.requireNonNull(kind, "kind");
    }
  }

  Meaning {
    Objects.requireNonNull(span, "span");
  }
}
