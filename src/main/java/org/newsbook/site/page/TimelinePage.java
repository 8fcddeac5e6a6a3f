package org.newsbook.site.page;

import static java.util.Comparator.comparing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsbook.digest.Index;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Parts.Card;
import org.newsbook.site.view.Parts.Turn;
import org.newsbook.site.view.Sheet;
import org.newsbook.story.Story;

/**
 * Stories by the dates that their reports give, latest first, the undated at the end: a sheet of
 * them.
 *
 * @param dated how many stories have a date
 * @param undated how many have none
 * @param loose those of this sheet that have none
 */
record TimelinePage(
    int dated, int undated, List<Month> months, List<Card> loose, List<Turn> turns) {
  static final int STORIES = 500;

  /**
   * @param machine such as {@code 2025-09}
   */
  record Month(String name, int year, String machine, List<Card> cards) {}

  static List<Story> inOrder(Index index) {
    Comparator<Story> latest = Desk.LATEST_FIRST.thenComparing(comparing(index::number).reversed());
    return Stream.concat(
            index.stories().stream().filter(s -> s.last().isPresent()).sorted(latest),
            index.stories().stream().filter(s -> s.last().isEmpty()))
        .toList();
  }

  static TimelinePage of(Desk desk, Sheet<Story> sheet) {
    Map<YearMonth, List<Card>> byMonth = new LinkedHashMap<>();
    List<Card> loose = new ArrayList<>();
    for (Story story : sheet.items()) {
      story
          .last()
          .map(day -> byMonth.computeIfAbsent(YearMonth.from(day), month -> new ArrayList<>()))
          .orElse(loose)
          .add(desk.card(story));
    }
    List<Month> months = new ArrayList<>();
    byMonth.forEach(
        (month, cards) ->
            months.add(
                new Month(desk.dates().month(month), month.getYear(), month.toString(), cards)));
    List<Story> all = desk.index().stories();
    int dated = (int) all.stream().filter(story -> story.last().isPresent()).count();
    return new TimelinePage(dated, all.size() - dated, months, loose, sheet.turns());
  }
}
