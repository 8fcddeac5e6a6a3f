package org.newsbook.name.organisation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsbook.name.gazetteer.Tsv;

/**
 * Under which key an organisation stands that goes by several names, by what the corpus says ('Full
 * Name (FN)') and what is generally known (AP is the Associated Press). Keys are those of {@link
 * OrganisationName#key}.
 */
final class OrganisationForms {
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, Set<String>> defined = new HashMap<>();

  OrganisationForms() {
    for (Tsv.Row row : Tsv.rows(OrganisationForms.class, "organisations.tsv")) {
      if (row.text(0).equals("same")) {
        row.list(2)
            .forEach(
                other -> known.put(OrganisationName.key(other), OrganisationName.key(row.text(1))));
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
    Set<String> initials =
        full.stream()
            .filter(f -> OrganisationName.standsFor(acronym, f))
            .collect(Collectors.toSet());
    return only(defined.getOrDefault(acronym, Set.of()))
        .or(() -> only(initials))
        .map(this::ofName)
        .orElseGet(() -> ofName(acronym));
  }

  /** Is it a whole name that goes by others too? */
  boolean isKnown(String name) {
    return known.containsValue(name);
  }

  String ofName(String name) {
    return known.getOrDefault(name, name);
  }

  private static Optional<String> only(Set<String> names) {
    return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
  }
}
