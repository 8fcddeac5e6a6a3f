package org.newsbook.site;

import static java.util.Comparator.comparing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.newsbook.site.Parts.Card;
import org.newsbook.story.Story;

/**
 * Stories by the dates that their reports give, latest first.
 *
 * @param dated how many stories have a date
 */
record TimelinePage(int dated, List<Month> months, List<Card> undated) {
  /**
   * @param machine such as {@code 2025-09}
   */
  record Month(String name, int year, String machine, List<Card> cards) {}

  static TimelinePage of(Desk desk) {
    TreeMap<YearMonth, List<Story>> byMonth = new TreeMap<>(Comparator.reverseOrder());
    List<Card> undated = new ArrayList<>();
    int dated = 0;
    for (Story story : desk.index().stories()) {
      if (story.last().isPresent()) {
        byMonth
            .computeIfAbsent(YearMonth.from(story.last().get()), month -> new ArrayList<>())
            .add(story);
        dated++;
      } else {
        undated.add(desk.card(story));
      }
    }
    List<Month> months = new ArrayList<>();
    byMonth.forEach(
        (month, stories) ->
            months.add(
                new Month(
                    desk.dates().month(month),
                    month.getYear(),
                    month.toString(),
                    stories.stream()
                        .sorted(
                            Desk.LATEST_FIRST.thenComparing(
                                comparing(desk.index()::number).reversed()))
                        .map(desk::card)
                        .toList())));
    return new TimelinePage(dated, months, undated);
  }
}
