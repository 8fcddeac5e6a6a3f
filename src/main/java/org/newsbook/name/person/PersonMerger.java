package org.newsbook.name.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;

/**
 * Whose name is it: one person a page. A full name belongs to its {@link NameGroups} over the
 * corpus; a part of a name to the one person of its article who bears it; a surname that its
 * article never completes to the only person of the corpus who bears it, unless it is a common one.
 */
public final class PersonMerger {
  private final Map<NameSpan, PersonName> names = new java.util.IdentityHashMap<>();
  private final NameGroups groups;
  private final LoneSurnames lone;

  public PersonMerger(Gazetteer gazetteer, PersonEvidence evidence, List<TaggedArticle> corpus) {
    Map<String, PersonName> read = new HashMap<>();
    for (TaggedArticle seen : corpus) {
      for (NameSpan span : seen.names()) {
        if (span.kind() == Kind.PERSON) {
          names.put(span, read.computeIfAbsent(span.text(), PersonName::of));
        }
      }
    }
    Map<String, PersonName> variants =
        new SpellingVariants(gazetteer, evidence, corpus, names).same();
    names.replaceAll((span, name) -> variants.getOrDefault(name.key(), name));
    groups =
        new NameGroups(
            corpus.stream()
                .map(
                    seen ->
                        seen.names().stream()
                            .flatMap(span -> Optional.ofNullable(names.get(span)).stream())
                            .filter(PersonName::isFull)
                            .toList())
                .toList());
    lone = new LoneSurnames(gazetteer, evidence, groups, names, corpus);
  }

  /** One key of a person a span, in the same order; empty where nobody can tell, or no person. */
  public List<Optional<String>> resolve(TaggedArticle seen) {
    Map<String, Bearer> bearers = new LinkedHashMap<>();
    List<NameSpan> spans = seen.names();
    for (int i = 0; i < spans.size(); i++) {
      PersonName name = names.get(spans.get(i));
      if (name != null && name.isFull()) {
        String group = groups.group(name);
        bearers.computeIfAbsent(group, k -> new Bearer(k, new ArrayList<>())).seen(i, name);
      }
    }
    LoneSurnames.Report report = lone.report(seen);
    List<Optional<String>> people = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      PersonName name = names.get(spans.get(i));
      if (name == null || name.keys().isEmpty()) {
        people.add(Optional.empty());
      } else if (name.isFull()) {
        people.add(Optional.of(groups.group(name)));
      } else {
        people.add(part(i, spans.get(i), name, bearers, report));
      }
    }
    return people;
  }

  private Optional<String> part(
      int index,
      NameSpan span,
      PersonName part,
      Map<String, Bearer> bearers,
      LoneSurnames.Report report) {
    for (Fit fit : Fit.values()) {
      List<Bearer> fitting = bearers.values().stream().filter(b -> b.fits(part, fit)).toList();
      List<Bearer> before = fitting.stream().filter(b -> b.first() < index).toList();
      if (fitting.size() == 1) {
        Bearer bearer = fitting.get(0);
        return lone.meant(part, report, bearer.first()).or(() -> Optional.of(bearer.group()));
      }
      if (!fitting.isEmpty()) {
        return before.size() == 1 ? Optional.of(before.get(0).group()) : Optional.empty();
      }
    }
    return lone.elsewhere(span, part, report);
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
                    case SURNAME -> name.endsWith(part);
                    case FIRST -> name.first().equals(part.key());
                    case INNER ->
                        java.util.Collections.indexOfSubList(name.keys(), part.keys()) > 0;
                  });
    }
  }
}
