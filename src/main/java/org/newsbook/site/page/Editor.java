package org.newsbook.site.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.newsbook.article.Article;
import org.newsbook.article.ArticlePlaces;
import org.newsbook.correction.Correction;
import org.newsbook.correction.Decision;
import org.newsbook.digest.Digest;
import org.newsbook.digest.SiteMap;
import org.newsbook.name.Alias;
import org.newsbook.notes.Note;
import org.newsbook.notes.Notes;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Parts.Edited;
import org.newsbook.site.view.Place;
import org.newsbook.text.Folding;

/** What an editor wrote and decided, by the pages of what it is on. */
final class Editor {
  private static final Set<Correction> OF_PLACES = Set.of(Correction.PLACES, Correction.NOT_PLACES);

  private final Desk desk;
  private final Digest digest;
  private final ArticlePlaces places;
  private final Map<String, Note> notes = new HashMap<>();
  private final Map<String, List<Decision>> decisions = new HashMap<>();

  Editor(Desk desk) {
    this.desk = desk;
    digest = desk.index().digest();
    places = new ArticlePlaces(desk.index().articles());
    digest
        .notes()
        .byId()
        .forEach((id, note) -> notes.put(id.equals(Notes.ABOUT) ? SiteMap.ABOUT : page(id), note));
    for (Decision decision : digest.corrections().decisions()) {
      pages(decision)
          .distinct()
          .forEach(url -> decisions.computeIfAbsent(url, u -> new ArrayList<>()).add(decision));
    }
  }

  /** As it is written on a page that stands at a place. */
  Edited on(String url, Place place) {
    String note =
        notes.containsKey(url) ? notes.get(url).html(id -> place.to(page(id)), place::id) : "";
    List<Decision> here = decisions.getOrDefault(url, List.of());
    return new Edited(note, AboutPage.decided(desk.at(place), here));
  }

  private String page(String id) {
    return desk.urls().page(id);
  }

  /** Of all that a decision is on; none where it took that away. */
  private Stream<String> pages(Decision decision) {
    List<String> named = decision.values();
    return switch (decision.kind()) {
      case CAPTURES, DROP, NOT_NAMES, NAMES, STORIES, THEMES -> Stream.of();
      case SAME_NAME, DIFFERENT -> actors(named);
      case KINDS, CALLED, ROLES -> actors(named.subList(0, 1));
      case SAME_STORY, APART, NOT_COPIES, LEAD -> stories(named);
      case SAME_THEME, THEME_TITLES, THEME_ORDER -> themes(named);
      case THEME_STORIES ->
          Stream.concat(stories(named.subList(0, 1)), themes(named.subList(1, 2)));
      case THEME_ACTORS -> Stream.concat(actors(named.subList(0, 1)), themes(named.subList(1, 2)));
      default -> captured(decision);
    };
  }

  /** The source page of each capture, and the stories of the reports that it is on. */
  private Stream<String> captured(Decision decision) {
    List<Article> on =
        desk.index().articles().stream()
            .filter(article -> decision.isOf(article.capture()))
            .filter(article -> decision.line() == 0 || isIn(article, decision.line()))
            .toList();
    Stream<String> sources = on.stream().map(Article::capture).map(desk.urls()::source);
    return Stream.concat(
        sources,
        OF_PLACES.contains(decision.kind()) ? regions(decision.values().get(0)) : storiesOf(on));
  }

  private static boolean isIn(Article article, int line) {
    return article.startLine() <= line && line <= article.endLine();
  }

  private Stream<String> stories(List<String> named) {
    return storiesOf(named.stream().flatMap(place -> places.find(place).stream()).toList());
  }

  private Stream<String> storiesOf(List<Article> reports) {
    return reports.stream()
        .flatMap(article -> desk.index().storyOf(article).stream())
        .map(story -> page(story.id()));
  }

  private Stream<String> actors(List<String> named) {
    return digest.names().actors().stream()
        .filter(actor -> named.stream().anyMatch(n -> is(n, actor.name(), actor.aliases())))
        .map(actor -> page(actor.id()));
  }

  private Stream<String> regions(String named) {
    return digest.names().regions().stream()
        .filter(region -> is(named, region.name(), region.aliases()))
        .map(region -> page(region.id()));
  }

  private static boolean is(String named, String name, List<Alias> forms) {
    String folded = Folding.fold(named);
    return folded.equals(Folding.fold(name))
        || forms.stream().anyMatch(form -> Folding.fold(form.name()).equals(folded));
  }

  private Stream<String> themes(List<String> titles) {
    List<String> folded = titles.stream().map(Folding::fold).toList();
    return digest.themes().stream()
        .filter(theme -> folded.contains(Folding.fold(theme.title())))
        .map(theme -> page(theme.id()));
  }
}
