package org.newsbook.site.page;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsbook.article.Excerpt;
import org.newsbook.digest.Index;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Parts.Card;
import org.newsbook.site.view.Parts.Said;
import org.newsbook.site.view.Parts.Turn;
import org.newsbook.site.view.Parts.When;
import org.newsbook.site.view.Sheet;
import org.newsbook.story.Story;

/**
 * Stories by the dates of their reports, and between them the days that texts name, latest first,
 * the undated at the end: a sheet of them.
 *
 * @param dated how many stories have a date
 * @param undated how many have none
 * @param loose those of this sheet that have none
 */
record TimelinePage(
    int dated, int undated, List<Month> months, List<Card> loose, List<Turn> turns) {
  static final int ENTRIES = 500;

  /**
   * A story, or a day that it names.
   *
   * @param day when; empty of a story without a date
   * @param named the sentence that names the day; empty of the story itself
   */
  record Entry(Story story, Optional<LocalDate> day, Optional<Excerpt> named) {}

  /**
   * @param when the story's own dates, or the day that the sentence names
   */
  record Step(Card card, When when, Optional<Said> named) {}

  /**
   * @param machine such as {@code 2025-09}
   * @param stories how many of the steps are stories
   */
  record Month(String name, String year, String machine, int stories, List<Step> steps) {}

  static List<Entry> inOrder(Index index) {
    Comparator<Entry> latest =
        comparing((Entry entry) -> entry.day().orElseThrow())
            .thenComparing(entry -> index.number(entry.story()))
            .reversed();
    Stream<Entry> dated =
        index.stories().stream()
            .filter(story -> story.day().isPresent())
            .map(story -> new Entry(story, story.day(), Optional.empty()));
    Stream<Entry> named = index.stories().stream().flatMap(TimelinePage::named);
    Stream<Entry> undated =
        index.stories().stream()
            .filter(story -> story.day().isEmpty())
            .map(story -> new Entry(story, Optional.empty(), Optional.empty()));
    return Stream.concat(Stream.concat(dated, named).sorted(latest), undated).toList();
  }

  /** The first sentence of each day on which the story has no report of its own. */
  private static Stream<Entry> named(Story story) {
    return story.timeline().stream()
        .filter(day -> day.reports().isEmpty() && !story.day().equals(Optional.of(day.date())))
        .map(day -> new Entry(story, Optional.of(day.date()), day.named().stream().findFirst()));
  }

  static TimelinePage of(Desk desk, Sheet<Entry> sheet) {
    Map<YearMonth, List<Entry>> byMonth = new LinkedHashMap<>();
    List<Card> loose = new ArrayList<>();
    for (Entry entry : sheet.items()) {
      entry
          .day()
          .map(YearMonth::from)
          .ifPresentOrElse(
              month -> byMonth.computeIfAbsent(month, key -> new ArrayList<>()).add(entry),
              () -> loose.add(desk.card(entry.story())));
    }
    List<Month> months = new ArrayList<>();
    byMonth.forEach((month, entries) -> months.add(month(desk, month, entries)));
    List<Story> all = desk.index().stories();
    int dated = (int) all.stream().filter(story -> story.day().isPresent()).count();
    return new TimelinePage(dated, all.size() - dated, months, loose, sheet.turns());
  }

  private static Month month(Desk desk, YearMonth month, List<Entry> entries) {
    return new Month(
        desk.dates().month(month),
        String.valueOf(month.getYear()),
        month.toString(),
        (int) entries.stream().filter(entry -> entry.named().isEmpty()).count(),
        entries.stream().map(entry -> step(desk, entry)).toList());
  }

  private static Step step(Desk desk, Entry entry) {
    Card card = desk.card(entry.story());
    When when = entry.named().isEmpty() ? card.when() : desk.dates().when(entry.day());
    return new Step(card, when, entry.named().map(desk::said));
  }
}
