package org.newsbook.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * belong to which, last what they are called.
 */
public final class ThemeCorrections {
  private final Problems problems;

  /** By title, folded. */
  private final Map<String, Theme> themes = new LinkedHashMap<>();

  private ThemeCorrections(List<Theme> found, Problems problems) {
    this.problems = problems;
    found.forEach(theme -> themes.putIfAbsent(Folding.fold(theme.title()), theme));
  }

  /** The same where nothing is decided; a decision that meets nothing is a problem. */
  public static List<Theme> apply(
      List<Theme> found,
      Stories stories,
      List<Article> articles,
      Names names,
      Corrections corrections,
      Problems problems) {
    ThemeCorrections editor = new ThemeCorrections(found, problems);
    corrections.all(Correction.SAME_THEME).forEach(editor::join);
    ActorForms actors = new ActorForms(names.actors());
    for (Decision decision : corrections.all(Correction.THEME_ACTORS)) {
      actors
          .find(decision.values().get(0), decision, problems)
          .map(actor -> actor.namings().stream().map(Naming::article).toList())
          .ifPresent(naming -> editor.put(decision.values().get(1), of(stories, naming)));
    }
    ArticlePlaces places = new ArticlePlaces(articles);
    for (Decision decision : corrections.all(Correction.THEME_STORIES)) {
      places
          .find(decision.values().get(0), decision, problems)
          .map(article -> of(stories, List.of(article.id())))
          .ifPresent(story -> editor.put(decision.values().get(1), story));
    }
    corrections.all(Correction.THEME_TITLES).forEach(editor::rename);
    List<String> titles = editor.themes.values().stream().map(Theme::title).toList();
    for (Decision decision : corrections.all(Correction.THEME_ORDER)) {
      if (titles.stream().map(Folding::fold).noneMatch(Folding.fold(decision.value())::equals)) {
        editor.wrong(decision.value(), titles, decision);
      }
    }
    return List.copyOf(editor.themes.values());
  }

  /** Stories of which a report is one of these. */
  private static Set<String> of(Stories stories, Collection<String> articles) {
    return stories.all().stream()
        .filter(story -> story.articles().stream().anyMatch(articles::contains))
        .map(Story::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void join(Decision decision) {
    String into = decision.values().get(0);
    for (String title : decision.values().subList(1, decision.values().size())) {
      Optional<Theme> other = find(title, decision);
      if (find(into, decision).isPresent() && other.isPresent()) {
        put(into, new LinkedHashSet<>(other.get().stories()));
      }
    }
  }

  /** Into a theme that may not be there yet, out of all others; one with none left is gone. */
  private void put(String title, Set<String> stories) {
    String key = Folding.fold(title);
    Optional<Theme> before = Optional.ofNullable(themes.get(key));
    List<String> all = new ArrayList<>(before.map(Theme::stories).orElse(List.of()));
    stories.stream().filter(id -> !all.contains(id)).forEach(all::add);
    Map<String, Theme> others = new LinkedHashMap<>(themes);
    others.forEach(
        (other, theme) -> {
          List<String> left = without(theme.stories(), stories);
          if (left.isEmpty()) {
            themes.remove(other);
          } else {
            themes.put(other, with(theme, theme.title(), left, without(theme.also(), stories)));
          }
        });
    Theme made =
        before.orElse(
            new Theme(
                StableId.of("t", title, "named"),
                title,
                Optional.empty(),
                List.of(),
                all,
                List.of()));
    themes.put(key, with(made, made.title(), all, without(made.also(), stories)));
  }

  private void rename(Decision decision) {
    find(decision.values().get(0), decision)
        .ifPresent(
            theme -> {
              String title = decision.values().get(1);
              themes.put(
                  Folding.fold(theme.title()), with(theme, title, theme.stories(), theme.also()));
            });
  }

  private Optional<Theme> find(String title, Decision decision) {
    Optional<Theme> found = Optional.ofNullable(themes.get(Folding.fold(title)));
    if (found.isEmpty()) {
      wrong(title, themes.values().stream().map(Theme::title).toList(), decision);
    }
    return found;
  }

  private void wrong(String title, List<String> titles, Decision decision) {
    String hint = Nearest.hint(title, titles, "write its title as its page does");
    problems.add(decision.wrong("no theme is called '" + title + "'", hint));
  }

  private static Theme with(Theme theme, String title, List<String> stories, List<String> also) {
    return new Theme(theme.id(), title, theme.section(), theme.terms(), stories, also);
  }

  private static List<String> without(List<String> all, Set<String> some) {
    return all.stream().filter(id -> !some.contains(id)).toList();
  }
}
