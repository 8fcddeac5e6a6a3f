package org.newsbook.name.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsbook.name.gazetteer.Tsv;

/**
 * Under which key an organisation stands that goes by several names, by what the corpus says ('Full
 * Name (FN)', or both in one report; 'AcmeLake' is Acme Lake) and what is generally known (AP is
 * the Associated Press). Keys are those of {@link OrganisationName#key}.
 */
final class OrganisationForms {
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, Set<String>> defined = new HashMap<>();

  /** Initials → the names of the corpus that have them. */
  private final Map<String, Set<String>> byInitials = new HashMap<>();

  /** Acronyms that stand in one report with a name of those initials. */
  private final Set<String> spelledOut = new HashSet<>();

  /** Names of the corpus without their blanks → the same with them. */
  private final Map<String, Set<String>> spaced = new HashMap<>();

  OrganisationForms() {
    for (Tsv.Row row : Tsv.rows(OrganisationForms.class, "organisations.tsv")) {
      if (row.text(0).equals("same")) {
        row.list(2)
            .forEach(
                other -> known.put(OrganisationName.key(other), OrganisationName.key(row.text(1))));
      }
    }
  }

  /** What one report names. */
  void named(Set<String> names) {
    for (String name : names) {
      if (name.contains(" ")) {
        spaced.computeIfAbsent(name.replace(" ", ""), k -> new TreeSet<>()).add(name);
        for (String initials : OrganisationName.initials(name)) {
          byInitials.computeIfAbsent(initials, k -> new TreeSet<>()).add(name);
          if (names.contains(initials)) {
            spelledOut.add(initials);
          }
        }
      }
    }
  }

  /** An acronym that a text puts beside its name; its letters need not be the initials. */
  void defines(String acronym, String name) {
    defined.computeIfAbsent(acronym, k -> new TreeSet<>()).add(name);
  }

  /**
   * @param full names of the same article
   */
  String ofAcronym(String acronym, Set<String> full) {
    String letters = acronym.replace("&", "");
    Set<String> named = byInitials.getOrDefault(letters, Set.of());
    Set<String> here = new TreeSet<>(named);
    here.retainAll(full);
    boolean told = letters.length() > 2 && spelledOut.contains(letters); // two fit many names
    return only(here)
        .or(() -> only(defined.getOrDefault(acronym, Set.of())))
        .or(() -> only(named).filter(name -> told))
        .map(this::ofName)
        .orElseGet(() -> ofName(acronym));
  }

  /** Does it go by other names too? */
  boolean isKnown(String name) {
    return known.containsValue(name) || known.containsKey(name);
  }

  String ofName(String name) {
    String one = only(spaced.getOrDefault(name, Set.of())).orElse(name);
    return known.getOrDefault(one, one);
  }

  private static Optional<String> only(Set<String> names) {
    return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
  }
}
