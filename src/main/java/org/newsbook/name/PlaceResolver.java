package org.newsbook.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsbook.name.Mention.Kind;

/**
 * Which part of the world a place name means in its article: what stands beside it ('Lebanon,
 * Pa.'), else a country by its names, people or capital; of several places of one name the one
 * whose country the article speaks of most, else the largest. One name means one place in an
 * article.
 */
final class PlaceResolver {
  /** A city of so many thousands is meant, as a capital is, unless much speaks for a namesake. */
  private static final int FAMOUS = 1500;

  /** A city of so many thousands is meant before a namesake ten times smaller, as a famous one. */
  private static final int METROPOLIS = 500;

  /** A city of so many thousands is meant unless places in a namesake's country are named. */
  private static final int LARGE = 200;

  /** A smaller town needs some evidence for its country, or to be the only one of its name. */
  private static final int KNOWN = 100;

  private static final double DOMINANT = 0.8;

  private final Gazetteer gazetteer;
  private final PlaceAnchors anchors;

  PlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    anchors = new PlaceAnchors(gazetteer);
  }

  /** One entry a sighting of the article, in the same order; empty for what is no place. */
  List<Optional<Area>> resolve(Seen seen) {
    Map<String, Area> anchored = new HashMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (Sighting sighting : seen.sightings()) {
      if (isPlaceName(sighting)) {
        counts.merge(sighting.key(), 1, Integer::sum);
        anchors.anchored(sighting).ifPresent(area -> anchored.putIfAbsent(sighting.key(), area));
      }
    }
    PlaceEvidence evidence = evidence(seen, anchored);
    Map<String, Area> meant = new HashMap<>(anchored);
    counts.forEach(
        (key, count) ->
            choose(key, count, evidence).ifPresent(area -> meant.putIfAbsent(key, area)));
    List<Optional<Area>> areas = new ArrayList<>();
    for (Sighting sighting : seen.sightings()) {
      areas.add(
          isPlaceName(sighting)
              ? anchors
                  .abbreviated(sighting)
                  .or(() -> Optional.ofNullable(meant.get(sighting.key())))
              : certain(sighting));
    }
    Optional<String> home = dominant(areas);
    Set<String> shown = shown(seen, areas);
    for (int i = 0; i < areas.size(); i++) {
      Sighting sighting = seen.sightings().get(i);
      if (areas.get(i).isEmpty() && isPlaceName(sighting) && shown.contains(sighting.key())) {
        areas.set(i, Optional.of(Area.other(sighting.text(), home)));
      }
    }
    return areas;
  }

  /** Names of places that the text shows to be such, or lists behind others. */
  private static Set<String> shown(Seen seen, List<Optional<Area>> areas) {
    Set<String> shown = new HashSet<>();
    for (int i = 0; i < areas.size(); i++) {
      Sighting sighting = seen.sightings().get(i);
      boolean listed =
          i > 0
              && seen.sightings().get(i - 1).sentence() == sighting.sentence()
              && seen.sightings().get(i - 1).to() == sighting.from() - 1
              && Set.of("and", ",", "or").contains(sighting.before(1))
              && areas.get(i - 1).isPresent();
      if (listed || UnknownPlace.isShown(sighting)) {
        shown.add(sighting.key());
      }
    }
    return shown;
  }

  private static boolean isPlaceName(Sighting sighting) {
    return sighting.kind() == Kind.PLACE && !sighting.inside();
  }

  /** What can mean nothing else, whatever the article: peoples, and nations inside a name. */
  private Optional<Area> certain(Sighting sighting) {
    String key = sighting.key();
    return sighting.kind() == Kind.PEOPLE
        ? gazetteer.people(key)
        : sighting.inside()
            ? gazetteer
                .nation(key)
                .or(() -> gazetteer.capital(key))
                .or(() -> gazetteer.division(key))
            : Optional.empty();
  }

  private PlaceEvidence evidence(Seen seen, Map<String, Area> anchored) {
    PlaceEvidence evidence = new PlaceEvidence();
    anchored.forEach((key, area) -> area.country().ifPresent(iso2 -> evidence.local(iso2, key)));
    Map<String, List<Area>> open = new TreeMap<>();
    for (Sighting sighting : seen.sightings()) {
      String key = sighting.key();
      Optional<Area> country =
          certain(sighting)
              .or(() -> isPlaceName(sighting) ? gazetteer.seat(key) : Optional.empty());
      if (country.isPresent()) {
        country.flatMap(Area::country).ifPresent(iso2 -> evidence.national(iso2, key));
      } else if (isPlaceName(sighting) && !anchored.containsKey(key)) {
        open.put(key, candidates(key));
      }
    }
    open.forEach((key, candidates) -> open(key, candidates, evidence));
    return evidence;
  }

  private void open(String key, List<Area> candidates, PlaceEvidence evidence) {
    List<String> countries =
        candidates.stream().flatMap(a -> a.country().stream()).distinct().toList();
    boolean national = gazetteer.nation(key).isPresent() || gazetteer.capital(key).isPresent();
    boolean rivalled = candidates.stream().skip(1).anyMatch(a -> a.thousands() >= KNOWN);
    if (national && !countries.isEmpty() && !rivalled) {
      evidence.national(countries.get(0), key);
    } else if (PlaceAnchors.isCounty(key)) {
      evidence.local("US", key);
    } else if (!national
        && !countries.isEmpty()
        && (countries.size() == 1 || candidates.get(0).kind() == Area.Kind.DIVISION)) {
      evidence.local(countries.get(0), key);
    } else {
      countries.forEach(country -> evidence.possible(country, key));
    }
  }

  /** Every place that the gazetteer has of that name, the likeliest first. */
  private List<Area> candidates(String key) {
    List<Area> candidates = new ArrayList<>();
    gazetteer.nation(key).ifPresent(candidates::add);
    List<Area> places = gazetteer.places(key);
    Optional<Area> state = gazetteer.capital(key);
    places.stream()
        .filter(a -> a.kind() == Area.Kind.CITY && state.flatMap(Area::country).equals(a.country()))
        .findFirst()
        .or(() -> state)
        .ifPresent(candidates::add);
    places.stream().filter(a -> !candidates.contains(a)).forEach(candidates::add);
    return candidates;
  }

  private Optional<Area> choose(String key, int count, PlaceEvidence evidence) {
    List<Area> candidates = candidates(key);
    if (candidates.isEmpty()) {
      return gazetteer.seat(key).or(() -> county(key, evidence));
    }
    Area first = candidates.get(0);
    if (first.country().isEmpty()) {
      return Optional.of(first); // a region, or a disputed place
    }
    Area rival = first;
    for (Area candidate : candidates) {
      rival = support(candidate, key, evidence) > support(rival, key, evidence) ? candidate : rival;
    }
    boolean famous =
        first.isCountry() || gazetteer.capital(key).isPresent() || first.thousands() >= FAMOUS;
    if (famous) {
      return Optional.of(
          rival != first && isLocal(rival, first, key, count, evidence) ? rival : first);
    }
    if (support(rival, key, evidence) > 0) {
      boolean small = first.thousands() >= METROPOLIS && rival.thousands() * 10 < first.thousands();
      boolean unlikely =
          first.thousands() >= LARGE && evidence.localOf(country(rival), key) == 0
              || small && !isLocal(rival, first, key, count, evidence);
      return Optional.of(unlikely ? first : rival);
    }
    boolean single = candidates.stream().map(Area::country).distinct().count() == 1;
    boolean likely =
        first.thousands() >= KNOWN || single && evidence.localOf(country(first), "") > 0;
    return likely && !gazetteer.mostlyNoPlace(key) ? Optional.of(first) : Optional.empty();
  }

  private static String country(Area area) {
    return area.country().orElse("");
  }

  private static int support(Area area, String key, PlaceEvidence evidence) {
    return evidence.of(country(area), key);
  }

  /** Is the article a local one of the rival's country, and says nothing of the famous place's? */
  private static boolean isLocal(
      Area rival, Area famous, String key, int count, PlaceEvidence evidence) {
    int local = evidence.localOf(country(rival), key);
    boolean others = evidence.speaksForOthers(country(rival), key);
    return !others && (local > 1 || local > 0 && count > 1 && !famous.isCountry());
  }

  /** 'Henry County' is American where nothing else is said. */
  private static Optional<Area> county(String key, PlaceEvidence evidence) {
    return PlaceAnchors.isCounty(key) && !evidence.speaksForOthers("US", key)
        ? Optional.of(Area.other(PlaceAnchors.title(key), Optional.of("US")))
        : Optional.empty();
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
