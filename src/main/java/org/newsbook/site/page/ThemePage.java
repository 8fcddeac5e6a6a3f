package org.newsbook.site.page;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbook.article.Article;
import org.newsbook.digest.SiteMap;
import org.newsbook.quote.Quote;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Parts.Card;
import org.newsbook.site.view.Parts.Counts;
import org.newsbook.site.view.Parts.Link;
import org.newsbook.site.view.Parts.Said;
import org.newsbook.site.view.Parts.Turn;
import org.newsbook.site.view.Parts.Words;
import org.newsbook.story.Story;
import org.newsbook.theme.Theme;

/**
 * A theme told in order of time.
 *
 * @param section in which it lies, or empty where the title says it
 * @param dated oldest first
 * @param also stories whose main theme is another
 */
public record ThemePage(
    String title,
    String section,
    int stories,
    int reports,
    List<Step> dated,
    List<Step> undated,
    List<Card> also,
    Counts people,
    Counts bodies,
    Counts places,
    List<Words> words,
    List<Turn> turns) {
  private static final int HEADLINES = 1_000;
  private static final int MOST_HEADLINES = 30;
  private static final int FEWEST_HEADLINES = 3;
  private static final int NAMES = 8;
  private static final int ALSO = 4;
  private static final int SPEAKERS = 6;

  /** A story and its first sentences. */
  record Step(Card card, List<Said> sentences) {}

  /**
   * A theme with its stories, latest first and the undated last.
   *
   * @param more how many stories are not shown
   * @param told links of those that stand with their text elsewhere on the page
   */
  record ThemeRow(
      Link link,
      String section,
      int stories,
      int reports,
      List<Card> cards,
      int more,
      List<Link> also,
      Set<String> told) {}

  /** All themes. */
  record ThemesPage(List<ThemeRow> themes) {}

  /** Of each theme as many headlines as all of them leave room for. */
  static ThemesPage all(Desk desk) {
    int themes = Math.max(1, desk.index().digest().themes().size());
    int each = Math.max(FEWEST_HEADLINES, Math.min(MOST_HEADLINES, HEADLINES / themes));
    return new ThemesPage(rows(desk, each, Set.of()));
  }

  /**
   * Those that the editor ordered, then the largest first; then what is on no subject, by section,
   * and last what is in none.
   */
  public static List<Theme> inOrder(Desk desk) {
    return desk.index().digest().themes().stream()
        .sorted(
            comparingInt(Theme::place)
                .thenComparing(Theme::isAlone)
                .thenComparing(theme -> theme.isAlone() && theme.section().isEmpty())
                .thenComparing(comparingInt((Theme theme) -> theme.stories().size()).reversed())
                .thenComparing(Theme::title)
                .thenComparing(Theme::id))
        .toList();
  }

  /** From the front page to a story. */
  static List<Link> wayTo(Desk desk, Story story) {
    Link themes = desk.link(SiteMap.THEMES, desk.say("nav.themes"));
    return desk.index().themesOf(story).stream()
        .findFirst()
        .map(theme -> List.of(themes, desk.link(theme)))
        .orElse(List.of(desk.link(SiteMap.TIMELINE, desk.say("nav.timeline"))));
  }

  /**
   * @param told ids of stories that stand with their text elsewhere on the page
   */
  static List<ThemeRow> rows(Desk desk, int cards, Set<String> told) {
    List<ThemeRow> rows = new ArrayList<>();
    for (Theme theme : inOrder(desk)) {
      List<Story> stories = theme.stories().stream().map(desk.index()::story).toList();
      List<Link> also =
          theme.also().stream().limit(ALSO).map(id -> desk.link(desk.index().story(id))).toList();
      rows.add(row(desk, desk.link(theme), section(desk, theme), stories, also, cards, told));
    }
    List<Story> all = desk.index().stories();
    if (rows.isEmpty() && !all.isEmpty()) {
      Link timeline = desk.link(SiteMap.TIMELINE, desk.say("nav.timeline"));
      rows.add(row(desk, timeline, "", all, List.of(), cards, told));
    }
    return rows;
  }

  private static ThemeRow row(
      Desk desk,
      Link link,
      String section,
      List<Story> of,
      List<Link> also,
      int cards,
      Set<String> told) {
    List<Story> stories =
        of.stream().sorted(Desk.LATEST_FIRST.thenComparing(desk.index()::number)).toList();
    return new ThemeRow(
        link,
        section,
        stories.size(),
        stories.stream().mapToInt(s -> s.articles().size()).sum(),
        stories.stream().limit(cards).map(desk::card).toList(),
        Math.max(0, stories.size() - cards),
        also,
        stories.stream()
            .filter(s -> told.contains(s.id()))
            .map(s -> desk.link(s).href())
            .collect(toUnmodifiableSet()));
  }

  static ThemePage of(Desk desk, Theme theme, List<Theme> all) {
    List<Story> course = desk.index().course(theme);
    List<String> reports = course.stream().flatMap(s -> s.articles().stream()).toList();
    return new ThemePage(
        theme.title(),
        section(desk, theme),
        course.size(),
        course.stream().mapToInt(s -> s.articles().size()).sum(),
        course.stream().filter(s -> s.day().isPresent()).map(s -> step(desk, s)).toList(),
        course.stream().filter(s -> s.day().isEmpty()).map(s -> step(desk, s)).toList(),
        theme.also().stream().map(id -> desk.card(desk.index().story(id))).toList(),
        desk.actors(reports, Desk.PEOPLE, "", NAMES),
        desk.actors(reports, Desk.BODIES, "", NAMES),
        desk.countries(reports, "", NAMES),
        words(desk, course),
        desk.turns(all, all.indexOf(theme), "theme", "", desk::link));
  }

  /** Empty for a theme that is its section's rest. */
  private static String section(Desk desk, Theme theme) {
    return theme
        .section()
        .map(section -> desk.say("section." + section.key()))
        .filter(section -> !theme.title().startsWith(section))
        .orElse("");
  }

  private static Step step(Desk desk, Story story) {
    return new Step(desk.card(story), story.summary().stream().limit(2).map(desk::said).toList());
  }

  /** The longest quotation of each of those who are quoted most. */
  private static List<Words> words(Desk desk, List<Story> course) {
    Map<String, List<Quote>> bySpeaker = new LinkedHashMap<>();
    for (Story story : course) {
      for (String id : story.articles()) {
        Article article = desk.index().article(id);
        for (Quote quote : desk.index().quotesIn(article)) {
          if (quote.speaker().isPresent() && quote.kind() == Quote.Kind.DIRECT) {
            bySpeaker
                .computeIfAbsent(quote.speaker().get(), speaker -> new ArrayList<>())
                .add(quote);
          }
        }
      }
    }
    return bySpeaker.entrySet().stream()
        .sorted(
            comparingInt((Map.Entry<String, List<Quote>> e) -> e.getValue().size())
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .limit(SPEAKERS)
        .map(
            e ->
                new Words(
                    desk.link(desk.index().actor(e.getKey())),
                    desk.said(
                        e.getValue().stream()
                            .max(
                                comparingInt((Quote q) -> q.text().length())
                                    .thenComparing(Quote::id))
                            .orElseThrow())))
        .toList();
  }
}
