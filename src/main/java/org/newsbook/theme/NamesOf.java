package org.newsbook.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsbook.article.Passage;
import org.newsbook.name.Actor;
import org.newsbook.name.Alias;
import org.newsbook.name.Names;
import org.newsbook.name.Naming;
import org.newsbook.name.Region;
import org.newsbook.text.Folding;

/** Whom and what places each article names; a state is its country. */
final class NamesOf {
  /** What a name is of. */
  enum Kind {
    PERSON,
    BODY,
    /** A bloc too. */
    COUNTRY,
    PLACE
  }

  /** A name to show, and what it is of. */
  record Named(String name, Kind kind) {}

  private final Map<String, Map<String, Integer>> byArticle = new HashMap<>();
  private final Map<String, Map<String, List<Passage>>> forms = new HashMap<>();
  private final Map<String, Named> named = new HashMap<>();
  private final Map<String, Set<String>> byForm = new HashMap<>();

  NamesOf(Names names) {
    for (Actor actor : names.actors()) {
      switch (actor.kind()) {
        case PERSON -> add(actor, Kind.PERSON);
        case ORGANISATION -> add(actor, Kind.BODY);
        case BLOC -> add(actor, Kind.COUNTRY);
        case STATE -> {}
      }
    }
    for (Region region : names.regions()) {
      boolean country =
          region.kind() == Region.Kind.COUNTRY || region.kind() == Region.Kind.TERRITORY;
      if (country || region.kind() == Region.Kind.PLACE) {
        Kind kind = country ? Kind.COUNTRY : Kind.PLACE;
        add(region.id(), new Named(region.name(), kind), region.aliases(), region.namings());
      }
    }
  }

  private void add(Actor actor, Kind kind) {
    add(actor.id(), new Named(actor.name(), kind), actor.aliases(), actor.namings());
  }

  private void add(String id, Named name, List<Alias> aliases, List<Naming> namings) {
    named.put(id, name);
    List<String> called = new ArrayList<>(List.of(name.name()));
    aliases.forEach(alias -> called.add(alias.name()));
    called.forEach(
        form -> byForm.computeIfAbsent(Folding.fold(form), f -> new HashSet<>()).add(id));
    for (Naming naming : namings) {
      byArticle
          .computeIfAbsent(naming.article(), a -> new TreeMap<>())
          .merge(id, naming.mentions(), Integer::sum);
      forms
          .computeIfAbsent(naming.article(), a -> new TreeMap<>())
          .computeIfAbsent(id, i -> new ArrayList<>())
          .addAll(Stream.concat(naming.as().stream(), naming.hints().stream()).toList());
    }
  }

  /** How often some articles name each, by id. */
  Map<String, Integer> in(List<String> articles) {
    Map<String, Integer> in = new TreeMap<>();
    for (String article : articles) {
      byArticle.getOrDefault(article, Map.of()).forEach((id, n) -> in.merge(id, n, Integer::sum));
    }
    return in;
  }

  /** Those that an article names in some texts at its top, down to a line, by id. */
  Set<String> in(List<String> texts, int line, String article) {
    Set<String> named = new HashSet<>();
    forms
        .getOrDefault(article, Map.of())
        .forEach(
            (id, all) -> {
              if (all.stream()
                  .filter(form -> form.line() <= line)
                  .anyMatch(form -> texts.stream().anyMatch(t -> t.contains(form.text())))) {
                named.add(id);
              }
            });
    return named;
  }

  Optional<Named> of(String id) {
    return Optional.ofNullable(named.get(id));
  }

  /** Ids of those that go by this name, whatever its case. */
  Set<String> called(String form) {
    return byForm.getOrDefault(Folding.fold(form), Set.of());
  }
}
