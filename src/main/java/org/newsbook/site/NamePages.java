package org.newsbook.site;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsbook.article.Article;
import org.newsbook.digest.Index;
import org.newsbook.name.Actor;
import org.newsbook.name.Alias;
import org.newsbook.name.Naming;
import org.newsbook.name.Region;
import org.newsbook.quote.Quote;
import org.newsbook.site.Parts.Bar;
import org.newsbook.site.Parts.Count;
import org.newsbook.site.Parts.Counts;
import org.newsbook.site.Parts.Link;
import org.newsbook.site.Parts.Mark;
import org.newsbook.site.Parts.Months;
import org.newsbook.site.Parts.Quotation;
import org.newsbook.site.Parts.Said;
import org.newsbook.site.Parts.StoryRow;
import org.newsbook.site.Parts.Turn;
import org.newsbook.site.Parts.Voice;
import org.newsbook.story.Story;

/** The pages of one actor and of one region. */
final class NamePages {
  static final Set<Actor.Kind> PEOPLE = EnumSet.of(Actor.Kind.PERSON);
  static final Set<Actor.Kind> BODIES = EnumSet.of(Actor.Kind.ORGANISATION, Actor.Kind.BLOC);
  static final Set<Region.Kind> COUNTRIES = EnumSet.of(Region.Kind.COUNTRY, Region.Kind.TERRITORY);
  private static final int NAMES = 12;
  private static final int FORMS = 12;
  private static final int MONTHS = 36;
  private static final int LABELLED = 14;

  private final Desk desk;

  NamePages(Desk desk) {
    this.desk = desk;
  }

  /** A form of a name, how often it is used, and where first. */
  record Form(String name, int count, Optional<Mark> first) {}

  record ActorPage(
      String kind,
      String name,
      int reports,
      int allReports,
      List<StoryRow> stories,
      int allStories,
      Optional<Said> dek,
      Optional<Months> months,
      List<Form> forms,
      List<Form> moreForms,
      List<Said> roles,
      Counts together,
      Counts places,
      List<Voice> words,
      List<Voice> moreWords,
      int quotations,
      Counts verbs,
      List<Voice> others,
      List<Turn> turns) {}

  record RegionPage(
      String kind,
      String name,
      List<Link> within,
      int reports,
      int allReports,
      List<StoryRow> stories,
      int allStories,
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
    List<Form> forms = forms(actor.aliases(), actor.namings());
    Map<String, Integer> verbs = new TreeMap<>();
    quotes.forEach(q -> q.verb().ifPresent(verb -> verbs.merge(verb, 1, Integer::sum)));
    return new ActorPage(
        kind(desk, actor.kind()),
        actor.name(),
        actor.namings().size(),
        index.articles().size(),
        desk.rows(stories, actor.id()),
        index.stories().size(),
        actor.roles().stream().findFirst().map(desk::said),
        months(actor),
        first(forms, FORMS),
        rest(forms, FORMS),
        actor.roles().stream().map(desk::said).toList(),
        Counts.of(
            index.togetherWith(actor).stream()
                .map(t -> new Count(desk.link(index.actor(t.actor())), t.stories(), ""))
                .toList(),
            NAMES),
        Counts.of(desk.regions(stories, COUNTRIES, ""), NAMES),
        first(words, 5),
        rest(words, 5),
        quotes.size(),
        Counts.of(
            verbs.entrySet().stream()
                .map(e -> new Count(new Link("", e.getKey()), e.getValue(), ""))
                .sorted(comparing(Count::count).reversed().thenComparing(c -> c.link().text()))
                .toList(),
            NAMES),
        others(actor),
        turns);
  }

  RegionPage region(Region region, List<Turn> turns) {
    Index index = desk.index();
    List<Story> stories = index.storiesOf(region);
    List<Form> forms = forms(region.aliases(), region.namings());
    List<Link> within = new ArrayList<>();
    for (Optional<String> up = region.parent(); up.isPresent(); ) {
      Region parent = index.region(up.get());
      if (parent.kind() != Region.Kind.WORLD) {
        within.add(0, desk.link(parent));
      }
      up = parent.parent();
    }
    return new RegionPage(
        kind(desk, region.kind()),
        region.name(),
        within,
        region.namings().size(),
        index.articles().size(),
        desk.rows(stories, region.id()),
        index.stories().size(),
        index.inside(region).stream()
            .map(r -> new Count(desk.link(r), r.namings().size(), ""))
            .sorted(comparing(Count::count).reversed().thenComparing(c -> c.link().text()))
            .toList(),
        first(forms, FORMS),
        rest(forms, FORMS),
        Counts.of(desk.actors(stories, EnumSet.allOf(Actor.Kind.class), ""), NAMES),
        Counts.of(desk.regions(stories, COUNTRIES, region.id()), NAMES),
        turns);
  }

  /** The kind of an actor or a region in words. */
  static String kind(Desk desk, Enum<?> kind) {
    return desk.say("kind." + kind.name().toLowerCase(Locale.ROOT));
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

  /** Months from the first dated report to the last, where there are two or more. */
  private Optional<Months> months(Actor actor) {
    Map<YearMonth, Integer> counts = new TreeMap<>();
    int undated = 0;
    for (Naming naming : actor.namings()) {
      Optional<LocalDate> date =
          desk.index().article(naming.article()).published().map(p -> p.date());
      date.ifPresent(d -> counts.merge(YearMonth.from(d), 1, Integer::sum));
      undated += date.isEmpty() ? 1 : 0;
    }
    if (counts.size() < 2) {
      return Optional.empty();
    }
    List<YearMonth> known = List.copyOf(counts.keySet());
    YearMonth last = known.get(known.size() - 1);
    YearMonth first = known.get(0);
    if (first.isBefore(last.minusMonths(MONTHS - 1L))) {
      first = last.minusMonths(MONTHS - 1L);
    }
    long shown = first.until(last, ChronoUnit.MONTHS) + 1;
    Dates dates = desk.dates();
    int most = counts.values().stream().max(Integer::compare).orElse(1);
    List<Bar> bars = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      int count = counts.getOrDefault(month, 0);
      int height = count == 0 ? 0 : Math.max(3, Math.round(58f * count / most));
      String label =
          shown <= LABELLED
              ? dates.shortMonth(month)
              : month.getMonthValue() == 1 ? String.valueOf(month.getYear()) : "";
      bars.add(new Bar(8 + 30 * bars.size(), 78 - height, height, count, label));
      if (count > 0) {
        told.add(desk.say("months.count", count, dates.monthAndYear(month)));
      }
    }
    String title = desk.say("months.title", actor.name(), String.join(", ", told));
    String span = desk.say("months.span", dates.monthAndYear(first), dates.monthAndYear(last));
    return Optional.of(
        new Months(bars, Math.max(420, 30 * bars.size() + 40), title, span, undated));
  }

  private List<Voice> byStory(List<Quote> quotes) {
    Map<Story, List<Quotation>> byStory = new LinkedHashMap<>();
    for (Quote quote : quotes) {
      Article article = desk.index().article(quote.article());
      desk.index()
          .storyOf(article)
          .ifPresent(
              story ->
                  byStory
                      .computeIfAbsent(story, s -> new ArrayList<>())
                      .add(Voices.quotation(desk, quote, desk::said)));
    }
    return byStory.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Desk.LATEST_FIRST))
        .map(
            e ->
                Voice.of(
                    desk.link(e.getKey()),
                    desk.say(
                        "voice.story",
                        desk.say("story", desk.index().number(e.getKey())),
                        desk.when(e.getKey()).text()),
                    e.getValue()))
        .toList();
  }

  /** What others say of somebody: quotations that hold one of the names in use. */
  private List<Voice> others(Actor actor) {
    Set<String> names = new LinkedHashSet<>();
    names.add(actor.name());
    actor.aliases().forEach(alias -> names.add(alias.name()));
    Pattern named =
        Pattern.compile(
            names.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    List<Quote> about = new ArrayList<>();
    for (Naming naming : actor.namings()) {
      for (Quote quote : desk.index().quotesIn(desk.index().article(naming.article()))) {
        boolean own = quote.speaker().filter(id -> id.equals(actor.id())).isPresent();
        boolean known = quote.speaker().isPresent() && quote.kind() == Quote.Kind.DIRECT;
        if (known && !own && named.matcher(quote.text()).find()) {
          about.add(quote);
        }
      }
    }
    return first(Voices.bySpeaker(desk, about, desk::said), 12);
  }

  private static <T> List<T> first(List<T> list, int most) {
    return list.subList(0, Math.min(most, list.size()));
  }

  private static <T> List<T> rest(List<T> list, int from) {
    return list.subList(Math.min(from, list.size()), list.size());
  }
}
