package org.newsbook.name.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.tagger.NameTagger;

/**
 * Whose a surname is that its article never completes: the one whom nearly all articles of the
 * corpus mean by it; else nobody's, but somebody's own who is known by one name.
 */
final class LoneSurnames {
  /** So many articles must name somebody in full before a surname without a title is enough. */
  private static final int WELL_KNOWN = 3;

  /** So many times more often than all others of the surname together is somebody named. */
  private static final int DOMINANT = 4;

  /** Articles that name a person by surname alone, for each that names him in full, at most. */
  private static final int MOST_ALONE = 4;

  private final Titles titles;
  private final NameTagger tagger;
  private final NameGroups groups;
  private final Map<NameSpan, PersonName> names;
  private final Map<String, Set<String>> bySurname = new HashMap<>();
  private final Map<String, Integer> wholeIn = new HashMap<>();
  private final Map<String, Integer> aloneIn = new HashMap<>();
  private final Set<String> titled = new HashSet<>();
  private final Set<String> placed = new HashSet<>();

  /**
   * @param names of all persons' spans
   */
  LoneSurnames(
      Titles titles,
      NameTagger tagger,
      NameGroups groups,
      Map<NameSpan, PersonName> names,
      List<TaggedArticle> corpus) {
    this.titles = titles;
    this.tagger = tagger;
    this.groups = groups;
    this.names = names;
    corpus.forEach(this::count);
  }

  /** Who is named in full, which single words stand alone, and which beside a title. */
  private void count(TaggedArticle seen) {
    Set<String> whole = new TreeSet<>();
    Set<String> surnames = new TreeSet<>();
    Set<String> alone = new TreeSet<>();
    for (NameSpan span : seen.names()) {
      PersonName name = names.get(span);
      if (name != null && name.isFull()) {
        String group = groups.group(name.key()).orElse(name.key());
        whole.add(group);
        for (String surname : surnames(name)) {
          surnames.add(surname);
          bySurname.computeIfAbsent(surname, k -> new TreeSet<>()).add(group);
        }
      } else if (name != null && name.keys().size() == 1) {
        alone.add(name.key());
        if (isTitled(span)) {
          titled.add(name.key());
        } else if (Set.of("in", "near", "at").contains(span.before(1))) {
          placed.add(name.key());
        }
      }
    }
    alone.removeAll(surnames);
    whole.forEach(group -> wholeIn.merge(group, 1, Integer::sum));
    alone.forEach(key -> aloneIn.merge(key, 1, Integer::sum));
  }

  private static Set<String> surnames(PersonName name) {
    return Surnames.isFirst(name.first())
        ? new TreeSet<>(List.of(name.first(), name.last()))
        : Set.of(name.last());
  }

  private boolean isTitled(NameSpan span) {
    return titles.isOffice(span.before(1)) || titles.isHonorific(span.before(1));
  }

  /**
   * @param times how often the article names somebody so
   */
  Optional<String> whose(NameSpan span, PersonName part, int times) {
    Set<String> bearing = bySurname.getOrDefault(part.key(), Set.of());
    int all = bearing.stream().mapToInt(this::wholeIn).sum();
    boolean telling = !Surnames.isCommon(part.key());
    if (aloneIn.getOrDefault(part.key(), 0) <= MOST_ALONE * all) {
      int enough = telling && isTitled(span) ? 1 : WELL_KNOWN;
      return bearing.stream()
          .filter(group -> wholeIn(group) >= enough)
          .filter(group -> wholeIn(group) >= DOMINANT * (all - wholeIn(group)))
          .findFirst();
    }
    return telling && bearing.size() < 2 && isClearly(part, times)
        ? Optional.of("alone " + part.key())
        : Optional.empty();
  }

  private int wholeIn(String group) {
    return wholeIn.getOrDefault(group, 0);
  }

  /** A single word names somebody who has a title somewhere, or whose name is known as one. */
  private boolean isClearly(PersonName part, int times) {
    return titled.contains(part.key())
        || times > 1 && !placed.contains(part.key()) && tagger.isPersonal(part.words().get(0));
  }
}
