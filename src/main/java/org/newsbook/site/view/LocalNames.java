package org.newsbook.site.view;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsbook.digest.Digest;
import org.newsbook.name.Actor;
import org.newsbook.name.Names;
import org.newsbook.name.Region;
import org.newsbook.site.template.Language;
import org.newsbook.theme.Theme;

/**
 * The names that the program gives (of countries, regions, blocs, of themes after two phrases) in
 * the language of the pages; what the captures name keeps its name, and so do addresses and data.
 */
public record LocalNames(Language language) {
  private static final Set<Actor.Kind> GIVEN = Set.of(Actor.Kind.STATE, Actor.Kind.BLOC);

  public Digest in(Digest digest) {
    Names names = digest.names();
    return new Digest(
        digest.edition(),
        digest.corrections(),
        digest.captures(),
        digest.coverages(),
        new Names(
            names.actors().stream().map(this::actor).toList(),
            names.regions().stream().map(this::region).toList(),
            names.mentions()),
        digest.quotes(),
        digest.stories(),
        digest.themes().stream().map(this::theme).toList(),
        digest.problems());
  }

  private Actor actor(Actor actor) {
    String name = language.place(actor.name());
    return !GIVEN.contains(actor.kind()) || name.equals(actor.name())
        ? actor
        : new Actor(
            actor.id(), name, name, actor.kind(), actor.aliases(), actor.roles(), actor.namings());
  }

  /** A town may be called as a country is. */
  private Region region(Region region) {
    return region.kind() == Region.Kind.PLACE
        ? region
        : new Region(
            region.id(),
            language.place(region.name()),
            region.kind(),
            region.iso2(),
            region.parent(),
            region.position(),
            region.aliases(),
            region.namings());
  }

  private Theme theme(Theme theme) {
    String[] parts = theme.title().split(" and ", 2);
    boolean given = List.of(parts).stream().allMatch(part -> isTerm(part, theme));
    String first = language.place(parts[0]);
    return !given
        ? theme
        : new Theme(
            theme.id(),
            parts.length == 1
                ? first
                : first + " " + language.say("and") + " " + language.place(parts[1]),
            theme.terms(),
            theme.stories(),
            theme.also());
  }

  private boolean isTerm(String part, Theme theme) {
    String folded = part.toLowerCase(Locale.ROOT);
    return !language.place(part).equals(part)
        || theme.terms().stream().anyMatch(term -> term.toLowerCase(Locale.ROOT).equals(folded));
  }
}
