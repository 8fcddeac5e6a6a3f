package org.newsbook.name.gazetteer;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.newsbook.name.Position;
import org.newsbook.name.Region;
import org.newsbook.text.Folding;
import org.newsbook.text.StableId;

/**
 * A part of the world that the data files know, or that a text names.
 *
 * @param key tells it from all others of its kind; ids derive from it
 * @param id of its page
 * @param country ISO 3166-1 code of itself or of the country that it lies in; empty for what lies
 *     in none or whose country is disputed or unknown
 * @param parent id of the region that holds it; only the world has none
 * @param thousands of people; 0 where it does not matter
 */
public record Area(
    Kind kind,
    String key,
    String id,
    String name,
    Optional<String> country,
    Optional<String> parent,
    Optional<Position> position,
    int thousands) {

  /** What the data files tell apart; {@link Region.Kind} is coarser. */
  public enum Kind {
    WORLD,
    REGION,
    SUBREGION,
    COUNTRY,
    TERRITORY,
    DISPUTED,
    DIVISION,
    CITY,
    /** In no data file: a text names it as a place. */
    OTHER
  }

  static final String WORLD = idOf("001");

  public Area {
    Objects.requireNonNull(kind, "kind");
  }

  Area(
      Kind kind,
      String key,
      String name,
      Optional<String> country,
      Optional<String> parent,
      Optional<Position> position,
      int thousands) {
    this(kind, key, idOf(key), name, country, parent, position, thousands);
  }

  public static String idOf(String key) {
    return StableId.of("r", key);
  }

  /** A place that only texts know; {@code country} where its text says or shows in which. */
  public static Area other(String name, Optional<String> country) {
    return new Area(
        Kind.OTHER,
        Folding.fold(name) + "/" + country.orElse(""),
        titled(name),
        country,
        Optional.of(country.map(Area::idOf).orElse(WORLD)),
        Optional.empty(),
        0);
  }

  /** What stands in letters of one size, with a capital at each word: 'PORT ROSS'. */
  private static String titled(String name) {
    boolean small = name.equals(name.toLowerCase(Locale.ROOT));
    boolean capitals = name.length() > 4 && name.equals(name.toUpperCase(Locale.ROOT));
    if (!small && !capitals) {
      return name;
    }
    StringBuilder title = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < title.length(); i++) {
      if (i == 0 || title.charAt(i - 1) == ' ' || title.charAt(i - 1) == '-') {
        title.setCharAt(i, Character.toUpperCase(title.charAt(i)));
      }
    }
    return title.toString();
  }

  /** A state or a territory: what an ISO code names. */
  public boolean isCountry() {
    return kind == Kind.COUNTRY || kind == Kind.TERRITORY;
  }

  public boolean isWithinCountry() {
    return kind == Kind.DIVISION || kind == Kind.CITY || kind == Kind.OTHER;
  }

  public Region.Kind regionKind() {
    return switch (kind) {
      case WORLD -> Region.Kind.WORLD;
      case REGION -> Region.Kind.REGION;
      case SUBREGION -> Region.Kind.SUBREGION;
      case COUNTRY -> Region.Kind.COUNTRY;
      case TERRITORY, DISPUTED -> Region.Kind.TERRITORY;
      case DIVISION, CITY, OTHER -> Region.Kind.PLACE;
    };
  }
}
