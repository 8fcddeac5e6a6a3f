package org.newsbook.name.resolution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsbook.name.Actor;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.organisation.OrganisationMerger;
import org.newsbook.name.person.PersonEvidence;
import org.newsbook.name.person.PersonMerger;
import org.newsbook.name.place.PlaceResolver;
import org.newsbook.name.place.StateActs;
import org.newsbook.name.place.UnknownPlace;
import org.newsbook.name.resolution.Meaning.Who;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.stage.Stage;
import org.newsbook.text.Folding;

/** Tells who and where each span of an article is. */
final class Resolver {
  private final Gazetteer gazetteer;
  private final PlaceResolver places;
  private final UnknownPlace unknown;
  private final StateActs states;
  private final PersonMerger people;
  private final OrganisationMerger organisations;

  private final Map<TaggedArticle, List<Optional<Area>>> areas = new IdentityHashMap<>();

  Resolver(Gazetteer gazetteer, PersonEvidence evidence, List<TaggedArticle> corpus) {
    this.gazetteer = gazetteer;
    places = new PlaceResolver(gazetteer);
    unknown = new UnknownPlace(gazetteer);
    states = new StateActs();
    people = new PersonMerger(gazetteer, evidence, corpus);
    organisations = new OrganisationMerger(gazetteer, corpus);
    List<List<Optional<Area>>> resolved =
        Stage.each(corpus, TaggedArticle::capture, places::resolve);
    for (int i = 0; i < resolved.size(); i++) {
      areas.put(corpus.get(i), resolved.get(i));
    }
    unify();
  }

  /**
   * A place that no data file knows lies in one country in the whole corpus, or in none; a street
   * that one article alone names is left out.
   */
  private void unify() {
    Map<String, Set<String>> countries = new TreeMap<>();
    Map<String, Set<String>> articles = new TreeMap<>();
    areas.forEach(
        (seen, list) ->
            list.stream()
                .flatMap(Optional::stream)
                .filter(area -> area.kind() == Area.Kind.OTHER)
                .forEach(
                    area -> {
                      String name = Folding.fold(area.name());
                      articles.computeIfAbsent(name, k -> new TreeSet<>()).add(seen.article().id());
                      area.country()
                          .ifPresent(
                              c -> countries.computeIfAbsent(name, k -> new TreeSet<>()).add(c));
                    }));
    areas.replaceAll(
        (seen, list) ->
            list.stream()
                .map(a -> a.filter(area -> isShared(area, articles)))
                .map(a -> a.map(area -> unified(area, countries)))
                .toList());
  }

  private boolean isShared(Area area, Map<String, Set<String>> articles) {
    return !unknown.isStreet(area)
        || articles.getOrDefault(Folding.fold(area.name()), Set.of()).size() > 1;
  }

  private static Area unified(Area area, Map<String, Set<String>> countries) {
    if (area.kind() != Area.Kind.OTHER) {
      return area;
    }
    Set<String> known = countries.getOrDefault(Folding.fold(area.name()), Set.of());
    return Area.other(
        area.name(), known.size() == 1 ? known.stream().findFirst() : Optional.empty());
  }

  private List<Optional<Area>> places(TaggedArticle seen) {
    return areas.getOrDefault(seen, List.of());
  }

  /** One meaning a span, in the same order. */
  List<Meaning> resolve(TaggedArticle seen) {
    List<Optional<Area>> where = places(seen);
    List<Optional<String>> persons = people.resolve(seen);
    List<Optional<String>> bodies = organisations.resolve(seen, where);
    List<Meaning> meanings = new ArrayList<>();
    for (int i = 0; i < seen.names().size(); i++) {
      NameSpan span = seen.names().get(i);
      Optional<Area> area = where.get(i);
      Optional<Who> body = bodies.get(i).map(key -> new Who(Actor.Kind.ORGANISATION, key));
      Optional<Who> who = Optional.empty();
      if (!span.inside()) {
        who =
            switch (span.kind()) {
              case PERSON -> persons.get(i).map(key -> new Who(Actor.Kind.PERSON, key));
              case ORGANISATION ->
                  gazetteer
                      .bloc(span.key())
                      .map(bloc -> new Who(Actor.Kind.BLOC, bloc))
                      .or(() -> body);
              case PLACE -> state(span, area);
              case PEOPLE, OTHER -> Optional.empty();
            };
      }
      boolean actsForCountry = who.filter(w -> w.kind() == Actor.Kind.STATE).isPresent();
      meanings.add(
          new Meaning(
              span, who, actsForCountry ? who.flatMap(w -> gazetteer.country(w.key())) : area));
    }
    return meanings;
  }

  /** The state for which a country's name, its capital or its seat of government stands. */
  private Optional<Who> state(NameSpan span, Optional<Area> where) {
    String key = span.key();
    Optional<Area> named = gazetteer.nation(key).filter(Area::isCountry);
    Optional<Area> state = named.or(() -> gazetteer.seat(key)).or(() -> gazetteer.capital(key));
    boolean office = named.isPresent() || gazetteer.seat(key).isPresent();
    Optional<String> country =
        where.flatMap(a -> gazetteer.countsFor(a).or(() -> where)).flatMap(Area::country);
    boolean meant = country.equals(state.flatMap(Area::country));
    return state
        .filter(s -> meant && states.acts(span, office))
        .map(s -> new Who(Actor.Kind.STATE, s.key()));
  }
}
