package org.newsbook.name.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.newsbook.name.Position;
import org.newsbook.text.DataFile;
import org.newsbook.text.Folding;

/**
 * Cities and divisions of countries by their names. Of the many cities few are ever asked for: each
 * is made when it is.
 */
public final class Places {
  private static final Comparator<Area> LARGEST_FIRST =
      Comparator.comparingInt(Area::thousands).reversed().thenComparing(Area::key);

  /** More than any city has: a division is meant before a city of its name. */
  private static final int DIVISION = 100_000;

  /** No disputed place reaches so many degrees from its middle. */
  private static final double NEAR = 6;

  private final Map<String, Area> disputed;
  private final Map<String, List<Area>> divisions = new HashMap<>();
  private final Map<String, Area> byKey = new HashMap<>();
  private final Map<String, List<Area>> abbreviations = new HashMap<>();
  private final Map<String, Area> byOwnName = new HashMap<>();
  private final List<String> cities = DataFile.lines(Places.class, "cities.tsv");

  /** Key of a name → the lines of the cities that bear it. */
  private final Map<String, int[]> lines = new HashMap<>(2 * cities.size());

  private final Map<String, List<Area>> found = new ConcurrentHashMap<>();

  /**
   * @param disputed folded name of a city → the disputed place that it lies in
   */
  public Places(Map<String, Area> disputed) {
    this.disputed = new TreeMap<>(disputed);
    Tsv.rows(Places.class, "subdivisions.tsv").forEach(this::division);
    for (int i = 0; i < cities.size(); i++) {
      String line = cities.get(i);
      index(line.substring(0, line.indexOf('\t')), i);
      int others = behindTabs(line, 6);
      if (others > 0) {
        for (String other : line.substring(others).split(";")) {
          index(other, i);
        }
      }
    }
  }

  /** Where the column begins before which so many tabs stand; 0 where there are fewer. */
  private static int behindTabs(String line, int tabs) {
    int at = 0;
    for (int i = 0; i < tabs; i++) {
      at = line.indexOf('\t', at) + 1;
      if (at == 0) {
        return 0;
      }
    }
    return at;
  }

  private void index(String name, int line) {
    lines.merge(Gazetteer.key(name), new int[] {line}, Places::joined);
  }

  private static int[] joined(int[] before, int[] one) {
    int[] all = Arrays.copyOf(before, before.length + 1);
    all[before.length] = one[0];
    return all;
  }

  private void division(Tsv.Row row) {
    String iso2 = row.text(0);
    String name = row.text(1);
    Area area =
        new Area(
            Area.Kind.DIVISION,
            Folding.fold(name) + "/" + iso2,
            name,
            Optional.of(iso2),
            Optional.of(Area.idOf(iso2)),
            Optional.of(row.position(3)),
            DIVISION);
    byKey.put(area.key(), area);
    named(area, name);
    row.optional(5).ifPresent(own -> byOwnName.put(Gazetteer.key(own), area));
    for (String other : row.list(2)) {
      if (other.endsWith(".") || other.equals(Gazetteer.key(other))) {
        abbreviated(other, area);
        if (other.contains(".")) {
          abbreviated(other.replace(".", ""), area);
        }
      } else {
        named(area, other);
      }
    }
  }

  private void abbreviated(String name, Area area) {
    abbreviations.computeIfAbsent(name, k -> new ArrayList<>()).add(area);
  }

  private void named(Area area, String name) {
    divisions.computeIfAbsent(Gazetteer.key(name), k -> new ArrayList<>()).add(area);
  }

  /** Keys of all names. */
  public List<Set<String>> keys() {
    return List.of(divisions.keySet(), lines.keySet());
  }

  /** Cities and divisions of that name, the largest first. */
  public List<Area> of(String key) {
    return divisions.containsKey(key) || lines.containsKey(key)
        ? found.computeIfAbsent(key, this::find)
        : List.of();
  }

  private List<Area> find(String key) {
    List<Area> areas = new ArrayList<>(divisions.getOrDefault(key, List.of()));
    for (int line : lines.getOrDefault(key, new int[0])) {
      areas.add(city(new Tsv.Row(List.of(cities.get(line).split("\t", -1)))));
    }
    return areas.stream().distinct().sorted(LARGEST_FIRST).toList();
  }

  /** That of a country by its name, its abbreviation or what its own people call it. */
  public Optional<Area> in(String iso2, String name) {
    String key = Gazetteer.key(name);
    return Stream.of(
            abbreviations(name).stream(), of(key).stream(), Stream.ofNullable(byOwnName.get(key)))
        .flatMap(areas -> areas)
        .filter(area -> area.country().equals(Optional.of(iso2)))
        .findFirst();
  }

  private Area city(Tsv.Row row) {
    String name = row.text(0);
    String iso2 = row.text(1);
    String folded = Folding.fold(name);
    String key = folded + "/" + iso2 + (row.text(5).isEmpty() ? "" : "-" + row.text(5));
    Optional<Area> in =
        Optional.ofNullable(disputed.get(folded)).filter(a -> isNear(a, row.position(2)));
    Area city =
        new Area(
            Area.Kind.CITY,
            key,
            name,
            in.isPresent() ? Optional.empty() : Optional.of(iso2),
            Optional.of(in.map(Area::id).orElse(Area.idOf(iso2))),
            Optional.of(row.position(2)),
            Integer.parseInt(row.text(4)));
    return byKey.getOrDefault(key, city); // a division and its seat have one page
  }

  /** Bethlehem in Pennsylvania is not in the West Bank. */
  private static boolean isNear(Area area, Position city) {
    return area.position()
        .filter(p -> Math.abs(p.latitude() - city.latitude()) < NEAR)
        .filter(p -> Math.abs(p.longitude() - city.longitude()) < NEAR)
        .isPresent();
  }

  /** A state by its abbreviation, with points or without: 'Pa.', 'NY'. */
  public Optional<Area> abbreviation(String text) {
    return abbreviations(text).stream().findFirst();
  }

  /** All of that abbreviation, the first of the table first: 'WA' is of Washington and of Perth. */
  public List<Area> abbreviations(String text) {
    return abbreviations.getOrDefault(text.replace(".", ""), List.of());
  }

  /** Is it a state that the press abbreviates, and no borough or landscape? */
  public boolean isAbbreviated(Area division) {
    return abbreviations.values().stream().anyMatch(areas -> areas.contains(division));
  }

  /** A state by an abbreviation that is none of two letters: 'NSW', 'Calif.', 'N.B.'. */
  public Optional<Area> fullAbbreviation(String text) {
    return abbreviations.getOrDefault(text, List.of()).stream()
        .findFirst()
        .filter(a -> text.length() > 2);
  }

  /** The US state that a city lies in. */
  public Optional<Area> stateOf(Area city) {
    int state = city.key().lastIndexOf("/US-");
    return state < 0 ? Optional.empty() : abbreviation(city.key().substring(state + 4));
  }
}
