package org.newsbook.name.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsbook.name.gazetteer.Tsv;

/**
 * Under which key an organisation stands that goes by several names, by what the corpus says ('Full
 * Name (FN)'), what is generally known (AP is the Associated Press), and by the names themselves
 * ('Kraft' and 'Kraft Foods'). Keys are those of {@link OrganisationName#key}.
 */
final class OrganisationForms {
  /** Between a name and the country that some texts put before it: 'US Forest Service'. */
  static final String OWNER = "#";

  /** An acronym shorter than this stands for its initials by chance. */
  private static final int TELLING = 4;

  private final Map<String, String> known = new HashMap<>();
  private final Set<String> descriptors = new HashSet<>();
  private final Map<String, Set<String>> defined = new HashMap<>();
  private final Map<String, Set<String>> byInitials = new HashMap<>();
  private final Map<String, Set<String>> owned = new TreeMap<>();
  private final Map<String, Set<String>> completed = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  OrganisationForms() {
    for (Tsv.Row row : Tsv.rows(OrganisationForms.class, "organisations.tsv")) {
      if (row.text(0).equals("same")) {
        row.list(2)
            .forEach(
                other -> known.put(OrganisationName.key(other), OrganisationName.key(row.text(1))));
      } else if (row.text(0).equals("descriptor")) {
        descriptors.addAll(row.list(1));
      }
    }
  }

  /** An acronym that a text puts beside its name; its letters need not be the initials. */
  void defines(String acronym, String name) {
    defined.computeIfAbsent(acronym, k -> new TreeSet<>()).add(name);
  }

  /**
   * A name that the corpus holds.
   *
   * @param spelled the key with the country that a text puts before it
   */
  void add(String name, String spelled) {
    names.add(name);
    int owner = name.indexOf(OWNER);
    if (owner > 0) {
      owned.computeIfAbsent(name.substring(0, owner), k -> new TreeSet<>()).add(name);
    }
    if (spelled.contains(" ")) {
      OrganisationName.initials(spelled)
          .forEach(i -> byInitials.computeIfAbsent(i, k -> new TreeSet<>()).add(name));
    }
  }

  /** An article calls the one by the other's last words: 'Lakers' for 'Oslo Lakers'. */
  void completes(String shorter, String name) {
    completed.computeIfAbsent(shorter, k -> new TreeSet<>()).add(name);
  }

  /**
   * @param full names of the same article
   */
  String ofAcronym(String acronym, Set<String> full) {
    Optional<String> text = only(defined.getOrDefault(acronym, Set.of()));
    return text.filter(
            name -> !known.containsKey(acronym) || OrganisationName.standsFor(acronym, name))
        .or(
            () ->
                only(
                    full.stream()
                        .filter(f -> OrganisationName.standsFor(acronym, f))
                        .collect(Collectors.toSet())))
        .or(() -> Optional.ofNullable(known.get(acronym)))
        .or(
            () ->
                acronym.length() < TELLING
                    ? Optional.empty()
                    : only(byInitials.getOrDefault(acronym, Set.of())))
        .map(name -> ofName(name, Optional.empty()))
        .orElse(acronym);
  }

  /**
   * @param home the country that the article is mostly about
   */
  String ofName(String name, Optional<String> home) {
    String same = known.getOrDefault(name, name);
    Optional<String> nation =
        only(owned.getOrDefault(same, Set.of()))
            .filter(o -> home.isEmpty() || o.endsWith(OWNER + home.get()));
    return nation
        .or(() -> only(completed.getOrDefault(same, Set.of())))
        .orElseGet(() -> withoutDescriptors(same));
  }

  /** 'Kraft' for 'Kraft Foods', where the corpus says 'Kraft' too. */
  private String withoutDescriptors(String name) {
    List<String> words = List.of(name.split(" "));
    int to = words.size();
    while (to > 1 && descriptors.contains(words.get(to - 1))) {
      to--;
      String shorter = String.join(" ", words.subList(0, to));
      if (names.contains(shorter)) {
        return shorter;
      }
    }
    return name;
  }

  private static Optional<String> only(Set<String> names) {
    return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
  }
}
