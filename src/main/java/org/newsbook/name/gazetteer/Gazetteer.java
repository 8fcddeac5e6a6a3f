package org.newsbook.name.gazetteer;

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
public final class Gazetteer {
  /** First words of places' names, abbreviated. */
  private static final Map<String, String> SHORT =
      Map.of("ft", "fort", "mt", "mount", "st", "saint");

  // Looked up by name only: their order shows nowhere.
  private final Map<String, Area> byId = new HashMap<>();
  private final Map<String, Area> nations = new HashMap<>();
  private final Map<String, Area> peoples = new HashMap<>();
  private final Map<String, Area> capitals = new HashMap<>();
  private final Map<String, Area> seats = new HashMap<>();
  private final Map<String, String> blocs = new HashMap<>();
  private final Places places;
  private final Map<String, String> countsFor = new HashMap<>();
  private final Set<String> notPlaces;
  private final Set<String> openings = new HashSet<>();

  public Gazetteer() {
    notPlaces =
        Tsv.rows(Gazetteer.class, "not-places.txt").stream()
            .map(r -> key(r.text(0)))
            .collect(Collectors.toSet());
    regions();
    countries();
    places = new Places(disputed());
    for (Tsv.Row row : Tsv.rows(Gazetteer.class, "metonyms.tsv")) {
      seats.put(key(row.text(0)), country(row.text(1)).orElseThrow());
    }
    for (Tsv.Row row : Tsv.rows(Gazetteer.class, "blocs.tsv")) {
      blocs.put(key(row.text(0)), row.text(0));
      row.list(1).forEach(other -> blocs.put(key(other), row.text(0)));
    }
    for (Map<String, ?> names : List.of(nations, peoples, capitals, seats, blocs)) {
      opens(names.keySet());
    }
    places.keys().forEach(this::opens);
  }

  private void opens(Set<String> keys) {
    for (String key : keys) {
      int blank = key.indexOf(' ');
      openings.add(Folding.fold(blank < 0 ? key : key.substring(0, blank)));
    }
  }

  /** May a name start with this word? */
  public boolean opensName(String word) {
    String plain = Folding.fold(word.replace(".", "").replace('’', '\''));
    String folded = SHORT.getOrDefault(plain, plain);
    return openings.contains(folded)
        || folded.endsWith("s") && openings.contains(folded.substring(0, folded.length() - 1));
  }

  /**
   * Folds a name for look-up, without points. Up to three capitals keep their case, so that US is
   * not us.
   */
  public static String key(String name) {
    String plain = name.replace(".", "").replace('’', '\'').strip();
    if (plain.length() == 3 && plain.charAt(1) == ' ') {
      plain = plain.replace(" ", ""); // U. S.
    }
    boolean acronym = plain.length() <= 3 && plain.equals(plain.toUpperCase(java.util.Locale.ROOT));
    if (acronym) {
      return plain;
    }
    String folded = Folding.fold(plain).replace("ʻ", "'").replace("`", "'");
    int blank = folded.indexOf(' ');
    String first = blank < 0 ? "" : folded.substring(0, blank);
    return SHORT.getOrDefault(first, first) + folded.substring(first.length());
  }

  /** Countries, territories, disputed places and regions by any of their own names. */
  public Optional<Area> nation(String key) {
    return Optional.ofNullable(nations.get(key));
  }

  /** By adjective or people: 'Russian', 'Swedes'. */
  public Optional<Area> people(String key) {
    Area area = peoples.get(key);
    if (area == null && key.endsWith("s")) {
      area = peoples.get(key.substring(0, key.length() - 1));
    }
    return Optional.ofNullable(area);
  }

  /** A country by one of its names, its adjective or its people. */
  public Optional<Area> state(String key) {
    return nation(key).or(() -> people(key)).filter(Area::isCountry);
  }

  /** The country that a capital speaks for. */
  public Optional<Area> capital(String key) {
    return Optional.ofNullable(capitals.get(key));
  }

  /** The country that a seat of government speaks for: 'Kremlin'. */
  public Optional<Area> seat(String key) {
    return Optional.ofNullable(seats.get(key));
  }

  /** The full name of a bloc, by any of its names. */
  public Optional<String> bloc(String key) {
    return Optional.ofNullable(blocs.get(key));
  }

  /** A state by its abbreviation: 'Pa.', 'NY'. */
  public Optional<Area> abbreviation(String text) {
    return places.abbreviation(text);
  }

  public Places places() {
    return places;
  }

  /** Cities and divisions of that name, the largest first. */
  public List<Area> places(String key) {
    return places.of(key);
  }

  /** A state or province whose name no other country's place bears. */
  public Optional<Area> division(String key) {
    List<Area> areas = places(key);
    boolean sure =
        !areas.isEmpty()
            && areas.get(0).kind() == Area.Kind.DIVISION
            && nation(key).isEmpty()
            && areas.stream().map(Area::country).distinct().count() == 1;
    return sure ? Optional.of(areas.get(0)) : Optional.empty();
  }

  /** The name of a city that mostly means something else; a capital's does not. */
  public boolean mostlyNoPlace(String key) {
    return notPlaces.contains(key) && capital(key).isEmpty();
  }

  public Optional<Area> country(String iso2) {
    return Optional.ofNullable(byId.get(Area.idOf(iso2)));
  }

  public Optional<Area> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The country whose articles include those that name a disputed place, or a city in it. */
  public Optional<Area> countsFor(Area area) {
    String id = area.kind() == Area.Kind.DISPUTED ? area.id() : area.parent().orElse("");
    return Optional.ofNullable(countsFor.get(id)).flatMap(this::country);
  }

  private void regions() {
    for (Tsv.Row row : Tsv.rows(Gazetteer.class, "regions.tsv")) {
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
    for (Tsv.Row row : Tsv.rows(Gazetteer.class, "countries.tsv")) {
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

  /** Folded name of a city → the disputed place that it lies in. */
  private Map<String, Area> disputed() {
    Map<String, Area> cities = new HashMap<>();
    for (Tsv.Row row : Tsv.rows(Gazetteer.class, "disputed.tsv")) {
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
      row.list(8).forEach(city -> cities.put(Folding.fold(city), area));
    }
    return cities;
  }

  private void name(Area area, List<String> others, List<String> adjectives) {
    nations.put(key(area.name()), area);
    others.forEach(other -> nations.put(key(other), area));
    adjectives.forEach(adjective -> peoples.put(key(adjective), area));
  }
}
