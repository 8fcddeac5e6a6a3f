package org.newsbook.site.view;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.newsbook.site.view.Parts.Bar;
import org.newsbook.site.view.Parts.Chart;

/**
 * Reports over time: a bar for each day where they lie close together, else a month, else a year.
 */
public final class DateChart {
  private static final int LEAST = 3;
  private static final int DAYS = 45;
  private static final int MONTHS = 36;
  private static final int LABELLED = 14;

  private final Dates dates;
  private final Desk desk;
  private final String title;
  private final String of;
  private final int undated;

  /**
   * @param title key of the chart's words; {0} is who or what it is about, {1} the counts
   * @param undated how many reports have no date
   */
  public DateChart(Desk desk, String title, String of, int undated) {
    this.desk = desk;
    this.dates = desk.dates();
    this.title = title;
    this.of = of;
    this.undated = undated;
  }

  /** By day where the first and the last are less than 45 days apart. */
  public Optional<Chart> byDayOrMonth(List<LocalDate> days) {
    TreeMap<LocalDate, Integer> counts = counts(days, day -> day);
    if (counts.size() < LEAST
        || counts.firstKey().until(counts.lastKey(), ChronoUnit.DAYS) >= DAYS) {
      return byMonth(days);
    }
    LocalDate first = counts.firstKey();
    return chart(
        counts,
        day -> day.plusDays(1),
        day ->
            day.equals(first) || day.getDayOfMonth() == 1
                ? day.getDayOfMonth() + " " + dates.shortMonth(YearMonth.from(day))
                : "",
        day -> dates.when(day).text());
  }

  /**
   * By year where the first and the last are 36 months or more apart.
   *
   * @return empty where all dates lie in one or two months or years, which words say as well
   */
  public Optional<Chart> byMonth(List<LocalDate> days) {
    TreeMap<YearMonth, Integer> counts = counts(days, YearMonth::from);
    if (counts.size() < LEAST) {
      return Optional.empty();
    }
    long span = counts.firstKey().until(counts.lastKey(), ChronoUnit.MONTHS);
    if (span >= MONTHS) {
      TreeMap<Year, Integer> years = counts(days, Year::from);
      int first = years.firstKey().getValue();
      return chart(
          years,
          year -> year.plusYears(1),
          year -> (year.getValue() - first) % 2 == 0 ? year.toString() : "",
          Year::toString);
    }
    return chart(
        counts,
        month -> month.plusMonths(1),
        month -> span < LABELLED ? dates.shortMonth(month) : january(month),
        dates::monthAndYear);
  }

  private static String january(YearMonth month) {
    return month.getMonthValue() == 1 ? String.valueOf(month.getYear()) : "";
  }

  private static <T extends Comparable<? super T>> TreeMap<T, Integer> counts(
      List<LocalDate> days, Function<LocalDate, T> period) {
    TreeMap<T, Integer> counts = new TreeMap<>();
    days.forEach(day -> counts.merge(period.apply(day), 1, Integer::sum));
    return counts;
  }

  /** One bar for each period from the first to the last, none left out. */
  private <T extends Comparable<? super T>> Optional<Chart> chart(
      TreeMap<T, Integer> counts,
      UnaryOperator<T> next,
      Function<T, String> label,
      Function<T, String> name) {
    if (counts.size() < LEAST) {
      return Optional.empty();
    }
    int most = counts.values().stream().max(Integer::compare).orElse(1);
    List<Bar> bars = new ArrayList<>();
    List<String> told = new ArrayList<>();
    T last = counts.lastKey();
    for (T at = counts.firstKey(); at.compareTo(last) <= 0; at = next.apply(at)) {
      int count = counts.getOrDefault(at, 0);
      int height = count == 0 ? 0 : Math.max(3, Math.round(58f * count / most));
      bars.add(new Bar(8 + 30 * bars.size(), 78 - height, height, count, label.apply(at)));
      if (count > 0) {
        told.add(desk.say("chart.count", count, name.apply(at)));
      }
    }
    return Optional.of(
        new Chart(
            List.copyOf(bars),
            Math.max(420, 30 * bars.size() + 40),
            desk.say(title, of, String.join(", ", told)),
            desk.say("chart.span", name.apply(counts.firstKey()), name.apply(last)),
            undated));
  }
}
