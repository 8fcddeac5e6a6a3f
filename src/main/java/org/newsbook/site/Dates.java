package org.newsbook.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.newsbook.site.Parts.When;

/** Dates in words, the same on any machine. */
final class Dates {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Dates() {}

  static String month(YearMonth month) {
    return MONTHS.get(month.getMonthValue() - 1);
  }

  static String words(LocalDate date) {
    return dayAndMonth(date) + " " + date.getYear();
  }

  static When when(LocalDate date) {
    return new When(words(date), date.toString());
  }

  /** {@code 30 August – 1 September 2025}; parts that both ends share are said once. */
  static When when(Optional<LocalDate> first, Optional<LocalDate> last) {
    if (first.isEmpty() || last.isEmpty()) {
      return When.NONE;
    }
    LocalDate from = first.get();
    LocalDate to = last.get();
    if (from.equals(to)) {
      return when(from);
    }
    String start;
    if (from.getYear() != to.getYear()) {
      start = words(from) + " – ";
    } else if (from.getMonth() != to.getMonth()) {
      start = dayAndMonth(from) + " – ";
    } else {
      start = from.getDayOfMonth() + "–";
    }
    return new When(start + words(to), from.toString());
  }

  private static String dayAndMonth(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1);
  }
}
