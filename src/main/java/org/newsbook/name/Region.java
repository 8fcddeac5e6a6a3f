package org.newsbook.name;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of the world that the captures name, or that holds one they name.
 *
 * @param id stable
 * @param iso2 ISO 3166-1 alpha-2, for countries and territories that have one
 * @param parent id of the region around it; only the world has none
 * @param namings articles that name it; a country's include those that name only its places, its
 *     people or its adjective
 */
public record Region(
    String id,
    String name,
    Kind kind,
    Optional<String> iso2,
    Optional<String> parent,
    Optional<Position> position,
    List<Alias> aliases,
    List<Naming> namings) {

  /** From the whole to the small. */
  public enum Kind {
    WORLD,
    REGION,
    SUBREGION,
    COUNTRY,
    TERRITORY,
    PLACE
  }

  public Region {
    Objects.requireNonNull(kind, "kind");
    aliases = List.copyOf(aliases);
    namings = List.copyOf(namings);
    if (id.isBlank() || name.isBlank() || (kind == Kind.WORLD) == parent.isPresent()) {
      throw new IllegalArgumentException("region " + id + " '" + name + "' in " + parent);
    }
  }

  /** The same, elsewhere. */
  public Region at(Position other) {
    return new Region(id, name, kind, iso2, parent, Optional.of(other), aliases, namings);
  }
}
