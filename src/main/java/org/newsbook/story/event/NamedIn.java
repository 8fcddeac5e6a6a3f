package org.newsbook.story.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsbook.article.Article;
import org.newsbook.name.Actor;
import org.newsbook.name.Names;
import org.newsbook.name.Naming;
import org.newsbook.name.Region;

/** Who and where each article names. */
public final class NamedIn {
  /** What more than this part of all articles names tells none of them apart. */
  private static final double EVERYWHERE = 0.5;

  private static final int SMALL = 10;
  private static final int OFTEN = 3;

  private final Map<String, Map<String, String>> named = new HashMap<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, Map<String, Naming>> people = new HashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, List<String>> places = new HashMap<>();
  private final int articles;

  public NamedIn(Names names, int articles) {
    this.articles = articles;
    for (Actor actor : names.actors()) {
      add(actor.id(), actor.name(), actor.namings());
      if (actor.kind() == Actor.Kind.PERSON) {
        actors.put(actor.id(), actor);
        actor.namings().forEach(naming -> addPerson(actor.id(), naming));
      }
    }
    for (Region region : names.regions()) {
      if (region.kind() == Region.Kind.PLACE || region.kind() == Region.Kind.COUNTRY) {
        add(region.id(), region.name(), region.namings());
      }
      if (region.kind() == Region.Kind.PLACE) {
        region.namings().forEach(naming -> addPlace(region.id(), naming));
      }
    }
  }

  private void add(String id, String name, List<Naming> namings) {
    frequency.put(id, namings.size());
    for (Naming naming : namings) {
      named.computeIfAbsent(naming.article(), a -> new TreeMap<>()).put(id, name);
    }
  }

  private void addPerson(String id, Naming naming) {
    people.computeIfAbsent(naming.article(), a -> new TreeMap<>()).put(id, naming);
  }

  private void addPlace(String id, Naming naming) {
    List<String> named = places.computeIfAbsent(naming.article(), a -> new ArrayList<>());
    named.addAll(Collections.nCopies(Math.min(OFTEN, naming.mentions()), id));
  }

  /** The people that an article names, by id. */
  public Map<String, Naming> namings(Article article) {
    return people.getOrDefault(article.id(), Map.of());
  }

  /**
   * @param id of a person
   */
  public Actor person(String id) {
    Actor person = actors.get(id);
    if (person == null) {
      throw new IllegalArgumentException("nobody has the id " + id);
    }
    return person;
  }

  /** Ids of the people that it names by first and last name. */
  Set<String> people(Article article) {
    Set<String> people = new TreeSet<>();
    namings(article)
        .forEach(
            (id, naming) -> {
              if (inFull(naming)) {
                people.add(id);
              }
            });
    return people;
  }

  private static boolean inFull(Naming naming) {
    return naming.as().get(0).text().strip().contains(" ");
  }

  /** The people and places of one article that the other does not name, most named first. */
  public List<String> only(Article in, Article not) {
    Map<String, String> names = named.getOrDefault(in.id(), Map.of());
    Map<String, Integer> mentions = new TreeMap<>();
    namings(in)
        .forEach(
            (id, naming) -> {
              if (inFull(naming)) {
                mentions.put(id, naming.mentions());
              }
            });
    places(in).forEach(id -> mentions.merge(id, 1, Integer::sum));
    mentions.keySet().removeAll(named.getOrDefault(not.id(), Map.of()).keySet());
    return mentions.keySet().stream()
        .sorted(
            Comparator.comparingInt((String id) -> -mentions.getOrDefault(id, 0))
                .thenComparingInt(this::frequency)
                .thenComparing(id -> id))
        .map(id -> names.getOrDefault(id, id))
        .distinct()
        .toList();
  }

  /** Ids of its places, each as often as it is named, up to {@value #OFTEN} times. */
  List<String> places(Article article) {
    return places.getOrDefault(article.id(), List.of());
  }

  /**
   * Names that both articles hold, the most telling first, those that stand in most articles last;
   * one for a state and its country.
   */
  public List<String> shared(String a, String b) {
    Map<String, String> left = named.getOrDefault(a, Map.of());
    Set<String> right = named.getOrDefault(b, Map.of()).keySet();
    List<String> ids = new ArrayList<>(left.keySet());
    ids.retainAll(right);
    ids.sort(Comparator.comparingInt(this::frequency).thenComparing(id -> id));
    Set<String> names = new LinkedHashSet<>();
    Set<String> everywhere = new LinkedHashSet<>();
    for (String id : ids) {
      boolean telling = articles < SMALL || frequency(id) <= EVERYWHERE * articles;
      (telling ? names : everywhere).add(left.getOrDefault(id, id));
    }
    names.addAll(everywhere);
    return List.copyOf(names);
  }

  private int frequency(String id) {
    return frequency.getOrDefault(id, 0);
  }
}
