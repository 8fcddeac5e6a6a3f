package org.newsbook.name.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.tagger.NameTagger;

/**
 * Whose name is it: one person a page. A full name belongs to its {@link NameGroups} over the
 * corpus; a part of a name to the one person of its article who bears it; a surname that its
 * article never completes is told by the corpus ({@link LoneSurnames}).
 */
public final class PersonMerger {
  private final Map<NameSpan, PersonName> names = new IdentityHashMap<>();
  private final NameGroups groups;
  private final LoneSurnames lone;

  public PersonMerger(Titles titles, NameTagger tagger, List<TaggedArticle> corpus) {
    Map<String, PersonName> read = new HashMap<>();
    for (TaggedArticle seen : corpus) {
      for (NameSpan span : seen.names()) {
        if (span.kind() == Kind.PERSON) {
          names.put(span, read.computeIfAbsent(span.text(), PersonName::of));
        }
      }
    }
    groups = new NameGroups(read.values().stream().filter(PersonName::isFull).toList());
    lone = new LoneSurnames(titles, tagger, groups, names, corpus);
  }

  private String group(PersonName name) {
    return groups.group(name.key()).orElse(name.key());
  }

  /** One key of a person a span, in the same order; empty where nobody can tell, or no person. */
  public List<Optional<String>> resolve(TaggedArticle seen) {
    Map<String, List<PersonName>> bearers = new LinkedHashMap<>();
    Map<String, Integer> first = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < seen.names().size(); i++) {
      PersonName name = names.get(seen.names().get(i));
      if (name != null && name.isFull()) {
        bearers.computeIfAbsent(group(name), k -> new ArrayList<>()).add(name);
        first.putIfAbsent(group(name), i);
      } else if (name != null) {
        times.merge(name.key(), 1, Integer::sum);
      }
    }
    List<Optional<String>> people = new ArrayList<>();
    for (int i = 0; i < seen.names().size(); i++) {
      NameSpan span = seen.names().get(i);
      PersonName name = names.get(span);
      if (name == null || name.keys().isEmpty()) {
        people.add(Optional.empty());
      } else if (name.isFull()) {
        people.add(Optional.of(group(name)));
      } else {
        List<String> fitting = fitting(name, bearers);
        int at = i;
        people.add(
            fitting.isEmpty()
                ? lone.whose(span, name, times.getOrDefault(name.key(), 0))
                : only(fitting)
                    .or(
                        () ->
                            only(
                                fitting.stream()
                                    .filter(b -> first.getOrDefault(b, at) < at)
                                    .toList())));
      }
    }
    return people;
  }

  /** Whom an article names in full whose surname it may be; else whose first name. */
  private static List<String> fitting(PersonName part, Map<String, List<PersonName>> bearers) {
    List<String> bySurname = of(bearers, name -> name.endsWith(part));
    return bySurname.isEmpty() ? of(bearers, name -> name.first().equals(part.key())) : bySurname;
  }

  private static List<String> of(
      Map<String, List<PersonName>> bearers, Predicate<PersonName> fits) {
    return bearers.entrySet().stream()
        .filter(bearer -> bearer.getValue().stream().anyMatch(fits))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Optional<String> only(List<String> people) {
    return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }
}
