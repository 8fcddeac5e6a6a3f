package org.newsbook.digest;

import java.util.HashSet;
import java.util.Set;
import org.newsbook.name.Actor;
import org.newsbook.name.Naming;
import org.newsbook.name.Region;
import org.newsbook.quote.Quote;
import org.newsbook.story.Story;

/**
 * Names of one report that has more to tell than of them: a page of theirs could hold only a count,
 * so an index leads to the line that names them.
 */
final class InPassing {
  /** Of a story's actors, those that it is about. */
  private static final int MAIN = 3;

  private final Index index;
  private final Set<String> speakers = new HashSet<>();
  private final Set<String> main = new HashSet<>();

  InPassing(Index index) {
    this.index = index;
    for (Quote quote : index.digest().quotes()) {
      quote.speaker().ifPresent(speakers::add);
    }
    for (Story story : index.stories()) {
      index.actorsOf(story).stream().limit(MAIN).forEach(named -> main.add(named.id()));
    }
  }

  /**
   * Named in one report, quoted nowhere, and not in a sentence of what a story is about; or
   * somebody of whom the program is not sure.
   */
  boolean is(Actor actor) {
    return !actor.sure()
        || actor.kind() != Actor.Kind.STATE
            && actor.namings().size() == 1
            && !speakers.contains(actor.id())
            && !(main.contains(actor.id()) && isIntroduced(actor));
  }

  private boolean isIntroduced(Actor actor) {
    return !Introduction.of(index, actor.namings()).isEmpty();
  }

  /** A place in one report, with none in it. */
  boolean is(Region region) {
    return region.kind() == Region.Kind.PLACE
        && region.namings().size() == 1
        && index.inside(region).isEmpty();
  }

  static int line(Naming naming) {
    return (naming.as().isEmpty() ? naming.hints() : naming.as()).get(0).line();
  }
}
