package org.newsbook.site.page;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsbook.article.Article;
import org.newsbook.digest.Index;
import org.newsbook.name.Actor;
import org.newsbook.quote.Quote;
import org.newsbook.site.page.SourcePages.SourceRow;
import org.newsbook.site.page.StoryPage.Diff;
import org.newsbook.site.page.ThemePage.ThemeRow;
import org.newsbook.site.view.DateChart;
import org.newsbook.site.view.Dates;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Parts.Card;
import org.newsbook.site.view.Parts.Chart;
import org.newsbook.site.view.Parts.Counts;
import org.newsbook.site.view.Parts.Link;
import org.newsbook.site.view.Parts.Said;
import org.newsbook.site.view.Parts.When;
import org.newsbook.site.view.Parts.Words;
import org.newsbook.site.view.Parts.World;
import org.newsbook.story.Story;

/**
 * The front page: what happened, by theme.
 *
 * @param span dates of the first and the last dated report
 * @param latest dated stories, the latest first
 * @param lead of the most prominent stories the newest that several reports tell, unless an editor
 *     chose another
 * @param also the others of them, the latest first
 * @param alsoOfSeveral all of these have several reports
 * @param brief the next ones, a sentence of each
 * @param changed what is new since the last edition, latest first
 */
record FrontPage(
    int stories,
    int reports,
    int captures,
    Optional<Span> span,
    Optional<Lead> lead,
    List<Card> also,
    boolean alsoOfSeveral,
    List<Card> brief,
    List<Card> changed,
    int moreChanged,
    List<ThemeRow> themes,
    int moreThemes,
    Optional<Chart> days,
    List<Card> latest,
    World map,
    Counts people,
    int actors,
    Counts countries,
    int places,
    List<SourceRow> sources,
    int moreSources) {
  private static final int ALSO = 3;
  private static final int BRIEF = 5;
  private static final int CHANGED = 12;
  private static final int MANY = 20;
  private static final int THEMES = 12;
  private static final int CARDS = 8;
  private static final int NAMES = 12;
  private static final int LATEST = 5;
  private static final int SOURCES = 12;
  private static final int SENTENCES = 3;
  private static final int WORDS = 12;

  /** Dates of the first and the last dated report. */
  record Span(When from, When to) {}

  /** The story that the page opens with. */
  record Lead(
      Card card,
      List<Said> standfirst,
      List<Link> names,
      List<Diff> differences,
      int allDifferences,
      Optional<Words> words,
      int moreWords,
      Link differ,
      Link said) {}

  static FrontPage of(Desk desk) {
    Index index = desk.index();
    Optional<String> lead = index.digest().stories().lead();
    Comparator<Story> editorsFirst = comparing(story -> !lead.equals(Optional.of(story.id())));
    List<Story> byWeight =
        index.stories().stream()
            .sorted(
                editorsFirst
                    .thenComparing(Prominence.in(index.stories()).mostFirst())
                    .thenComparing(comparingInt((Story s) -> s.articles().size()).reversed())
                    .thenComparing(Desk.LATEST_FIRST)
                    .thenComparing(index::number))
            .toList();
    List<Story> first =
        byWeight.stream()
            .limit(1 + ALSO)
            .sorted(
                editorsFirst
                    .thenComparing(story -> story.articles().size() == 1)
                    .thenComparing(Desk.LATEST_FIRST))
            .toList();
    boolean several = first.size() > ALSO && first.stream().allMatch(s -> s.articles().size() > 1);
    List<Story> brief = brief(desk, byWeight);
    Set<String> told =
        Stream.concat(first.stream(), brief.stream()).map(Story::id).collect(toSet());
    List<Card> changed = changed(desk);
    List<ThemeRow> themes = ThemePage.rows(desk, CARDS, told);
    List<SourceRow> sources = SourcePages.rows(desk);
    List<String> reports = index.articles().stream().map(Article::id).toList();
    return new FrontPage(
        index.stories().size(),
        index.articles().size(),
        index.digest().captures().size(),
        span(desk),
        first.stream().findFirst().map(story -> lead(desk, story)),
        first.stream().skip(1).map(desk::card).toList(),
        several,
        brief.stream().map(desk::card).toList(),
        changed.subList(0, Math.min(CHANGED, changed.size())),
        Math.max(0, changed.size() - CHANGED),
        themes.subList(0, Math.min(THEMES, themes.size())),
        Math.max(0, themes.size() - THEMES),
        days(desk),
        latest(desk),
        RegionsPage.map(desk),
        desk.actors(reports, Desk.PEOPLE, "", NAMES),
        index.digest().names().actors().size(),
        desk.countries(reports, "", NAMES),
        index.digest().names().regions().size(),
        sources.subList(0, Math.min(SOURCES, sources.size())),
        Math.max(0, sources.size() - SOURCES));
  }

  private static List<Card> changed(Desk desk) {
    Set<String> added = desk.index().digest().changes().added().keySet();
    return desk.index().stories().stream()
        .filter(story -> added.contains(story.id()))
        .sorted(Desk.LATEST_FIRST.thenComparing(desk.index()::number))
        .map(desk::card)
        .toList();
  }

  /** None in a digest so small that its themes show as much. */
  private static List<Story> brief(Desk desk, List<Story> byWeight) {
    return byWeight.size() < MANY
        ? List.of()
        : byWeight.stream()
            .skip(1 + ALSO)
            .filter(story -> desk.card(story).dek().isPresent())
            .limit(BRIEF)
            .toList();
  }

  private static Lead lead(Desk desk, Story story) {
    String page = desk.urls().page(story.id());
    List<Quote> quotes = new ArrayList<>();
    for (String id : story.articles()) {
      Article article = desk.index().article(id);
      desk.index().quotesIn(article).stream()
          .filter(q -> q.speaker().isPresent() && q.kind() == Quote.Kind.DIRECT)
          .forEach(quotes::add);
    }
    Optional<Words> words =
        quotes.stream()
            .filter(q -> q.text().split(" ", WORDS + 1).length >= WORDS)
            .min(
                comparing((Quote q) -> !isWhole(q.text()))
                    .thenComparing(q -> q.text().length())
                    .thenComparing(Quote::id))
            .or(() -> quotes.stream().findFirst())
            .map(
                q ->
                    new Words(
                        desk.link(desk.index().actor(q.speaker().orElseThrow())), desk.said(q)));
    return new Lead(
        desk.card(story),
        story.summary().stream().limit(SENTENCES).map(desk::said).toList(),
        desk.index().actorsOf(story).stream()
            .map(named -> desk.index().actor(named.id()))
            .filter(actor -> actor.kind() != Actor.Kind.STATE)
            .limit(6)
            .map(desk::link)
            .toList(),
        story.differences().stream()
            .limit(2)
            .map(d -> Diff.of(desk, d, e -> desk.mark(e.capture(), e.line())))
            .toList(),
        story.differences().size(),
        words,
        Math.max(0, quotes.size() - 1),
        desk.link(page + "#h-differ", desk.say("front.differ.all", story.differences().size())),
        desk.link(page + "#h-words", desk.say("front.words.more", Math.max(0, quotes.size() - 1))));
  }

  /** A sentence from its capital to its end, not a piece of the reporter's own. */
  private static boolean isWhole(String quote) {
    return Character.isUpperCase(quote.codePointAt(0))
        && ".,!?".indexOf(quote.charAt(quote.length() - 1)) >= 0;
  }

  private static Optional<Chart> days(Desk desk) {
    List<Article> articles = desk.index().articles();
    List<LocalDate> days =
        articles.stream().flatMap(a -> a.published().stream()).map(p -> p.date()).toList();
    return new DateChart(desk, "chart.all", "", articles.size() - days.size()).byDayOrMonth(days);
  }

  private static List<Card> latest(Desk desk) {
    return desk.index().stories().stream()
        .filter(story -> story.day().isPresent())
        .sorted(Desk.LATEST_FIRST.thenComparing(desk.index()::number))
        .limit(LATEST)
        .map(desk::card)
        .toList();
  }

  private static Optional<Span> span(Desk desk) {
    List<LocalDate> dates =
        desk.index().articles().stream()
            .flatMap(a -> a.published().stream())
            .map(p -> p.date())
            .sorted(Comparator.naturalOrder())
            .toList();
    Dates words = desk.dates();
    return dates.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(words.when(dates.get(0)), words.when(dates.get(dates.size() - 1))));
  }
}
