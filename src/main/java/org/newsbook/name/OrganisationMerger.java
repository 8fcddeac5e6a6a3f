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

/**
 * Which names are one organisation's: 'Full Name (FN)', an acronym by the initials of a full name
 * in its article, -ise and -ize, a short form for the full one, 'the Ministry' for the last one
 * named. A body that every state has (a foreign ministry, a parliament) belongs to the state that
 * the text names as its owner.
 */
final class OrganisationMerger {

  private final Gazetteer gazetteer;
  private final Set<String> heads = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Map<String, String> defaults = new HashMap<>();
  private final Map<String, Set<String>> acronyms = new HashMap<>();
  private final Map<String, Set<String>> byInitials = new HashMap<>();

  OrganisationMerger(Gazetteer gazetteer, List<Seen> corpus) {
    this.gazetteer = gazetteer;
    for (Tsv.Row row : Tsv.rows("organisations.tsv")) {
      switch (row.text(0)) {
        case "head" -> heads.addAll(row.list(1));
        case "body" -> bodies.addAll(row.list(1));
        default -> row.list(2).forEach(body -> defaults.put(body, row.text(1)));
      }
    }
    for (Seen seen : corpus) {
      for (int i = 0; i < seen.sightings().size(); i++) {
        Sighting sighting = seen.sightings().get(i);
        if (i + 1 < seen.sightings().size()) {
          Sighting next = seen.sightings().get(i + 1);
          boolean turned = OrganisationName.isAcronym(sighting.text());
          defined(turned ? next : sighting, turned ? sighting : next);
        }
        if (isOrganisation(sighting) && sighting.length() > 3) {
          String name = body(sighting).name();
          OrganisationName.initials(name)
              .forEach(i2 -> byInitials.computeIfAbsent(i2, k -> new TreeSet<>()).add(name));
        }
      }
    }
  }

  /**
   * 'Full Name (FN)', 'FN (Full Name)': the acronym stands for that name in the whole corpus,
   * unless it has two. Its letters need not be the initials: many are those of another language.
   */
  private void defined(Sighting full, Sighting acronym) {
    Sighting first = full.from() < acronym.from() ? full : acronym;
    Sighting second = first == full ? acronym : full;
    boolean brackets =
        full.sentence() == acronym.sentence()
            && first.after(0).equals("(")
            && first.to() + 1 == second.from()
            && second.after(0).equals(")");
    if (brackets
        && full.kind() == Kind.ORGANISATION
        && acronym.kind() == Kind.ORGANISATION
        && full.length() > 1
        && OrganisationName.isAcronym(acronym.text())
        && !OrganisationName.isAcronym(full.text())) {
      acronyms
          .computeIfAbsent(OrganisationName.key(acronym.text()), k -> new TreeSet<>())
          .add(OrganisationName.key(full.text()));
    }
  }

  /** One key of an organisation a sighting, in the same order; empty for what is none or unsure. */
  List<Optional<String>> resolve(Seen seen, List<Optional<Area>> areas) {
    Map<String, String> full = new LinkedHashMap<>();
    Map<String, String> owners = new HashMap<>();
    Optional<String> home = onlyCountry(areas);
    for (Sighting sighting : seen.sightings()) {
      if (isOrganisation(sighting)) {
        Body body = body(sighting);
        if (body.name().contains(" ")) {
          full.putIfAbsent(body.name(), body.name());
        }
        body.owner().ifPresent(owner -> owners.putIfAbsent(body.name(), owner));
      }
    }
    Set<String> things = things(seen);
    List<Optional<String>> keys = new ArrayList<>();
    Map<String, String> last = new HashMap<>();
    for (Sighting sighting : seen.sightings()) {
      Optional<String> key = Optional.empty();
      if (isOrganisation(sighting)) {
        Body body = body(sighting);
        if (things.contains(sighting.text())) {
          key = Optional.empty();
        } else if (isBody(body.name())) {
          key = owned(body, owners, full.keySet(), home);
        } else if (heads.contains(body.name())) {
          key = Optional.ofNullable(last.get(body.name()));
        } else {
          key = Optional.of(longForm(body.name(), sighting, full.keySet()));
        }
        for (String word : body.name().split(" ")) {
          if (heads.contains(word) && body.name().contains(" ")) {
            key.ifPresent(k -> last.put(word, k));
          }
        }
      }
      keys.add(key);
    }
    return keys;
  }

  /** Acronyms of what is no organisation: 'rules-based international order (RBIO)'. */
  private Set<String> things(Seen seen) {
    Set<String> things = new TreeSet<>();
    for (int i = 0; i < seen.sightings().size(); i++) {
      Sighting acronym = seen.sightings().get(i);
      boolean bracketed =
          acronym.from() > 1 && acronym.before(1).equals("(") && acronym.after(0).equals(")");
      if (bracketed && isOrganisation(acronym) && OrganisationName.isAcronym(acronym.text())) {
        int from = Math.max(0, acronym.from() - 3 - 2 * acronym.text().length());
        boolean named =
            seen.sightings().subList(0, i).stream()
                .anyMatch(
                    s ->
                        s.sentence() == acronym.sentence()
                            && s.to() == acronym.from() - 1
                            && s.kind() == Kind.ORGANISATION);
        String before = OrganisationName.key(acronym.sentence().between(from, acronym.from() - 1));
        String initials = String.join("|", OrganisationName.initials(before));
        if (!named
            && (initials.endsWith(OrganisationName.key(acronym.text()))
                || initials.contains(OrganisationName.key(acronym.text()) + "|"))) {
          things.add(acronym.text());
        }
      }
    }
    return things;
  }

  /** A body by its owner: as the text names it, as its article named it before, or its only one. */
  private Optional<String> owned(
      Body body, Map<String, String> owners, Set<String> full, Optional<String> home) {
    if (body.owner().isPresent()) {
      return body.owner().map(owner -> body.name() + "@" + owner);
    }
    List<String> longer = full.stream().filter(f -> f.endsWith(" " + body.name())).toList();
    if (longer.size() == 1) {
      return Optional.of(longer.get(0));
    }
    return Optional.ofNullable(owners.get(body.name()))
        .map(owner -> body.name() + "@" + owner)
        .or(() -> Optional.ofNullable(defaults.get(body.name())))
        .or(() -> home.map(owner -> body.name() + "@" + owner));
  }

  private boolean isOrganisation(Sighting sighting) {
    return sighting.kind() == Kind.ORGANISATION
        && !sighting.inside()
        && gazetteer.bloc(sighting.key()).isEmpty();
  }

  private String longForm(String name, Sighting sighting, Set<String> full) {
    if (OrganisationName.isAcronym(sighting.text())) {
      Set<String> defined = acronyms.getOrDefault(name, Set.of());
      if (defined.size() == 1) {
        return defined.iterator().next();
      }
      List<String> fitting =
          full.stream().filter(f -> OrganisationName.standsFor(name, f)).toList();
      if (fitting.isEmpty() && name.length() > 3) {
        fitting = List.copyOf(byInitials.getOrDefault(name, Set.of()));
      }
      return fitting.size() == 1 ? fitting.get(0) : name;
    }
    List<String> longer =
        full.stream()
            .filter(f -> f.startsWith(name + " ") && (name.contains(" ") || endsInHead(f)))
            .toList();
    return longer.size() == 1 ? longer.get(0) : name;
  }

  private boolean endsInHead(String name) {
    return heads.contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** An organisation's name without the country that owns it. */
  private record Body(String name, Optional<String> owner) {}

  private Body body(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    int from = sighting.from();
    for (int to = Math.min(from + 2, sighting.to() - 1); to > from; to--) {
      Optional<String> bloc = gazetteer.bloc(Gazetteer.key(sentence.between(from, to)));
      int rest = to + (sentence.isPossessive(to) ? 1 : 0);
      if (bloc.isPresent() && rest < sighting.to()) {
        return new Body(
            OrganisationName.key(bloc.get())
                + " "
                + OrganisationName.key(sentence.between(rest, sighting.to())),
            Optional.empty());
      }
    }
    Optional<Area> within = Optional.empty();
    for (int to = Math.min(from + 3, sighting.to() - 1); to > from && within.isEmpty(); to--) {
      within = nation(sentence.between(from, to));
      if (within.isPresent()) {
        String rest =
            sentence.between(
                to + (sentence.isPossessive(to) && to + 1 < sighting.to() ? 1 : 0), sighting.to());
        if (isBody(OrganisationName.key(rest))) {
          return new Body(OrganisationName.key(rest), within.flatMap(Area::country));
        }
        within = Optional.empty();
      }
    }
    String name = OrganisationName.key(sighting.text());
    int of = name.lastIndexOf(" of ");
    if (of > 0) {
      Optional<Area> owner =
          nation(name.substring(of + 4)).filter(a -> isBody(name.substring(0, of)));
      if (owner.isPresent()) {
        return new Body(name.substring(0, of), owner.flatMap(Area::country));
      }
    }
    boolean owned = sentence.isPossessive(from - 1);
    Optional<Area> before = Optional.empty();
    int end = owned ? from - 1 : from;
    for (int start = Math.max(0, end - 3); start < end && before.isEmpty(); start++) {
      before = nation(sentence.between(start, end));
    }
    return new Body(name, before.flatMap(Area::country));
  }

  private boolean isBody(String name) {
    return bodies.contains(name) || name.startsWith("ministry of ") || name.endsWith(" ministry");
  }

  private Optional<Area> nation(String text) {
    String key = Gazetteer.key(text);
    return gazetteer.nation(key).or(() -> gazetteer.people(key)).filter(Area::isCountry);
  }

  /** The country that an article is about, where it names only one. */
  private static Optional<String> onlyCountry(List<Optional<Area>> areas) {
    Map<String, Integer> counts = new TreeMap<>();
    areas.forEach(a -> a.flatMap(Area::country).ifPresent(c -> counts.merge(c, 1, Integer::sum)));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(e -> e.getValue() > all * 0.5)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
