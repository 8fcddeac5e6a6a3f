package org.newsbook.site.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.newsbook.article.Published;
import org.newsbook.site.template.Language;
import org.newsbook.site.view.Parts.When;

/** Dates in the words of the pages' language, the same on any machine. */
public record Dates(Language language) {

  public String month(YearMonth month) {
    return language.list("months").get(month.getMonthValue() - 1);
  }

  String shortMonth(YearMonth month) {
    return language.list("months.short").get(month.getMonthValue() - 1);
  }

  public String monthAndYear(YearMonth month) {
    return language.say("date.month", month(month), String.valueOf(month.getYear()));
  }

  public When when(LocalDate date) {
    return new When(words(date), date.toString());
  }

  /** {@code about 26 September 2025 (by line 20)}, of a day that is inferred. */
  public When about(Published day) {
    return new When(
        language.say("date.about", words(day.date()), day.line()), day.date().toString());
  }

  /** {@code about 26 September 2025}. */
  When about(LocalDate day) {
    return new When(language.say("date.about.day", words(day)), day.toString());
  }

  public When when(Optional<LocalDate> date) {
    return when(date, date);
  }

  /** {@code 30 August – 1 September 2025}; parts that both ends share are said once. */
  public When when(Optional<LocalDate> first, Optional<LocalDate> last) {
    if (first.isEmpty() || last.isEmpty()) {
      return new When(language.say("date.none"), "");
    }
    LocalDate from = first.get();
    LocalDate to = last.get();
    if (from.equals(to)) {
      return when(from);
    }
    String span;
    if (from.getYear() != to.getYear()) {
      span = language.say("date.years", words(from), words(to));
    } else if (from.getMonth() != to.getMonth()) {
      span = language.say("date.months", day(from), month(from), day(to), month(to), year(to));
    } else {
      span = language.say("date.days", day(from), day(to), month(to), year(to));
    }
    return new When(span, from.toString());
  }

  private String words(LocalDate date) {
    return language.say("date", day(date), month(date), year(date));
  }

  private String month(LocalDate date) {
    return month(YearMonth.from(date));
  }

  private static String day(LocalDate date) {
    return String.valueOf(date.getDayOfMonth());
  }

  private static String year(LocalDate date) {
    return String.valueOf(date.getYear());
  }
}
