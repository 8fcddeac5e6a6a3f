package org.newsbook.name.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;

/**
 * Which part of the world a place name means in its article: what stands beside it ('Lebanon,
 * Pa.'), else a country by its names, people or capital; of several places of one name the one
 * whose country the article speaks of most, else the largest. One name means one place in an
 * article.
 */
public final class PlaceResolver {
  /** A city of so many thousands is meant, as a capital is, unless much speaks for a namesake. */
  private static final int FAMOUS = 1500;

  /** A village has fewer thousands. */
  private static final int VILLAGE = 10;

  /**
   * A smaller town needs some evidence for its country, or to be the only one of its name; a larger
   * one is meant before a namesake five times smaller, as a famous one.
   */
  private static final int KNOWN = 100;

  /** A city of so many thousands is known without its state. */
  private static final int LARGE = 200;

  private final Gazetteer gazetteer;
  private final PlaceAnchors anchors;
  private final UnknownPlace unknown;
  private final OtherPlaces others;
  private final LocalPress press = new LocalPress();

  public PlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    anchors = new PlaceAnchors(gazetteer);
    unknown = new UnknownPlace(gazetteer);
    others = new OtherPlaces(unknown);
  }

  /** One entry a span of the article, in the same order; empty for what is no place. */
  public List<Optional<Area>> resolve(TaggedArticle seen) {
    Map<String, Area> anchored = new HashMap<>();
    Map<String, List<NameSpan>> named = new TreeMap<>();
    for (NameSpan span : seen.names()) {
      if (isPlaceName(span)) {
        named.computeIfAbsent(span.key(), k -> new ArrayList<>()).add(span);
        anchors.anchored(span).ifPresent(area -> anchored.putIfAbsent(span.key(), area));
        anchors
            .stateBehind(span)
            .ifPresent(state -> anchored.putIfAbsent(Gazetteer.key(state.name()), state));
      }
    }
    PlaceEvidence evidence = evidence(seen, anchored);
    Map<Area, Set<String>> states = states(seen, anchored);
    Optional<String> local = press.country(seen).filter(iso2 -> mayAllLieIn(iso2, seen, anchored));
    Map<String, Area> meant = new HashMap<>(anchored);
    named.forEach(
        (key, spans) ->
            inCountry(local, key)
                .or(() -> choose(spans, evidence))
                .map(area -> inStates(area, key, states))
                .ifPresent(area -> meant.putIfAbsent(key, area)));
    List<Optional<Area>> areas = new ArrayList<>();
    for (NameSpan span : seen.names()) {
      areas.add(
          isPlaceName(span)
              ? anchors.abbreviated(span).or(() -> Optional.ofNullable(meant.get(span.key())))
              : people(span));
    }
    others.fill(seen.names(), areas, local, PlaceResolver::isPlaceName);
    return areas;
  }

  /** Also within another name: 'Athens' in 'Athens City Council'. */
  private static boolean isPlaceName(NameSpan span) {
    return span.kind() == Kind.PLACE;
  }

  /**
   * The states of the US that the article names, or whose towns it does, with the names that speak
   * for each.
   */
  private Map<Area, Set<String>> states(TaggedArticle seen, Map<String, Area> anchored) {
    Map<Area, Set<String>> states = new HashMap<>();
    for (NameSpan span : seen.names()) {
      if (isPlaceName(span)) {
        List<Area> places = gazetteer.places(span.key());
        anchors
            .abbreviated(span)
            .or(() -> places.stream().findFirst())
            .filter(a -> a.kind() == Area.Kind.DIVISION)
            .or(() -> places.size() == 1 ? stateOf(places.get(0)) : Optional.empty())
            .ifPresent(state -> speaks(states, state, span.key()));
      }
    }
    anchored.forEach((key, area) -> stateOf(area).ifPresent(state -> speaks(states, state, key)));
    return states;
  }

  private Optional<Area> stateOf(Area city) {
    return gazetteer.places().stateOf(city);
  }

  private static void speaks(Map<Area, Set<String>> states, Area state, String key) {
    states.computeIfAbsent(state, k -> new HashSet<>()).add(key);
  }

  /**
   * Of several American towns of one name the largest in a state that the article names; one that
   * is known without its state only gives way to a town for whose state much speaks.
   */
  private Area inStates(Area area, String key, Map<Area, Set<String>> states) {
    int enough = area.thousands() >= LARGE ? 2 : 1;
    return stateOf(area).filter(s -> !states.containsKey(s)).isEmpty()
        ? area
        : gazetteer.places(key).stream()
            .filter(a -> stateOf(a).filter(s -> count(states, s) >= enough).isPresent())
            .findFirst()
            .orElse(area);
  }

  private static int count(Map<Area, Set<String>> states, Area state) {
    return states.getOrDefault(state, Set.of()).size();
  }

  private Optional<Area> people(NameSpan span) {
    return span.kind() == Kind.PEOPLE ? gazetteer.people(span.key()) : Optional.empty();
  }

  /** Could every place of which the article speaks lie in that country? */
  private boolean mayAllLieIn(String iso2, TaggedArticle seen, Map<String, Area> anchored) {
    return seen.names().stream()
        .filter(PlaceResolver::isPlaceName)
        .map(
            s ->
                Optional.ofNullable(anchored.get(s.key()))
                    .map(List::of)
                    .orElseGet(() -> candidates(s.key())))
        .allMatch(c -> c.isEmpty() || c.stream().anyMatch(a -> country(a).equals(iso2)));
  }

  private Optional<Area> inCountry(Optional<String> country, String key) {
    return country
        .filter(iso2 -> !gazetteer.mostlyNoPlace(key))
        .flatMap(iso2 -> candidates(key).stream().filter(a -> country(a).equals(iso2)).findFirst())
        .filter(area -> !isOutshone(area, candidates(key).get(0)));
  }

  /** A village with the name of a metropolis abroad is not meant without its state. */
  private static boolean isOutshone(Area area, Area first) {
    return area.kind() == Area.Kind.CITY
        && first.kind() == Area.Kind.CITY
        && area.thousands() < VILLAGE
        && first.thousands() >= FAMOUS;
  }

  private PlaceEvidence evidence(TaggedArticle seen, Map<String, Area> anchored) {
    PlaceEvidence evidence = new PlaceEvidence();
    anchored.forEach((key, area) -> area.country().ifPresent(iso2 -> evidence.local(iso2, key)));
    Map<String, List<Area>> open = new TreeMap<>();
    for (NameSpan span : seen.names()) {
      String key = span.key();
      Optional<Area> country =
          people(span).or(() -> isPlaceName(span) ? gazetteer.seat(key) : Optional.empty());
      if (country.isPresent()) {
        country.flatMap(Area::country).ifPresent(iso2 -> evidence.national(iso2, key));
      } else if (isPlaceName(span)) {
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
        .filter(a -> state.flatMap(Area::country).equals(a.country()))
        .findFirst()
        .or(() -> state)
        .ifPresent(candidates::add);
    places.stream().filter(a -> !candidates.contains(a)).forEach(candidates::add);
    if (candidates.isEmpty()) {
      unknown.withoutKind(key).map(gazetteer::places).orElse(List.of()).stream()
          .filter(a -> a.kind() == Area.Kind.DIVISION)
          .forEach(candidates::add);
    }
    return candidates;
  }

  private Optional<Area> choose(List<NameSpan> spans, PlaceEvidence evidence) {
    String key = spans.get(0).key();
    List<Area> candidates = candidates(key);
    if (candidates.isEmpty()) {
      return gazetteer.seat(key);
    }
    if (gazetteer.mostlyNoPlace(key) && spans.stream().noneMatch(s -> unknown.isShown(s, false))) {
      return Optional.empty();
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
      boolean meant = !first.isCountry() || rival.kind() == Area.Kind.DIVISION;
      boolean local = isLocal(rival, key, evidence) && !isOutshone(rival, first);
      return Optional.of(meant && local ? rival : first);
    }
    if (support(rival, key, evidence) > 0) {
      boolean unlikely = rival.thousands() * 5 < first.thousands();
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

  /** Is the article a local one of the rival's country, and says nothing of another? */
  private static boolean isLocal(Area rival, String key, PlaceEvidence evidence) {
    return !evidence.speaksForOthers(country(rival), key)
        && evidence.localOf(country(rival), key) > 1;
  }
}
