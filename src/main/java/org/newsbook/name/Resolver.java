package org.newsbook.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbook.name.Meaning.Who;

/** Tells who and where each sighting of an article is. */
final class Resolver {
  private final Gazetteer gazetteer;
  private final PlaceResolver places;
  private final StateActs states;
  private final PersonMerger people;
  private final OrganisationMerger organisations;

  Resolver(Gazetteer gazetteer, Titles titles, List<Seen> corpus) {
    this.gazetteer = gazetteer;
    places = new PlaceResolver(gazetteer);
    states = StateActs.load();
    people = new PersonMerger(titles, corpus);
    organisations = new OrganisationMerger(gazetteer, corpus);
  }

  /** One meaning a sighting, in the same order. */
  List<Meaning> resolve(Seen seen) {
    List<Optional<Area>> areas = places.resolve(seen);
    List<Optional<String>> persons = people.resolve(seen);
    List<Optional<String>> bodies = organisations.resolve(seen, areas);
    List<Meaning> meanings = new ArrayList<>();
    for (int i = 0; i < seen.sightings().size(); i++) {
      Sighting sighting = seen.sightings().get(i);
      Optional<Area> where = areas.get(i);
      Optional<Who> body = bodies.get(i).map(key -> new Who(Actor.Kind.ORGANISATION, key));
      Optional<Who> who = Optional.empty();
      if (!sighting.inside()) {
        who =
            switch (sighting.kind()) {
              case PERSON -> persons.get(i).map(key -> new Who(Actor.Kind.PERSON, key));
              case ORGANISATION ->
                  gazetteer
                      .bloc(sighting.key())
                      .map(bloc -> new Who(Actor.Kind.BLOC, bloc))
                      .or(() -> body);
              case PLACE -> state(sighting, where);
              case PEOPLE -> Optional.empty();
            };
      }
      boolean actsForCountry = who.filter(w -> w.kind() == Actor.Kind.STATE).isPresent();
      meanings.add(
          new Meaning(
              sighting,
              who,
              actsForCountry ? where.flatMap(Area::country).flatMap(gazetteer::country) : where));
    }
    return meanings;
  }

  /** The state for which a country's name, its capital or its seat of government stands. */
  private Optional<Who> state(Sighting sighting, Optional<Area> where) {
    String key = sighting.key();
    Optional<Area> named = gazetteer.nation(key).filter(Area::isCountry);
    Optional<Area> state = named.or(() -> gazetteer.seat(key)).or(() -> gazetteer.capital(key));
    boolean meant = where.flatMap(Area::country).equals(state.flatMap(Area::country));
    return state
        .filter(s -> meant && s.isCountry() && states.acts(sighting, named.isPresent()))
        .map(s -> new Who(Actor.Kind.STATE, s.key()));
  }
}
