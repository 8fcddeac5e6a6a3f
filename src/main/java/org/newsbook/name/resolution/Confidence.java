package org.newsbook.name.resolution;

import java.util.List;
import org.newsbook.model.FeatureRow;
import org.newsbook.name.Actor;
import org.newsbook.name.organisation.OrganisationConfidence;
import org.newsbook.name.person.PersonConfidence;
import org.newsbook.name.span.NameSpan;

/** Whether an actor is surely enough what it is taken for, and called so, to have a page. */
record Confidence(PersonConfidence persons, OrganisationConfidence bodies) {
  boolean isSure(Actor.Kind kind, List<NameSpan> names) {
    return switch (kind) {
      case PERSON -> persons.isSure(names);
      case ORGANISATION -> bodies.isSure(names);
      case STATE, BLOC -> true;
    };
  }

  /** What speaks for a person or an organisation, and against. */
  FeatureRow row(Actor.Kind kind, List<NameSpan> names) {
    return kind == Actor.Kind.PERSON ? persons.row(names) : bodies.row(names);
  }
}
