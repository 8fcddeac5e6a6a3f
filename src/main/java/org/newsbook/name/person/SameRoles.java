package org.newsbook.name.person;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.newsbook.article.Excerpt;
import org.newsbook.name.Role;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.text.Folding;
import org.newsbook.text.Token;
import org.newsbook.text.Words;

/**
 * Puts the wordings of one role together: the same words in any order, a country or bloc by any of
 * its names ('US President', 'President of the United States'), an office by its abbreviation, and
 * the words alone where one fuller role names a country with them ('President').
 */
public final class SameRoles {
  private static final int LONGEST_NAME = 6;
  private static final Set<String> LINKS = Set.of("of", "the", "for", "a", "an");

  /** Begins what stands for a country or bloc; no word does. */
  private static final String BODY = "@";

  private final Gazetteer gazetteer;
  private final Map<String, Set<String>> meanings = new ConcurrentHashMap<>();

  public SameRoles(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The role that most reports give first; of equals that of the latest.
   *
   * @param said one an article and wording, in digest order
   * @param dates article → day of its publication, where that is known
   */
  public List<Role> of(List<Excerpt> said, Map<String, LocalDate> dates) {
    Map<Set<String>, List<Excerpt>> byMeaning = new LinkedHashMap<>();
    said.forEach(e -> byMeaning.computeIfAbsent(meaning(e.text()), k -> new ArrayList<>()).add(e));
    byMeaning.values().forEach(SameRoles::mostUsualFirst);
    for (Set<String> meaning : List.copyOf(byMeaning.keySet())) {
      List<Set<String>> fuller =
          byMeaning.keySet().stream().filter(other -> isFuller(other, meaning)).toList();
      if (fuller.size() == 1) {
        List<Excerpt> alone = byMeaning.getOrDefault(meaning, List.of());
        byMeaning.computeIfPresent(fuller.get(0), (key, wordings) -> joined(wordings, alone));
        byMeaning.remove(meaning);
      }
    }
    return byMeaning.values().stream()
        .sorted(
            comparing((List<Excerpt> wordings) -> -reports(wordings))
                .thenComparing(wordings -> latest(wordings, dates), reverseOrder()))
        .map(Role::new)
        .toList();
  }

  private static long reports(List<Excerpt> wordings) {
    return wordings.stream().map(Excerpt::article).distinct().count();
  }

  private static LocalDate latest(List<Excerpt> wordings, Map<String, LocalDate> dates) {
    return wordings.stream()
        .map(wording -> dates.getOrDefault(wording.article(), LocalDate.MIN))
        .max(naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private static List<Excerpt> joined(List<Excerpt> wordings, List<Excerpt> more) {
    return Stream.concat(wordings.stream(), more.stream()).toList();
  }

  /** The office written out before its abbreviation. */
  private static void mostUsualFirst(List<Excerpt> wordings) {
    Map<String, Long> counts =
        wordings.stream().collect(groupingBy(e -> Folding.fold(e.text()), counting()));
    wordings.sort(
        comparing((Excerpt e) -> isShortened(e.text()))
            .thenComparing(e -> -counts.getOrDefault(Folding.fold(e.text()), 0L)));
  }

  private static boolean isShortened(String role) {
    return Words.tokens(role).stream()
        .map(Token::text)
        .anyMatch(word -> !Titles.writtenOut(word).equals(word));
  }

  private static boolean isFuller(Set<String> meaning, Set<String> than) {
    return meaning.size() > than.size()
        && meaning.containsAll(than)
        && meaning.stream().allMatch(word -> than.contains(word) || word.startsWith(BODY));
  }

  /** Its words, without order and links. */
  Set<String> meaning(String role) {
    return meanings.computeIfAbsent(role, this::read);
  }

  private Set<String> read(String role) {
    List<String> words =
        Words.tokens(role.replace('-', ' ')).stream()
            .flatMap(token -> Stream.of(Titles.writtenOut(token.text()).split(" ")))
            .toList();
    Set<String> meaning = new HashSet<>();
    for (int at = 0; at < words.size(); ) {
      if (isLink(words.get(at))) {
        at++;
        continue;
      }
      int end = Math.min(words.size(), at + LONGEST_NAME);
      Optional<String> body = body(words.subList(at, end));
      while (body.isEmpty() && --end > at) {
        body = body(words.subList(at, end));
      }
      meaning.add(body.map(b -> BODY + b).orElse(Folding.fold(words.get(at))));
      at = Math.max(end, at + 1);
    }
    return meaning;
  }

  private static boolean isLink(String word) {
    return LINKS.contains(word) || !Character.isLetterOrDigit(word.codePointAt(0));
  }

  private Optional<String> body(List<String> words) {
    String key = Gazetteer.key(String.join(" ", words));
    return gazetteer
        .nation(key)
        .or(() -> gazetteer.people(key))
        .map(Area::id)
        .or(() -> gazetteer.bloc(key));
  }
}
