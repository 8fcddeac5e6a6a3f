package org.newsbook.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsbook.text.Folding;

/**
 * What the data files know of the world: countries with their peoples and capitals, regions,
 * disputed places, divisions, cities, seats of government and blocs. Names are looked up by {@link
 * #key}.
 */
final class Gazetteer {
  private static final Comparator<Area> LARGEST_FIRST =
      Comparator.comparingInt(Area::thousands).reversed().thenComparing(Area::key);

  // Looked up by name only: their order shows nowhere.
  private final Map<String, Area> byId = new HashMap<>();
  private final Map<String, Area> nations = new HashMap<>();
  private final Map<String, Area> peoples = new HashMap<>();
  private final Map<String, Area> capitals = new HashMap<>();
  private final Map<String, Area> seats = new HashMap<>();
  private final Map<String, String> blocs = new HashMap<>();
  private final Map<String, Area> abbreviations = new HashMap<>();
  private final Map<String, List<Area>> places = new HashMap<>();
  private final Map<String, String> countsFor = new HashMap<>();
  private final Map<String, Area> inDisputed = new HashMap<>();
  private final Set<String> notPlaces;
  private final Set<String> openings = new HashSet<>();

  private Gazetteer() {
    notPlaces =
        Tsv.rows("not-places.txt").stream().map(r -> key(r.text(0))).collect(Collectors.toSet());
    regions();
    countries();
    disputed();
    divisions();
    cities();
    for (Tsv.Row row : Tsv.rows("metonyms.tsv")) {
      seats.put(key(row.text(0)), country(row.text(1)).orElseThrow());
    }
    for (Tsv.Row row : Tsv.rows("blocs.tsv")) {
      blocs.put(key(row.text(0)), row.text(0));
      row.list(1).forEach(other -> blocs.put(key(other), row.text(0)));
    }
    opens(nations);
    opens(peoples);
    opens(capitals);
    opens(seats);
    opens(blocs);
    opens(places);
  }

  private void opens(Map<String, ?> names) {
    names.keySet().forEach(key -> openings.add(Folding.fold(key.split(" ", 2)[0])));
  }

  /** May a name start with this word? */
  boolean opensName(String word) {
    String folded = Folding.fold(word.replace(".", "").replace('’', '\''));
    return openings.contains(folded)
        || folded.endsWith("s") && openings.contains(folded.substring(0, folded.length() - 1));
  }

  static Gazetteer load() {
    return new Gazetteer();
  }

  /**
   * Folds a name for look-up, without points. Up to three capitals keep their case, so that US is
   * not us.
   */
  static String key(String name) {
    String plain = name.replace(".", "").replace('’', '\'').strip();
    if (plain.length() == 3 && plain.charAt(1) == ' ') {
      plain = plain.replace(" ", ""); // U. S.
    }
    if (plain.startsWith("Ft ") || plain.startsWith("Mt ")) {
      plain = (plain.startsWith("F") ? "Fort" : "Mount") + plain.substring(2);
    }
    boolean acronym =
        plain.length() <= 3
            && plain.chars().anyMatch(Character::isLetter)
            && plain.equals(plain.toUpperCase(java.util.Locale.ROOT));
    if (acronym) {
      return plain;
    }
    return Folding.fold(plain).replace("ʻ", "'").replace("`", "'");
  }

  /** Countries, territories, disputed places and regions by any of their own names. */
  Optional<Area> nation(String key) {
    return Optional.ofNullable(nations.get(key));
  }

  /** By adjective or people: 'Russian', 'Swedes'. */
  Optional<Area> people(String key) {
    Area area = peoples.get(key);
    if (area == null && key.endsWith("s")) {
      area = peoples.get(key.substring(0, key.length() - 1));
    }
    return Optional.ofNullable(area);
  }

  /** The country that a capital speaks for. */
  Optional<Area> capital(String key) {
    return Optional.ofNullable(capitals.get(key));
  }

  /** The country that a seat of government speaks for: 'Kremlin'. */
  Optional<Area> seat(String key) {
    return Optional.ofNullable(seats.get(key));
  }

  /** The full name of a bloc, by any of its names. */
  Optional<String> bloc(String key) {
    return Optional.ofNullable(blocs.get(key));
  }

  /** A state by its abbreviation in 'Lebanon, Pa.'. */
  Optional<Area> abbreviation(String text) {
    return Optional.ofNullable(abbreviations.get(text.replace(".", "")));
  }

  /** A state by an abbreviation that is none of two letters: 'NSW', 'Calif.', 'N.B.'. */
  Optional<Area> fullAbbreviation(String text) {
    return Optional.ofNullable(abbreviations.get(text)).filter(a -> text.length() > 2);
  }

  /** The US state that a city lies in. */
  Optional<Area> stateOf(Area city) {
    int state = city.key().lastIndexOf("/US-");
    return state < 0 ? Optional.empty() : abbreviation(city.key().substring(state + 4));
  }

  /** Cities and divisions of that name, the largest first. */
  List<Area> places(String key) {
    return places.getOrDefault(key, List.of());
  }

  /** A state or province whose name no other country's place bears. */
  Optional<Area> division(String key) {
    List<Area> areas = places(key);
    boolean sure =
        !areas.isEmpty()
            && areas.get(0).kind() == Area.Kind.DIVISION
            && nation(key).isEmpty()
            && !mostlyNoPlace(key)
            && areas.stream().map(Area::country).distinct().count() == 1;
    return sure ? Optional.of(areas.get(0)) : Optional.empty();
  }

  /** The name of a city that mostly means something else. */
  boolean mostlyNoPlace(String key) {
    return notPlaces.contains(key);
  }

  Optional<Area> country(String iso2) {
    return Optional.ofNullable(byId.get(Area.idOf(iso2)));
  }

  Optional<Area> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The country whose articles include those that name a disputed place, or a city in it. */
  Optional<Area> countsFor(Area area) {
    String id = area.kind() == Area.Kind.DISPUTED ? area.id() : area.parent().orElse("");
    return Optional.ofNullable(countsFor.get(id)).flatMap(this::country);
  }

  private void regions() {
    for (Tsv.Row row : Tsv.rows("regions.tsv")) {
      String code = row.text(0);
      Area area =
          new Area(
              code.equals("001")
                  ? Area.Kind.WORLD
                  : row.text(1).equals("region") ? Area.Kind.REGION : Area.Kind.SUBREGION,
              code,
              row.text(3),
              Optional.empty(),
              row.optional(2).map(Area::idOf),
              Optional.empty(),
              0);
      byId.put(area.id(), area);
      if (area.kind() != Area.Kind.WORLD) {
        name(area, row.list(4), row.list(5));
      }
    }
  }

  private void countries() {
    for (Tsv.Row row : Tsv.rows("countries.tsv")) {
      String iso2 = row.text(0);
      Area area =
          new Area(
              row.text(1).equals("country") ? Area.Kind.COUNTRY : Area.Kind.TERRITORY,
              iso2,
              row.text(3),
              Optional.of(iso2),
              Optional.of(Area.idOf(row.text(2))),
              Optional.of(row.position(4)),
              0);
      byId.put(area.id(), area);
      name(area, row.list(6), row.list(7));
      row.list(8).forEach(capital -> capitals.put(key(capital), area));
    }
  }

  private void disputed() {
    for (Tsv.Row row : Tsv.rows("disputed.tsv")) {
      Area area =
          new Area(
              Area.Kind.DISPUTED,
              key(row.text(0)),
              row.text(0),
              Optional.empty(),
              Optional.of(Area.idOf(row.text(1))),
              Optional.of(row.position(2)),
              0);
      byId.put(area.id(), area);
      name(area, row.list(4), row.list(5));
      row.optional(6).ifPresent(iso2 -> countsFor.put(area.id(), iso2));
      row.list(8).forEach(city -> inDisputed.put(Folding.fold(city), area));
    }
  }

  private void name(Area area, List<String> others, List<String> adjectives) {
    nations.put(key(area.name()), area);
    others.forEach(other -> nations.put(key(other), area));
    adjectives.forEach(adjective -> peoples.put(key(adjective), area));
  }

  private void divisions() {
    for (Tsv.Row row : Tsv.rows("subdivisions.tsv")) {
      Area area =
          within(
              Area.Kind.DIVISION,
              row.text(1),
              row.text(0),
              row.optional(3).map(latitude -> row.position(3)),
              "",
              100_000);
      add(area, row.text(1));
      for (String other : row.list(2)) {
        if (other.endsWith(".") || other.equals(key(other))) {
          abbreviations.put(other, area);
          abbreviations.put(other.replace(".", ""), area);
        } else {
          add(area, other);
        }
      }
    }
  }

  private void cities() {
    for (Tsv.Row row : Tsv.rows("cities.tsv")) {
      String state = row.text(5);
      Area area =
          within(
              Area.Kind.CITY,
              row.text(0),
              row.text(1),
              Optional.of(row.position(2)),
              state.isEmpty() ? "" : "-" + state,
              Integer.parseInt(row.text(4)));
      add(area, row.text(0));
      row.list(6).forEach(other -> add(area, other));
    }
    places.replaceAll((key, areas) -> areas.stream().distinct().sorted(LARGEST_FIRST).toList());
  }

  private Area within(
      Area.Kind kind,
      String name,
      String iso2,
      Optional<Position> position,
      String state,
      int thousands) {
    String key = Folding.fold(name) + "/" + iso2 + state;
    Optional<Area> disputed =
        kind == Area.Kind.CITY
            ? Optional.ofNullable(inDisputed.get(Folding.fold(name)))
            : Optional.empty();
    Optional<String> country = disputed.isPresent() ? Optional.empty() : Optional.of(iso2);
    Optional<String> parent = Optional.of(disputed.map(Area::id).orElse(Area.idOf(iso2)));
    Area area = new Area(kind, key, name, country, parent, position, thousands);
    return byId.merge(area.id(), area, (a, b) -> a.thousands() >= b.thousands() ? a : b);
  }

  private void add(Area area, String name) {
    places.computeIfAbsent(key(name), k -> new ArrayList<>()).add(area);
  }
}
