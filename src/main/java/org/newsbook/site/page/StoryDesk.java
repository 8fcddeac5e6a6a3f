package org.newsbook.site.page;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.newsbook.article.Article;
import org.newsbook.article.Excerpt;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Passage;
import org.newsbook.article.Published;
import org.newsbook.digest.Index;
import org.newsbook.digest.PublishedText;
import org.newsbook.name.Actor;
import org.newsbook.quote.Quote;
import org.newsbook.site.page.StoryPage.Diff;
import org.newsbook.site.page.StoryPage.Edit;
import org.newsbook.site.page.StoryPage.Headline;
import org.newsbook.site.page.StoryPage.Neighbour;
import org.newsbook.site.page.StoryPage.Point;
import org.newsbook.site.page.StoryPage.Report;
import org.newsbook.site.page.StoryPage.Step;
import org.newsbook.site.page.StoryPage.Witness;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Letters;
import org.newsbook.site.view.Parts.Count;
import org.newsbook.site.view.Parts.Counts;
import org.newsbook.site.view.Parts.Link;
import org.newsbook.site.view.Parts.Said;
import org.newsbook.site.view.Parts.Turn;
import org.newsbook.site.view.Parts.Voice;
import org.newsbook.site.view.Parts.When;
import org.newsbook.site.view.ReasonText;
import org.newsbook.site.view.Voices;
import org.newsbook.story.Agreement;
import org.newsbook.story.NearestRejected;
import org.newsbook.story.Related;
import org.newsbook.story.Story;
import org.newsbook.theme.Theme;

/** Lays out one story: its reports have letters, and every mark on its page names one. */
final class StoryDesk {
  private static final int NAMES = 6;
  private static final int RELATED = 3;
  private static final int SINGLES = 12;
  private static final int SPEAKERS = 4;
  private static final int STRIP = 12;

  private final Desk desk;
  private final Story story;
  private final List<Article> articles;
  private final Letters letters;
  private final ReasonText why;

  private StoryDesk(Desk desk, Story story) {
    this.desk = desk;
    this.story = story;
    this.articles = story.articles().stream().map(desk.index()::article).toList();
    this.letters = Letters.of(desk, story);
    this.why = new ReasonText(desk.language());
  }

  static StoryPage page(Desk desk, Story story) {
    return new StoryDesk(desk, story).page();
  }

  private StoryPage page() {
    List<Quote> quotes = articles.stream().flatMap(a -> desk.index().quotesIn(a).stream()).toList();
    List<Voice> voices = Voices.bySpeaker(desk, quotes, letters::said);
    int single = open(SINGLES, story.singles().size());
    int speakers = open(SPEAKERS, voices.size());
    return new StoryPage(
        desk.name(story),
        story.title(),
        desk.tongue(story.titleArticle()),
        headline(),
        desk.index().themesOf(story).stream().map(desk::link).toList(),
        desk.when(story),
        articles.stream().map(this::report).toList(),
        (int) articles.stream().map(Article::capture).distinct().count(),
        story.articles().size() - story.independentReports(),
        letters.all(story.summary()),
        articles.size() == 1 ? "" : why.of(desk.index(), story),
        story.nearestRejected().map(apart -> neighbour(apart.story(), why.of(apart))),
        actors(),
        places(),
        story.differences().stream()
            .map(d -> Diff.of(desk, d, e -> letters.mark(e.article(), e.line())))
            .toList(),
        articles.stream().noneMatch(PublishedText::isCut),
        story.agreements().stream().map(this::point).toList(),
        letters.all(story.singles().subList(0, single)),
        letters.all(story.singles().subList(single, story.singles().size())),
        articles.size() == 1 ? outline(articles.get(0)) : List.of(),
        voices.subList(0, speakers),
        voices.subList(speakers, voices.size()),
        related(),
        story.copies().stream().map(copy -> Edit.of(letters, copy)).toList(),
        course(),
        turns());
  }

  /** How many of a list are shown; the rest is folded, where a page can fold. */
  private int open(int most, int all) {
    return desk.place().folds() ? Math.min(most, all) : all;
  }

  private Headline headline() {
    Article article = desk.index().article(story.titleArticle());
    String by =
        switch (article.title().origin()) {
          case GIVEN -> articles.size() == 1 ? "headline.own" : "headline.of-one";
          case DERIVED -> "headline.made";
          case CORRECTED -> "headline.editor";
        };
    return new Headline(desk.say(by), letters.mark(article.id(), article.title().line()));
  }

  private Report report(Article article) {
    String letter = letters.of(article.id());
    String copied = desk.index().digest().stories().copyOf().getOrDefault(article.id(), "");
    int from = article.startLine();
    int to = article.endLine();
    return new Report(
        letter,
        article.outlet().map(Passage::text).orElse(""),
        article.byline().map(Passage::text).orElse(""),
        when(article),
        article.kind() == Article.Kind.BRIEF,
        article
            .opinion()
            .map(desk::opinion)
            .orElseGet(
                () ->
                    desk.say(
                        article.kind() == Article.Kind.BRIEF ? "report.brief" : "report.article")),
        article.opinion().map(opinion -> letters.mark(article.id(), opinion.line())),
        desk.link(
            desk.urls().line(article.capture(), from),
            from == to ? String.valueOf(from) : from + "–" + to),
        desk.label(article.capture()),
        article.title().text(),
        desk.tongue(article.id()),
        letters.of(copied),
        article.address().orElse(""),
        desk.full(desk.urls().line(article.capture(), from)));
  }

  private When when(Article article) {
    Optional<Published> about =
        Optional.ofNullable(desk.index().digest().stories().about().get(article.id()));
    return about
        .filter(day -> article.published().isEmpty())
        .map(desk.dates()::about)
        .orElseGet(() -> desk.dates().when(article.published().map(Published::date)));
  }

  /** Without the one of which the page tells why it stayed apart. */
  private List<Neighbour> related() {
    Optional<String> apart = story.nearestRejected().map(NearestRejected::story);
    return story.related().stream()
        .limit(RELATED)
        .filter(related -> !apart.equals(Optional.of(related.story())))
        .map(this::neighbour)
        .toList();
  }

  private Neighbour neighbour(Related related) {
    return neighbour(related.story(), why.of(related.why()));
  }

  private Neighbour neighbour(String id, String because) {
    Story other = desk.index().story(id);
    return new Neighbour(desk.link(other), because, other.articles().size());
  }

  private Counts actors() {
    List<Index.Named> all =
        desk.index().actorsOf(story).stream()
            .filter(named -> desk.index().actor(named.id()).kind() != Actor.Kind.STATE)
            .toList();
    return first(all, named -> count(named, desk.index().actor(named.id())));
  }

  private Count count(Index.Named named, Actor actor) {
    String role = desk.index().roleIn(story, actor).map(Excerpt::text).orElse("");
    return new Count(desk.link(actor), named.reports(), role);
  }

  private Counts places() {
    return first(
        desk.index().regionsOf(story),
        named -> new Count(desk.link(desk.index().region(named.id())), named.reports(), ""));
  }

  private static Counts first(List<Index.Named> all, Function<Index.Named, Count> count) {
    List<Count> rows = all.stream().limit(NAMES).map(count).toList();
    return new Counts(rows, all.size() - rows.size());
  }

  private Point point(Agreement agreement) {
    List<Excerpt> wordings = agreement.wordings();
    Set<String> agree = new LinkedHashSet<>();
    for (String article : story.articles()) {
      if (wordings.stream().anyMatch(w -> w.article().equals(article))) {
        agree.add(letters.of(article));
      }
    }
    List<Witness> witnesses = new ArrayList<>();
    for (Article article : articles) {
      boolean agrees = agree.contains(letters.of(article.id()));
      if (agrees || articles.size() <= STRIP) {
        witnesses.add(new Witness(letters.of(article.id()), agrees));
      }
    }
    return new Point(
        letters.said(wordings.get(0)),
        witnesses,
        desk.say("witnesses", String.join(", ", agree)),
        agree.size(),
        letters.all(wordings.subList(1, wordings.size())));
  }

  /** Nothing where there is only one day to tell of. */
  private List<Step> course() {
    return story.timeline().size() < 2
        ? List.of()
        : story.timeline().stream().map(day -> Step.of(desk, letters, day)).toList();
  }

  private List<Said> outline(Article article) {
    return article.paragraphs().stream()
        .filter(p -> p.form() == Paragraph.Form.HEADING)
        .map(p -> letters.said(new Excerpt(article.id(), article.capture(), p.line(), p.text())))
        .toList();
  }

  private List<Turn> turns() {
    Optional<Theme> theme = desk.index().themesOf(story).stream().findFirst();
    if (theme.isEmpty()) {
      return List.of();
    }
    List<Story> course = desk.index().course(theme.get());
    int at = Collections.binarySearch(course, story, comparing(desk.index()::number));
    Link link = desk.link(theme.get());
    List<Turn> turns = desk.turns(course, at, "in", link.text(), desk::link);
    return turns.isEmpty() ? List.of(new Turn(desk.say("turn.only"), link, "up")) : turns;
  }
}
