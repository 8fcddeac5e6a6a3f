package org.newsbook.name.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.text.EditDistance;

/**
 * Full names that different articles spell differently, of one holder of one office: word by word
 * the same but for small differences, and one office's wording within the other's. Both must agree:
 * similar names alone are often two people's.
 */
final class SpellingVariants {
  private static final int MOST_EDITS = 2;
  private static final int LARGEST = 200;

  private final Titles titles;
  private final Map<String, PersonName> names = new TreeMap<>();

  /** Name's key → the words of each wording of its offices. */
  private final Map<String, Set<Set<String>>> offices = new HashMap<>();

  private final Map<String, Set<String>> articles = new HashMap<>();

  /**
   * @param read the names of the persons that the corpus sights
   */
  SpellingVariants(
      Gazetteer gazetteer,
      PersonEvidence evidence,
      List<TaggedArticle> corpus,
      Map<NameSpan, PersonName> read) {
    SameRoles same = new SameRoles(gazetteer);
    titles = evidence.titles();
    for (TaggedArticle seen : corpus) {
      for (NameSpan span : seen.names()) {
        PersonName name = read.get(span);
        if (name != null && name.isFull()) {
          names.putIfAbsent(name.key(), name);
          articles.computeIfAbsent(name.key(), k -> new HashSet<>()).add(seen.article().id());
          for (String role : evidence.roles().of(span)) {
            offices.computeIfAbsent(name.key(), k -> new HashSet<>()).add(same.meaning(role));
          }
        }
      }
    }
  }

  /** Key of a name → the name under whose spelling it counts; only those that change. */
  Map<String, PersonName> same() {
    Map<String, List<PersonName>> blocks = new TreeMap<>();
    for (PersonName name : names.values()) {
      if (offices.containsKey(name.key())) {
        for (int i = 0; i < name.keys().size(); i++) {
          String block = name.keys().size() + " " + i + " " + name.keys().get(i);
          blocks.computeIfAbsent(block, k -> new ArrayList<>()).add(name);
        }
      }
    }
    Map<String, PersonName> same = new TreeMap<>();
    for (List<PersonName> block : blocks.values()) {
      for (int i = 0; i < block.size() && block.size() <= LARGEST; i++) {
        for (int j = i + 1; j < block.size(); j++) {
          if (isOne(block.get(i), block.get(j))) {
            same.putIfAbsent(block.get(j).key(), block.get(i));
          }
        }
      }
    }
    return same;
  }

  private boolean isOne(PersonName a, PersonName b) {
    return sounds(a, b)
        && articlesApart(a, b)
        && offices(a).stream().anyMatch(x -> offices(b).stream().anyMatch(y -> tells(x, y)));
  }

  private Set<Set<String>> offices(PersonName name) {
    return offices.getOrDefault(name.key(), Set.of());
  }

  /** One wording holds the other, and that names an office and whose it is. */
  private boolean tells(Set<String> a, Set<String> b) {
    Set<String> shorter = a.size() <= b.size() ? a : b;
    Set<String> longer = shorter == a ? b : a;
    return longer.containsAll(shorter) && shorter.stream().anyMatch(word -> !titles.isOffice(word));
  }

  private boolean articlesApart(PersonName a, PersonName b) {
    Set<String> both = new HashSet<>(articles.getOrDefault(a.key(), Set.of()));
    both.retainAll(articles.getOrDefault(b.key(), Set.of()));
    return both.isEmpty();
  }

  /** Every word begins alike and differs by two letters at most, and less than half of it. */
  private static boolean sounds(PersonName a, PersonName b) {
    for (int i = 0; i < a.keys().size(); i++) {
      String x = a.keys().get(i);
      String y = b.keys().get(i);
      int edits = EditDistance.between(x, y);
      if (x.charAt(0) != y.charAt(0)
          || edits > MOST_EDITS
          || edits * 2 > Math.max(x.length(), y.length())) {
        return false;
      }
    }
    return true;
  }
}
