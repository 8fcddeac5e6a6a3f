package org.newsbook.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsbook.name.Mention.Kind;
import org.newsbook.tagger.NameTagger;

/**
 * Whose name is it: one person a page. A full name belongs to its {@link NameGroups} over the
 * corpus; a part of a name to the one person of its article who bears it; a surname that its
 * article never completes to the only person of the corpus who bears it, unless it is a common one.
 */
final class PersonMerger {
  /** Articles that name a person by surname alone, for each that names him in full, at most. */
  private static final int MOST_ALONE = 4;

  private final Titles titles;
  private final NameTagger tagger;
  private final Map<Sighting, PersonName> names = new java.util.IdentityHashMap<>();
  private final NameGroups groups;
  private final Map<String, Set<String>> bySurname = new HashMap<>();
  private final Map<String, Integer> wholeIn = new HashMap<>();
  private final Map<String, Integer> aloneIn = new HashMap<>();
  private final Set<String> titled = new HashSet<>();
  private final Set<String> placed = new HashSet<>();

  PersonMerger(Gazetteer gazetteer, Titles titles, NameTagger tagger, List<Seen> corpus) {
    this.titles = titles;
    this.tagger = tagger;
    List<PersonName> full = new ArrayList<>();
    Map<String, PersonName> read = new HashMap<>();
    for (Seen seen : corpus) {
      for (Sighting sighting : seen.sightings()) {
        if (sighting.kind() == Kind.PERSON) {
          names.put(sighting, read.computeIfAbsent(sighting.text(), PersonName::of));
        }
      }
    }
    Map<String, PersonName> variants =
        new SpellingVariants(gazetteer, titles, corpus, names).same();
    names.replaceAll((sighting, name) -> variants.getOrDefault(name.key(), name));
    for (Seen seen : corpus) {
      for (Sighting sighting : seen.sightings()) {
        PersonName name = names.get(sighting);
        if (name != null && name.isFull()) {
          full.add(name);
        }
      }
    }
    groups = new NameGroups(full);
    corpus.forEach(this::count);
    groups
        .members()
        .forEach(
            (group, members) ->
                members.forEach(
                    name ->
                        surnames(name)
                            .forEach(
                                surname ->
                                    bySurname
                                        .computeIfAbsent(surname, k -> new TreeSet<>())
                                        .add(group))));
  }

  /** Who is named in full, which single words stand alone, and which beside a title. */
  private void count(Seen seen) {
    Set<String> whole = new TreeSet<>();
    Set<String> surnames = new TreeSet<>();
    Set<String> alone = new TreeSet<>();
    for (Sighting sighting : seen.sightings()) {
      PersonName name = names.get(sighting);
      if (name != null && name.isFull()) {
        whole.add(group(name));
        surnames.addAll(surnames(name));
      } else if (name != null && name.keys().size() == 1) {
        alone.add(name.key());
        if (titles.isOffice(sighting.before(1)) || titles.isHonorific(sighting.before(1))) {
          titled.add(name.key());
        } else if (Set.of("in", "near", "at").contains(sighting.before(1))) {
          placed.add(name.key());
        }
      }
    }
    alone.removeAll(surnames);
    whole.forEach(group -> wholeIn.merge(group, 1, Integer::sum));
    alone.forEach(key -> aloneIn.merge(key, 1, Integer::sum));
  }

  private String group(PersonName name) {
    return groups.group(name.key()).orElse(name.key());
  }

  private Set<String> surnames(PersonName name) {
    Set<String> surnames = new TreeSet<>();
    surnames.add(name.last());
    if (Surnames.isFirst(name.first())) {
      surnames.add(name.first());
    }
    return surnames;
  }

  /**
   * One key of a person a sighting, in the same order; empty where nobody can tell, or no person.
   */
  List<Optional<String>> resolve(Seen seen) {
    Map<String, Bearer> bearers = new LinkedHashMap<>();
    List<Sighting> sightings = seen.sightings();
    for (int i = 0; i < sightings.size(); i++) {
      PersonName name = names.get(sightings.get(i));
      if (name != null && name.isFull()) {
        String group = group(name);
        bearers.computeIfAbsent(group, k -> new Bearer(k, new ArrayList<>())).seen(i, name);
      }
    }
    Map<String, Integer> lone = new TreeMap<>();
    for (Sighting sighting : sightings) {
      PersonName name = names.get(sighting);
      if (name != null && !name.isFull()) {
        lone.merge(name.key(), 1, Integer::sum);
      }
    }
    List<Optional<String>> people = new ArrayList<>();
    for (int i = 0; i < sightings.size(); i++) {
      PersonName name = names.get(sightings.get(i));
      if (name == null || name.keys().isEmpty()) {
        people.add(Optional.empty());
      } else if (name.isFull()) {
        people.add(Optional.of(group(name)));
      } else {
        people.add(part(i, name, bearers, lone));
      }
    }
    return people;
  }

  private Optional<String> part(
      int index, PersonName part, Map<String, Bearer> bearers, Map<String, Integer> lone) {
    for (Fit fit : Fit.values()) {
      List<Bearer> fitting = bearers.values().stream().filter(b -> b.fits(part, fit)).toList();
      List<Bearer> before = fitting.stream().filter(b -> b.first() < index).toList();
      if (fitting.size() == 1) {
        return Optional.of(fitting.get(0).group());
      }
      if (!fitting.isEmpty()) {
        return before.size() == 1 ? Optional.of(before.get(0).group()) : Optional.empty();
      }
    }
    return elsewhere(part, lone.getOrDefault(part.key(), 0));
  }

  private Optional<String> elsewhere(PersonName part, int times) {
    if (part.keys().size() > 1) {
      List<String> ends =
          bySurname.getOrDefault(part.last(), Set.of()).stream()
              .filter(group -> groups.members(group).stream().anyMatch(n -> n.endsWith(part)))
              .toList();
      return ends.size() > 1
          ? Optional.empty()
          : Optional.of(ends.isEmpty() ? own(part) : ends.get(0));
    }
    if (Surnames.isCommon(part.key())) {
      return Optional.empty();
    }
    Set<String> bearing = bySurname.getOrDefault(part.key(), Set.of());
    if (bearing.size() == 1) {
      String group = bearing.iterator().next();
      int most = MOST_ALONE * wholeIn.getOrDefault(group, 0);
      if (aloneIn.getOrDefault(part.key(), 0) <= most) {
        return Optional.of(group);
      }
    }
    return bearing.size() <= 1 && isClearly(part, times)
        ? Optional.of(own(part))
        : Optional.empty();
  }

  private static String own(PersonName part) {
    return "alone " + part.key();
  }

  /** A single word names somebody who has a title somewhere, or whose name is known as one. */
  private boolean isClearly(PersonName part, int times) {
    return titled.contains(part.key())
        || times > 1 && !placed.contains(part.key()) && tagger.isPersonal(part.words().get(0));
  }

  /** How a part of a name may fit a full name, the surest first. */
  private enum Fit {
    SURNAME,
    FIRST,
    INNER
  }

  /** Somebody whom an article names in full. */
  private record Bearer(String group, List<Map.Entry<Integer, PersonName>> forms) {
    void seen(int index, PersonName name) {
      forms.add(Map.entry(index, name));
    }

    int first() {
      return forms.get(0).getKey();
    }

    boolean fits(PersonName part, Fit fit) {
      return forms.stream()
          .map(Map.Entry::getValue)
          .anyMatch(
              name ->
                  switch (fit) {
                    case SURNAME ->
                        name.endsWith(part)
                            || name.first().equals(part.key()) && Surnames.isFirst(part.key());
                    case FIRST -> name.first().equals(part.key());
                    case INNER ->
                        java.util.Collections.indexOfSubList(name.keys(), part.keys()) > 0;
                  });
    }
  }
}
