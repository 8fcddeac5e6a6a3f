package org.newsbook.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.newsbook.name.Mention.Kind;

/**
 * Places of an article that no data file knows: which names are such, and in which country each
 * lies, where the text tells it or all else lies in one.
 */
final class OtherPlaces {
  private static final double DOMINANT = 0.8;

  private final UnknownPlace unknown;

  OtherPlaces(UnknownPlace unknown) {
    this.unknown = unknown;
  }

  /**
   * @param areas one entry a sighting; set where it is empty and the text shows a place
   * @param local the country of a local paper
   */
  void fill(
      List<Sighting> sightings,
      List<Optional<Area>> areas,
      Optional<String> local,
      Predicate<Sighting> isPlaceName) {
    Optional<String> home = dominant(areas).or(() -> local);
    Set<String> shown = new HashSet<>();
    for (int i = 0; i < areas.size(); i++) {
      Sighting sighting = sightings.get(i);
      boolean listed =
          i > 0
              && sightings.get(i - 1).sentence() == sighting.sentence()
              && sightings.get(i - 1).to() == sighting.from() - 1
              && Set.of("and", ",", "or").contains(sighting.before(1))
              && isPlaceName.test(sightings.get(i - 1))
              && areas.get(i - 1).isPresent();
      if (areas.get(i).isEmpty() && unknown.isShown(sighting, listed)) {
        shown.add(sighting.key());
      }
    }
    Map<String, Area> known = new HashMap<>();
    for (int i = 0; i < areas.size(); i++) {
      String key = sightings.get(i).key();
      areas.get(i).ifPresent(area -> known.putIfAbsent(key, area));
    }
    for (int i = 0; i < areas.size(); i++) {
      Sighting sighting = sightings.get(i);
      if (areas.get(i).isEmpty() && isPlaceName.test(sighting) && shown.contains(sighting.key())) {
        Optional<String> country =
            beside(sightings, areas, i).or(() -> within(sighting.key(), known)).or(() -> home);
        areas.set(i, Optional.of(Area.other(sighting.text(), country)));
      }
    }
  }

  /** The country of Bonn in 'Bonn Airport' where the article names it too. */
  private static Optional<String> within(String key, Map<String, Area> known) {
    for (int space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
      Area area = known.get(key.substring(0, space));
      if (area != null) {
        return area.country();
      }
    }
    return Optional.empty();
  }

  /**
   * The country of the place in 'London's Orla Square', 'the German town of Orla', 'Orla Hall in
   * Bonn', 'Orla, Bonn'.
   */
  private static Optional<String> beside(
      List<Sighting> sightings, List<Optional<Area>> areas, int i) {
    Sighting place = sightings.get(i);
    if (i > 0 && place.sentence().isPossessive(place.from() - 1)) {
      Sighting owner = sightings.get(i - 1);
      if (owner.sentence() == place.sentence() && owner.to() == place.from() - 1) {
        return areas.get(i - 1).flatMap(Area::country);
      }
    }
    if (i > 0 && place.before(1).equals("of")) {
      Sighting people = sightings.get(i - 1);
      if (people.kind() == Kind.PEOPLE
          && people.sentence() == place.sentence()
          && people.to() == place.from() - 2) {
        return areas.get(i - 1).flatMap(Area::country);
      }
    }
    if (i + 1 < sightings.size() && Set.of("in", ",").contains(place.after(0))) {
      Sighting around = sightings.get(i + 1);
      if (around.sentence() == place.sentence() && around.from() == place.to() + 1) {
        return areas.get(i + 1).flatMap(Area::country);
      }
    }
    return Optional.empty();
  }

  /** The country of most of an article's places, where one clearly leads. */
  private static Optional<String> dominant(List<Optional<Area>> areas) {
    Map<String, Integer> counts = new TreeMap<>();
    int all = 0;
    for (Optional<Area> area : areas) {
      Optional<String> country = area.flatMap(Area::country);
      if (country.isPresent()) {
        counts.merge(country.get(), 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (all > 2 && entry.getValue() > all * DOMINANT) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }
}
