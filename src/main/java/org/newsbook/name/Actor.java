package org.newsbook.name;

import java.util.List;
import java.util.Objects;

/**
 * Somebody who acts in the news: one a page.
 *
 * @param id stable: derived from kind and name
 * @param name the fullest form that most reports use
 * @param sortName the form for an index ('Putin, Vladimir'; 'Xi Jinping')
 * @param aliases forms in use, most often first
 * @param roles offices and descriptions as the captures give them, that of most reports first
 * @param namings the articles that name the actor, in digest order
 * @param sure whether name and kind are likely right; else it has no page
 */
public record Actor(
    String id,
    String name,
    String sortName,
    Kind kind,
    List<Alias> aliases,
    List<Role> roles,
    List<Naming> namings,
    boolean sure) {

  /** What an actor is. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    STATE,
    BLOC
  }

  public Actor {
    Objects.requireNonNull(kind, "kind");
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    namings = List.copyOf(namings);
    if (id.isBlank() || name.isBlank() || sortName.isBlank()) {
      throw new IllegalArgumentException("an actor needs an id and a name: " + id);
    }
  }

  /** One of whom the program is sure. */
  public Actor(
      String id,
      String name,
      String sortName,
      Kind kind,
      List<Alias> aliases,
      List<Role> roles,
      List<Naming> namings) {
    this(id, name, sortName, kind, aliases, roles, namings, true);
  }

  /** The same, of these roles alone. */
  public Actor with(List<Role> these) {
    return new Actor(id, name, sortName, kind, aliases, these, namings, sure);
  }

  /** The same under another name, of which somebody is sure. */
  public Actor called(String other, String sort) {
    return new Actor(id, other, sort, kind, aliases, roles, namings);
  }
}
