package org.newsbook.site.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsbook.site.view.Parts.Bar;
import org.newsbook.site.view.Parts.Chart;

/** Reports over time: a bar for each day where they lie close together, else for each month. */
public final class DateChart {
  private static final int LEAST = 3;
  private static final int DAYS = 45;
  private static final int MONTHS = 36;
  private static final int LABELLED = 14;

  private final Dates dates;
  private final Desk desk;
  private final List<Bar> bars = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  private DateChart(Desk desk) {
    this.desk = desk;
    this.dates = desk.dates();
  }

  /**
   * @param title key of the chart's words; {0} is who or what it is about, {1} the counts
   * @param undated how many reports have no date
   * @return empty where all dates lie in one month or two, which words say as well
   */
  public static Optional<Chart> byMonth(
      Desk desk, List<LocalDate> days, String title, String of, int undated) {
    TreeMap<YearMonth, Integer> counts = new TreeMap<>();
    days.forEach(day -> counts.merge(YearMonth.from(day), 1, Integer::sum));
    return counts.size() < LEAST
        ? Optional.empty()
        : Optional.of(new DateChart(desk).months(counts, title, of, undated));
  }

  /** By day where the first and the last are at most 45 days apart. */
  public static Optional<Chart> byDayOrMonth(
      Desk desk, List<LocalDate> days, String title, String of, int undated) {
    TreeMap<LocalDate, Integer> counts = new TreeMap<>();
    days.forEach(day -> counts.merge(day, 1, Integer::sum));
    if (counts.size() < LEAST
        || counts.firstKey().until(counts.lastKey(), ChronoUnit.DAYS) >= DAYS) {
      return byMonth(desk, days, title, of, undated);
    }
    return Optional.of(new DateChart(desk).days(counts, title, of, undated));
  }

  private Chart months(TreeMap<YearMonth, Integer> counts, String title, String of, int undated) {
    YearMonth last = counts.lastKey();
    YearMonth earliest = last.minusMonths(MONTHS - 1L);
    YearMonth first = counts.firstKey().isBefore(earliest) ? earliest : counts.firstKey();
    boolean each = first.until(last, ChronoUnit.MONTHS) < LABELLED;
    int most = most(counts);
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      String year = month.getMonthValue() == 1 ? String.valueOf(month.getYear()) : "";
      bar(
          counts.getOrDefault(month, 0),
          most,
          each ? dates.shortMonth(month) : year,
          dates.monthAndYear(month));
    }
    return chart(title, of, dates.monthAndYear(first), dates.monthAndYear(last), undated);
  }

  private Chart days(TreeMap<LocalDate, Integer> counts, String title, String of, int undated) {
    LocalDate first = counts.firstKey();
    LocalDate last = counts.lastKey();
    int most = most(counts);
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      boolean named = day.equals(first) || day.getDayOfMonth() == 1;
      String number = String.valueOf(day.getDayOfMonth());
      bar(
          counts.getOrDefault(day, 0),
          most,
          named ? number + " " + dates.shortMonth(YearMonth.from(day)) : "",
          dates.when(day).text());
    }
    return chart(title, of, dates.when(first).text(), dates.when(last).text(), undated);
  }

  private static int most(Map<?, Integer> counts) {
    return counts.values().stream().max(Integer::compare).orElse(1);
  }

  private void bar(int count, int most, String label, String name) {
    int height = count == 0 ? 0 : Math.max(3, Math.round(58f * count / most));
    bars.add(new Bar(8 + 30 * bars.size(), 78 - height, height, count, label));
    if (count > 0) {
      told.add(desk.say("chart.count", count, name));
    }
  }

  private Chart chart(String title, String of, String from, String to, int undated) {
    return new Chart(
        List.copyOf(bars),
        Math.max(420, 30 * bars.size() + 40),
        desk.say(title, of, String.join(", ", told)),
        desk.say("chart.span", from, to),
        undated);
  }
}
