package org.newsbook.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.name.Mention.Kind;

/**
 * Which part of the world a place name means in its article: a country by its names, people or
 * capital; a city by what stands beside it ('Lebanon, Pa.'), by the countries that the article
 * names, or by its size.
 */
final class PlaceResolver {
  private static final double ONE_SIDED = 0.6;

  private final Gazetteer gazetteer;

  PlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** One entry a sighting of the article, in the same order; empty for what is no place. */
  List<Optional<Area>> resolve(Seen seen) {
    List<Sighting> sightings = seen.sightings();
    List<Optional<Area>> areas = new ArrayList<>();
    Map<String, Integer> weights = new HashMap<>();
    for (Sighting sighting : sightings) {
      Optional<Area> certain = isPlace(sighting) ? certain(sighting) : Optional.empty();
      areas.add(certain);
      certain.flatMap(Area::country).ifPresent(iso2 -> weights.merge(iso2, 1, Integer::sum));
    }
    Map<String, Area> chosen = new HashMap<>();
    for (int i = 0; i < sightings.size(); i++) {
      Sighting sighting = sightings.get(i);
      if (sighting.kind() == Kind.PLACE && !sighting.inside()) {
        Optional<Area> area = areas.get(i);
        Optional<Area> better =
            area.isEmpty() || isAmbiguous(sighting) ? weighed(sighting, weights) : area;
        better = better.or(() -> Optional.ofNullable(chosen.get(sighting.key())));
        better.ifPresent(b -> chosen.putIfAbsent(sighting.key(), b));
        areas.set(i, better.or(() -> area));
      }
    }
    Optional<String> home = dominant(areas);
    for (int i = 0; i < sightings.size(); i++) {
      Sighting sighting = sightings.get(i);
      if (areas.get(i).isEmpty() && sighting.kind() == Kind.PLACE && !sighting.inside()) {
        Area known = chosen.get(sighting.key());
        areas.set(i, Optional.of(known != null ? known : Area.other(sighting.text(), home)));
      }
    }
    return areas;
  }

  private static boolean isPlace(Sighting sighting) {
    return sighting.kind() == Kind.PLACE || sighting.kind() == Kind.PEOPLE;
  }

  private boolean isAmbiguous(Sighting sighting) {
    return gazetteer.nation(sighting.key()).isPresent()
        && !gazetteer.places(sighting.key()).isEmpty();
  }

  private Optional<Area> certain(Sighting sighting) {
    String key = sighting.key();
    if (sighting.kind() == Kind.PEOPLE) {
      return gazetteer.people(key);
    }
    Optional<Area> anchored = anchor(sighting).map(anchor -> anchored(sighting, anchor));
    if (anchored.isPresent()) {
      return anchored;
    }
    return gazetteer
        .nation(key)
        .or(() -> gazetteer.seat(key))
        .or(() -> gazetteer.capital(key).map(country -> city(key, country).orElse(country)));
  }

  private Optional<Area> city(String key, Area country) {
    return gazetteer.places(key).stream()
        .filter(a -> a.kind() == Area.Kind.CITY && a.country().equals(country.country()))
        .findFirst();
  }

  /**
   * The country or state that the text puts behind a place: 'Uzhgorod, Ukraine', 'Paris, Texas'.
   */
  private Optional<Area> anchor(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    boolean comma = sighting.after(0).equals(",");
    boolean in = sighting.after(0).equals("in");
    if (!comma && !in) {
      return Optional.empty();
    }
    int from = sighting.to() + 1;
    from += sentence.lower(from).equals("the") ? 1 : 0;
    for (int to = Math.min(from + 4, sentence.tokens().size()); to > from; to--) {
      if (!sentence.isCapitalised(from)) {
        return Optional.empty();
      }
      String text = sentence.between(from, to);
      String key = Gazetteer.key(text);
      Optional<Area> state =
          gazetteer.places(key).stream().filter(a -> a.kind() == Area.Kind.DIVISION).findFirst();
      Optional<Area> area =
          comma ? gazetteer.abbreviation(text).or(() -> state) : Optional.<Area>empty();
      area = area.or(() -> gazetteer.nation(key).filter(Area::isCountry));
      boolean listed = comma && sentence.lower(to).equals("and");
      if (area.isPresent() && !listed) {
        return area;
      }
    }
    return Optional.empty();
  }

  private Area anchored(Sighting sighting, Area anchor) {
    String key = sighting.key();
    if (gazetteer
            .nation(key)
            .filter(n -> n.isCountry() || n.kind() != Area.Kind.DISPUTED)
            .isPresent()
        && anchor.kind() != Area.Kind.DIVISION) {
      return gazetteer.nation(key).get(); // 'Russia, China': a list
    }
    return gazetteer.places(key).stream()
        .filter(a -> a.country().equals(anchor.country()))
        .findFirst()
        .or(() -> gazetteer.nation(key).filter(n -> n.kind() == Area.Kind.DISPUTED))
        .orElseGet(() -> Area.other(sighting.text(), anchor.country()));
  }

  /** Of several places of one name: the one whose country the article names, else the largest. */
  private Optional<Area> weighed(Sighting sighting, Map<String, Integer> weights) {
    String key = sighting.key();
    List<Area> candidates = new ArrayList<>(gazetteer.places(key));
    Optional<Area> nation = gazetteer.nation(key);
    nation.ifPresent(candidates::add);
    Optional<Area> best = Optional.empty();
    int most = 0;
    for (Area candidate : candidates) {
      int weight = candidate.country().map(iso2 -> weights.getOrDefault(iso2, 0)).orElse(0);
      weight -= nation.filter(candidate::equals).isPresent() ? 1 : 0; // its own name is no witness
      if (weight > most) {
        best = Optional.of(candidate);
        most = weight;
      }
    }
    if (best.isPresent() || nation.isPresent()) {
      return best.or(() -> nation);
    }
    return candidates.stream()
        .filter(a -> !gazetteer.mostlyNoPlace(key) || a.kind() == Area.Kind.DIVISION)
        .findFirst();
  }

  /** The country of most of an article's places, where one clearly leads. */
  private static Optional<String> dominant(List<Optional<Area>> areas) {
    Map<String, Integer> counts = new java.util.TreeMap<>();
    int all = 0;
    for (Optional<Area> area : areas) {
      Optional<String> country = area.flatMap(Area::country);
      if (country.isPresent()) {
        counts.merge(country.get(), 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > all * ONE_SIDED) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }
}
