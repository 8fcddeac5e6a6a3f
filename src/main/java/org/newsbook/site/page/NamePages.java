package org.newsbook.site.page;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsbook.article.Article;
import org.newsbook.article.Excerpt;
import org.newsbook.article.Passage;
import org.newsbook.digest.Index;
import org.newsbook.digest.Introduction;
import org.newsbook.name.Actor;
import org.newsbook.name.Alias;
import org.newsbook.name.Naming;
import org.newsbook.name.Region;
import org.newsbook.quote.Quote;
import org.newsbook.site.view.DateChart;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.LocalMap;
import org.newsbook.site.view.Parts.Chart;
import org.newsbook.site.view.Parts.Count;
import org.newsbook.site.view.Parts.Counts;
import org.newsbook.site.view.Parts.Link;
import org.newsbook.site.view.Parts.Mark;
import org.newsbook.site.view.Parts.Quotation;
import org.newsbook.site.view.Parts.Said;
import org.newsbook.site.view.Parts.StoryTable;
import org.newsbook.site.view.Parts.Turn;
import org.newsbook.site.view.Parts.Voice;
import org.newsbook.site.view.Voices;
import org.newsbook.story.Story;

/** The pages of one actor and of one region. */
public record NamePages(Desk desk) {
  private static final int NAMES = 8;
  private static final int FORMS = 12;

  /** States stand beside them, among the countries. */
  private static final Set<Actor.Kind> NO_STATE =
      EnumSet.complementOf(EnumSet.of(Actor.Kind.STATE));

  /** A form of a name, how often it is used, and where first. */
  record Form(String name, int count, Optional<Mark> first) {}

  record ActorPage(
      String kind,
      String name,
      int reports,
      StoryTable stories,
      Optional<Said> dek,
      List<Said> introduction,
      Optional<Chart> months,
      List<Form> forms,
      List<Form> moreForms,
      List<Said> roles,
      Counts together,
      Counts places,
      List<Voice> words,
      List<Voice> moreWords,
      int quotations,
      List<Voice> others,
      List<Turn> turns) {}

  record RegionPage(
      String kind,
      String name,
      List<Link> within,
      int reports,
      StoryTable stories,
      List<Said> introduction,
      Optional<LocalMap> map,
      List<Count> inside,
      List<Form> forms,
      List<Form> moreForms,
      Counts actors,
      Counts countries,
      List<Turn> turns) {}

  ActorPage actor(Actor actor, List<Turn> turns) {
    Index index = desk.index();
    List<Story> stories = index.storiesOf(actor);
    List<Quote> quotes = index.quotesOf(actor);
    List<Voice> words = byStory(quotes);
    List<Said> introduction = introduction(actor);
    boolean told = !introduction.isEmpty() || !words.isEmpty();
    List<Form> written = forms(actor.aliases(), actor.namings());
    boolean other = written.stream().anyMatch(form -> !form.name().equals(actor.name()));
    List<Form> forms = worth(written, told && !other);
    List<Said> roles = actor.roles().stream().map(r -> desk.said(r.first())).toList();
    List<String> reports = actor.namings().stream().map(Naming::article).toList();
    return new ActorPage(
        desk.kind(actor.kind()),
        actor.name(),
        actor.namings().size(),
        desk.table(stories, actor.id()),
        roles.stream().findFirst(),
        introduction,
        months(actor),
        first(forms, FORMS),
        rest(forms, FORMS),
        worth(roles, true),
        desk.actors(reports, NO_STATE, actor.id(), NAMES),
        desk.countries(reports, actor.name(), NAMES),
        first(words, 5),
        rest(words, 5),
        quotes.size(),
        others(actor),
        turns);
  }

  RegionPage region(Region region, LocalMap.Land land, List<Turn> turns) {
    Index index = desk.index();
    List<Story> stories = index.storiesOf(region);
    List<Form> forms = forms(region.aliases(), region.namings());
    List<String> reports = region.namings().stream().map(Naming::article).toList();
    List<Link> within = new ArrayList<>();
    for (Optional<String> up = region.parent(); up.isPresent(); ) {
      Region parent = index.region(up.get());
      if (parent.kind() != Region.Kind.WORLD) {
        within.add(0, desk.link(parent));
      }
      up = parent.parent();
    }
    return new RegionPage(
        desk.kind(region.kind()),
        region.name(),
        within,
        region.namings().size(),
        desk.table(stories, region.id()),
        said(Introduction.of(index, region.namings())),
        map(region, land),
        index.inside(region).stream()
            .map(r -> new Count(desk.link(r), r.namings().size(), ""))
            .sorted(Count.MOST_FIRST)
            .toList(),
        first(forms, FORMS),
        rest(forms, FORMS),
        desk.actors(reports, NO_STATE, "", NAMES),
        desk.countries(reports, region.name(), NAMES),
        turns);
  }

  private List<Form> forms(List<Alias> aliases, List<Naming> namings) {
    Map<String, Mark> firsts = new LinkedHashMap<>();
    for (Naming naming : namings) {
      String capture = desk.index().article(naming.article()).capture();
      Stream.concat(naming.as().stream(), naming.hints().stream())
          .forEach(as -> firsts.computeIfAbsent(as.text(), text -> desk.mark(capture, as.line())));
    }
    return aliases.stream()
        .map(a -> new Form(a.name(), a.count(), Optional.ofNullable(firsts.get(a.name()))))
        .toList();
  }

  private List<Said> introduction(Actor actor) {
    Index index = desk.index();
    return said(
        actor.kind() == Actor.Kind.PERSON
            ? Introduction.ofPerson(index, actor.namings())
            : Introduction.of(index, actor.namings()));
  }

  private List<Said> said(List<Excerpt> sentences) {
    return sentences.stream().map(desk::said).toList();
  }

  /** A table of one row repeats what the page has shown already. */
  private static <T> List<T> worth(List<T> rows, boolean shown) {
    return shown && rows.size() < 2 ? List.of() : rows;
  }

  private Optional<Chart> months(Actor actor) {
    List<LocalDate> days =
        actor.namings().stream()
            .flatMap(n -> desk.index().article(n.article()).published().stream())
            .map(p -> p.date())
            .toList();
    int undated = actor.namings().size() - days.size();
    return new DateChart(desk, "chart.naming", actor.name(), undated).byMonth(days);
  }

  /** The places in a region that can be shown; where there are none, itself. */
  private Optional<LocalMap> map(Region region, LocalMap.Land land) {
    List<Region> places = new ArrayList<>();
    addPlaces(region, places);
    if (places.isEmpty() && region.position().isPresent()) {
      places.add(region);
    }
    places.sort(comparing((Region r) -> r.namings().size()).reversed().thenComparing(Region::name));
    return LocalMap.of(land, places);
  }

  /** Those right in it that have a position, and in place of any other what is in that. */
  private void addPlaces(Region region, List<Region> places) {
    for (Region inner : desk.index().inside(region)) {
      if (inner.position().isEmpty()) {
        addPlaces(inner, places);
      } else if (!inner.namings().isEmpty()) {
        places.add(inner);
      }
    }
  }

  private List<Voice> byStory(List<Quote> quotes) {
    Map<String, List<Quotation>> byStory = new LinkedHashMap<>();
    for (Quote quote : quotes) {
      Article article = desk.index().article(quote.article());
      desk.index()
          .storyOf(article)
          .ifPresent(
              story ->
                  byStory
                      .computeIfAbsent(story.id(), id -> new ArrayList<>())
                      .add(Voices.quotation(desk, quote, desk::said)));
    }
    return byStory.keySet().stream()
        .map(desk.index()::story)
        .sorted(Desk.LATEST_FIRST)
        .map(
            story ->
                Voice.of(
                    desk.link(story),
                    desk.when(story).text(),
                    byStory.getOrDefault(story.id(), List.of()),
                    desk.place().folds()))
        .toList();
  }

  /** What others say of somebody: quotations with a name that their article has for them. */
  private List<Voice> others(Actor actor) {
    List<Quote> about = new ArrayList<>();
    for (Naming naming : actor.namings()) {
      for (Quote quote : desk.index().quotesIn(desk.index().article(naming.article()))) {
        boolean own = quote.speaker().filter(id -> id.equals(actor.id())).isPresent();
        boolean known = quote.speaker().isPresent() && quote.kind() == Quote.Kind.DIRECT;
        if (known
            && !own
            && naming.as().stream().anyMatch(form -> quote.text().contains(form.text()))
            && anyOf(naming.as()).matcher(quote.text()).find()) {
          about.add(quote);
        }
      }
    }
    return first(Voices.bySpeaker(desk, about, desk::said), 12);
  }

  private static Pattern anyOf(List<Passage> names) {
    return Pattern.compile(
        names.stream()
            .map(name -> Pattern.quote(name.text()))
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
  }

  private static <T> List<T> first(List<T> list, int most) {
    return list.subList(0, Math.min(most, list.size()));
  }

  private static <T> List<T> rest(List<T> list, int from) {
    return list.subList(Math.min(from, list.size()), list.size());
  }
}
