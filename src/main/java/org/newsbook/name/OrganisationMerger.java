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
import java.util.regex.Pattern;
import org.newsbook.name.Mention.Kind;
import org.newsbook.text.Folding;

/**
 * Which names are one organisation's: 'Full Name (FN)', an acronym by the initials of a full name
 * in its article, -ise and -ize, a short form for the full one, 'the Ministry' for the last one
 * named. A body that every state has (a foreign ministry, a parliament) belongs to the state that
 * the text names as its owner.
 */
final class OrganisationMerger {
  private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}&+@ ]+");
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "de", "to");
  private static final Set<String> LEGAL =
      Set.of(
          "inc",
          "corp",
          "corporation",
          "ltd",
          "limited",
          "co",
          "plc",
          "llc",
          "ag",
          "gmbh",
          "company");

  private final Gazetteer gazetteer;
  private final Set<String> heads = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Map<String, Set<String>> acronyms = new HashMap<>();

  OrganisationMerger(Gazetteer gazetteer, List<Seen> corpus) {
    this.gazetteer = gazetteer;
    for (Tsv.Row row : Tsv.rows("organisations.tsv")) {
      (row.text(0).equals("head") ? heads : bodies).addAll(row.list(1));
    }
    for (Seen seen : corpus) {
      for (int i = 0; i + 1 < seen.sightings().size(); i++) {
        defined(seen.sightings().get(i), seen.sightings().get(i + 1));
      }
    }
  }

  /** 'Full Name (FN)': the acronym stands for that name in the whole corpus, unless it has two. */
  private void defined(Sighting full, Sighting acronym) {
    boolean brackets =
        full.sentence() == acronym.sentence()
            && full.after(0).equals("(")
            && full.to() + 1 == acronym.from()
            && acronym.after(0).equals(")");
    if (brackets
        && full.kind() == Kind.ORGANISATION
        && full.length() > 1
        && isAcronym(acronym.text())
        && standsFor(key(acronym.text()), key(full.text()))) {
      acronyms.computeIfAbsent(key(acronym.text()), k -> new TreeSet<>()).add(key(full.text()));
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
    List<Optional<String>> keys = new ArrayList<>();
    Map<String, String> last = new HashMap<>();
    for (Sighting sighting : seen.sightings()) {
      Optional<String> key = Optional.empty();
      if (isOrganisation(sighting)) {
        Body body = body(sighting);
        if (bodies.contains(body.name())
            || body.name().startsWith("ministry of ")
            || body.name().endsWith(" ministry")) {
          key =
              body.owner()
                  .or(() -> Optional.ofNullable(owners.get(body.name())))
                  .or(() -> home)
                  .map(owner -> body.name() + "@" + owner);
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

  private boolean isOrganisation(Sighting sighting) {
    return sighting.kind() == Kind.ORGANISATION
        && !sighting.inside()
        && gazetteer.bloc(sighting.key()).isEmpty();
  }

  private String longForm(String name, Sighting sighting, Set<String> full) {
    if (isAcronym(sighting.text())) {
      Set<String> defined = acronyms.getOrDefault(name, Set.of());
      if (defined.size() == 1) {
        return defined.iterator().next();
      }
      List<String> fitting = full.stream().filter(f -> standsFor(name, f)).toList();
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

  /** Capitals only, two to seven of them. */
  static boolean isAcronym(String text) {
    String letters = text.replace(".", "");
    return letters.length() >= 2
        && letters.length() <= 7
        && letters
            .chars()
            .allMatch(c -> Character.isUpperCase(c) || c == '&' || Character.isDigit(c));
  }

  private static boolean standsFor(String acronym, String name) {
    StringBuilder all = new StringBuilder();
    StringBuilder main = new StringBuilder();
    for (String word : name.split(" ")) {
      all.append(word.charAt(0));
      main.append(SMALL.contains(word) ? "" : word.substring(0, 1));
    }
    return acronym.contentEquals(all) || acronym.contentEquals(main);
  }

  /** Folded, without 'the' and legal forms, -ise as -ize. */
  static String key(String text) {
    String folded =
        NOISE.matcher(Folding.fold(text).replace("-", " ").replace(".", "")).replaceAll(" ");
    List<String> words = new ArrayList<>();
    for (String word : folded.strip().split(" +")) {
      if (!(words.isEmpty() && word.equals("the")) && !word.equals("s")) {
        words.add(
            word.replace("isation", "ization")
                .replace("defense", "defence")
                .replace("centre", "center"));
      }
    }
    while (words.size() > 1 && LEGAL.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words).replace("co operation", "cooperation");
  }

  /** An organisation's name without the country that owns it. */
  private record Body(String name, Optional<String> owner) {}

  private Body body(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    int from = sighting.from();
    Optional<Area> within = Optional.empty();
    for (int to = Math.min(from + 3, sighting.to() - 1); to > from && within.isEmpty(); to--) {
      within = nation(sentence.between(from, to));
      if (within.isPresent()) {
        String rest =
            sentence.between(
                to + (sentence.isPossessive(to) && to + 1 < sighting.to() ? 1 : 0), sighting.to());
        if (isBody(key(rest))) {
          return new Body(key(rest), within.flatMap(Area::country));
        }
        within = Optional.empty();
      }
    }
    String name = key(sighting.text());
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
        .filter(e -> e.getValue() > all * 0.7)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
