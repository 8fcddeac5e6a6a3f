package org.newsbook.name.resolution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.name.Position;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.text.Folding;

/**
 * Which place a form means, as an editor writes it: {@code GE}, {@code Georgia} or {@code Georgien}
 * is a country, {@code US-GA}, {@code FR-Paris} or {@code DE-Bayern} a place in one; with degrees
 * behind it, {@code DK 56.15 10.2}, a country is that of the place at that position.
 *
 * @param position north and east, where it is written
 */
record SaidPlace(Area area, Optional<Position> position) {
  private static final Pattern DEGREES =
      Pattern.compile("(.*\\S)\\s+(-?\\d{1,2}(?:\\.\\d+)?)[\\s,/]\\s*(-?\\d{1,3}(?:\\.\\d+)?)");

  /** Nothing where no such place is known. */
  static Optional<SaidPlace> of(String form, String said, Gazetteer gazetteer) {
    Matcher degrees = DEGREES.matcher(said);
    if (!degrees.matches()) {
      return area(said, gazetteer).map(area -> new SaidPlace(area, Optional.empty()));
    }
    double north = Double.parseDouble(degrees.group(2));
    double east = Double.parseDouble(degrees.group(3));
    return area(degrees.group(1), gazetteer)
        .filter(area -> Math.abs(north) <= 90 && Math.abs(east) <= 180)
        .map(area -> area.isCountry() ? in(area, form, gazetteer) : area)
        .map(area -> new SaidPlace(area, Optional.of(new Position(north, east))));
  }

  /** The place of that name in a country, also one that no file knows. */
  private static Area in(Area country, String name, Gazetteer gazetteer) {
    return gazetteer.places(Gazetteer.key(name)).stream()
        .filter(area -> area.country().equals(country.country()))
        .findFirst()
        .orElseGet(() -> Area.other(name, country.country()));
  }

  private static Optional<Area> area(String said, Gazetteer gazetteer) {
    int dash = said.indexOf('-');
    Optional<Area> whole = country(said, gazetteer);
    return whole.isPresent() || dash < 0
        ? whole
        : country(said.substring(0, dash), gazetteer)
            .flatMap(Area::country)
            .flatMap(iso2 -> gazetteer.places().in(iso2, said.substring(dash + 1)));
  }

  /** By its code, or its name in English or German. */
  private static Optional<Area> country(String said, Gazetteer gazetteer) {
    return gazetteer
        .country(said.toUpperCase(Locale.ROOT))
        .or(() -> gazetteer.nation(Gazetteer.key(said)))
        .or(
            () ->
                Arrays.stream(Locale.getISOCountries())
                    .filter(iso2 -> Folding.fold(german(iso2)).equals(Folding.fold(said)))
                    .findFirst()
                    .flatMap(gazetteer::country));
  }

  private static String german(String iso2) {
    return new Locale("", iso2).getDisplayCountry(Locale.GERMAN);
  }
}
