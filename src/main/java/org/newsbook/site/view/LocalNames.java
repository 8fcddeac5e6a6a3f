package org.newsbook.site.view;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsbook.digest.Digest;
import org.newsbook.name.Actor;
import org.newsbook.name.Names;
import org.newsbook.name.Region;
import org.newsbook.site.template.Language;
import org.newsbook.theme.Section;
import org.newsbook.theme.Theme;

/**
 * The names that the program gives (of countries, regions, blocs, of sections) in the language of
 * the pages; what the captures name keeps its name, and so do addresses and data.
 */
public record LocalNames(Language language) {
  private static final Set<Actor.Kind> GIVEN = Set.of(Actor.Kind.STATE, Actor.Kind.BLOC);

  public Digest in(Digest digest) {
    Function<Theme, String> titles = titles(digest.names());
    return new Digest(
        digest.edition(),
        digest.corrections(),
        digest.captures(),
        digest.coverages(),
        in(digest.names()),
        digest.quotes(),
        digest.stories(),
        digest.themes().stream().map(theme -> theme.called(titles.apply(theme))).toList(),
        digest.problems(),
        digest.changes(),
        digest.notes());
  }

  public Names in(Names names) {
    return new Names(
        names.actors().stream().map(this::actor).toList(),
        names.regions().stream().map(this::region).toList(),
        names.mentions());
  }

  /**
   * Titles of themes.
   *
   * @param names as the program gives them, for themes that are called by countries
   */
  public Function<Theme, String> titles(Names names) {
    Set<String> countries =
        names.regions().stream()
            .filter(region -> Desk.COUNTRIES.contains(region.kind()))
            .map(Region::name)
            .collect(Collectors.toSet());
    return theme -> title(theme, countries);
  }

  private Actor actor(Actor actor) {
    String name = language.place(actor.name());
    return !GIVEN.contains(actor.kind()) || name.equals(actor.name())
        ? actor
        : actor.called(name, name);
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

  /** 'Politics', 'Politics: France', 'France and Spain', 'Other news' are the program's words. */
  private String title(Theme theme, Set<String> countries) {
    String title = theme.title();
    String section = theme.section().map(Section::english).orElse(Theme.OTHER_NEWS);
    String local = language.say("section." + theme.section().map(Section::key).orElse("other"));
    if (title.equals(section)) {
      return local;
    }
    List<String> pair = List.of(title.split(" and ", 2));
    if (pair.size() == 2 && countries.containsAll(pair)) {
      String and = " " + language.say("and") + " ";
      return pair.stream().map(language::place).collect(Collectors.joining(and));
    }
    String place = title.startsWith(section + ": ") ? title.substring(section.length() + 2) : "";
    return place.isEmpty() ? title : local + ": " + language.place(place);
  }
}
