package org.newsbook.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsbook.article.Article;
import org.newsbook.article.ArticlePlaces;
import org.newsbook.correction.Correction;
import org.newsbook.correction.Corrections;
import org.newsbook.correction.Decision;
import org.newsbook.name.ActorForms;
import org.newsbook.name.Names;
import org.newsbook.name.Naming;
import org.newsbook.problem.Nearest;
import org.newsbook.problem.Problems;
import org.newsbook.story.Stories;
import org.newsbook.story.Story;
import org.newsbook.text.Folding;
import org.newsbook.text.StableId;

/**
 * An editor's word on themes, over those that were found: first which are one, then which stories
 * belong to which (a new theme may be one with another too), then what they are called, last which
 * stand first.
 */
public final class ThemeCorrections {
  private final Stories stories;
  private final Function<Theme, String> shown;
  private final Problems problems;
  private final Map<String, Theme> byId = new LinkedHashMap<>();

  /** Titles that the editor gives, folded, to those of before. */
  private final Map<String, String> renamed = new HashMap<>();

  private ThemeCorrections(
      List<Theme> found, Stories stories, Function<Theme, String> shown, Problems problems) {
    this.stories = stories;
    this.shown = shown;
    this.problems = problems;
    found.forEach(this::keep);
  }

  /**
   * The same where nothing is decided; a decision that meets nothing, or contradicts one before it,
   * is a problem.
   *
   * @param shown the title of a theme on the pages
   */
  public static List<Theme> apply(
      List<Theme> found,
      Stories stories,
      List<Article> articles,
      Names names,
      Function<Theme, String> shown,
      Corrections corrections,
      Problems problems) {
    ThemeCorrections editor = new ThemeCorrections(found, stories, shown, problems);
    corrections
        .all(Correction.THEME_TITLES)
        .forEach(d -> editor.renamed.put(Folding.fold(d.values().get(1)), d.values().get(0)));
    List<Pair> same =
        corrections.all(Correction.SAME_THEME).stream().flatMap(ThemeCorrections::pairs).toList();
    List<Pair> left = same.stream().filter(pair -> !editor.join(pair)).toList();
    Map<String, Decision> decided = new HashMap<>();
    ArticlePlaces places = new ArticlePlaces(articles);
    for (Decision decision : corrections.all(Correction.THEME_STORIES)) {
      places
          .find(decision.values().get(0), decision, problems)
          .ifPresent(article -> editor.place(Set.of(article.id()), decision, decided));
    }
    ActorForms actors = new ActorForms(names.actors());
    for (Decision decision : corrections.all(Correction.THEME_ACTORS)) {
      actors
          .find(decision.values().get(0), decision, problems)
          .map(actor -> actor.namings().stream().map(Naming::article).toList())
          .ifPresent(naming -> editor.place(naming, decision, decided));
    }
    same.stream().filter(pair -> !editor.join(pair) && left.contains(pair)).forEach(editor::tell);
    editor.rename(corrections.all(Correction.THEME_TITLES));
    editor.order(corrections.all(Correction.THEME_ORDER));
    return List.copyOf(editor.byId.values());
  }

  private void keep(Theme theme) {
    byId.put(theme.id(), theme);
  }

  /** Titles of two that are one, as said by a decision. */
  private record Pair(String into, String other, Decision by) {}

  private static Stream<Pair> pairs(Decision said) {
    List<String> titles = said.values();
    return titles.stream().skip(1).map(other -> new Pair(titles.get(0), other, said));
  }

  /** Whether both are there. */
  private boolean join(Pair pair) {
    Optional<Theme> into = find(pair.into());
    Optional<Theme> other = find(pair.other());
    if (into.isPresent() && other.isPresent()) {
      put(pair.into(), new LinkedHashSet<>(other.get().stories()));
    }
    return into.isPresent() && other.isPresent();
  }

  private void tell(Pair pair) {
    find(pair.other(), pair.by());
    find(pair.into(), pair.by());
  }

  /**
   * Where the stories of some reports belong; of two decisions on one story the first holds, and
   * what is said of a story goes before what is said of an actor.
   *
   * @param decided decisions by the stories that they are on
   */
  private void place(
      Collection<String> articles, Decision decision, Map<String, Decision> decided) {
    String title = decision.values().get(1);
    Set<String> placed = new LinkedHashSet<>();
    Set<Decision> contrary = new HashSet<>();
    for (Story story : of(articles)) {
      Decision before = decided.putIfAbsent(story.id(), decision);
      if (before == null) {
        placed.add(story.id());
      } else if (before.kind() == decision.kind()
          && !isOne(before.values().get(1), title)
          && contrary.add(before)) {
        String message = "line " + before.statedOn() + " puts '" + story.title() + "' into '";
        String hint =
            decision.kind() == Correction.THEME_STORIES
                ? "leave one of the two"
                : "write that story under stories";
        problems.add(decision.wrong(message + before.values().get(1) + "'", hint));
      }
    }
    if (!placed.isEmpty()) {
      put(title, placed);
    }
  }

  private List<Story> of(Collection<String> articles) {
    Set<String> some = Set.copyOf(articles);
    return stories.all().stream()
        .filter(story -> story.articles().stream().anyMatch(some::contains))
        .toList();
  }

  /** Into a theme that may not be there yet, out of all others; one with none left is gone. */
  private void put(String title, Set<String> some) {
    Optional<Theme> before = find(title);
    for (Theme theme : List.copyOf(byId.values())) {
      List<String> left = without(theme.stories(), some);
      if (!left.isEmpty()) {
        keep(theme.with(left, without(theme.also(), some)));
      } else {
        byId.remove(theme.id());
      }
    }
    List<String> all = new ArrayList<>(before.map(Theme::stories).orElse(List.of()));
    some.stream().filter(id -> !all.contains(id)).forEach(all::add);
    keep(
        before
            .map(theme -> theme.with(all, without(theme.also(), some)))
            .orElseGet(
                () ->
                    new Theme(
                        StableId.of("t", title, "named"),
                        title,
                        Optional.empty(),
                        List.of(),
                        all,
                        List.of())));
  }

  /** No two to one title; of two for one theme the first holds. */
  private void rename(List<Decision> decisions) {
    Map<String, Decision> byTheme = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      find(decision.values().get(0), decision)
          .map(theme -> byTheme.putIfAbsent(theme.id(), decision))
          .filter(before -> !isOne(before.values().get(1), decision.values().get(1)))
          .ifPresent(
              before -> {
                String message = "line " + before.statedOn() + " calls this theme '";
                problems.add(
                    decision.wrong(message + before.values().get(1) + "'", "leave one of the two"));
              });
    }
    Map<String, String> taken =
        byId.values().stream()
            .filter(theme -> !byTheme.containsKey(theme.id()))
            .collect(
                Collectors.toMap(
                    theme -> Folding.fold(theme.title()),
                    theme -> "another theme is called '" + theme.title() + "'",
                    (a, b) -> a));
    byTheme.forEach(
        (id, decision) -> {
          String title = decision.values().get(1);
          String says = "line " + decision.statedOn() + " calls another theme '" + title + "'";
          String before = taken.putIfAbsent(Folding.fold(title), says);
          if (before == null) {
            keep(theme(id).called(title));
          } else {
            problems.add(decision.wrong(before, "join them under same, or write another title"));
          }
        });
  }

  private Theme theme(String id) {
    return Optional.ofNullable(byId.get(id)).orElseThrow();
  }

  private void order(List<Decision> decisions) {
    int place = 0;
    for (Decision decision : decisions) {
      int next = ++place;
      find(decision.value(), decision)
          .filter(theme -> theme.place() == Theme.BY_SIZE)
          .ifPresent(theme -> keep(theme.at(next)));
    }
  }

  /** By what it is called, or will be. */
  private Optional<Theme> find(String title) {
    return named(title)
        .or(() -> Optional.ofNullable(renamed.get(Folding.fold(title))).flatMap(this::named));
  }

  private Optional<Theme> named(String title) {
    return byId.values().stream()
        .filter(theme -> theme.names(shown.apply(theme)).stream().anyMatch(n -> isOne(n, title)))
        .findFirst();
  }

  private Optional<Theme> find(String title, Decision decision) {
    Optional<Theme> found = find(title);
    if (found.isEmpty()) {
      List<String> titles = byId.values().stream().map(shown).toList();
      String hint = Nearest.hint(title, titles, "write its title as its page does");
      problems.add(decision.wrong("no theme is called '" + title + "'", hint));
    }
    return found;
  }

  private static boolean isOne(String title, String other) {
    return Folding.fold(title).equals(Folding.fold(other));
  }

  private static List<String> without(List<String> all, Set<String> some) {
    return all.stream().filter(id -> !some.contains(id)).toList();
  }
}
