package org.newsbook.site.page;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsbook.story.Story;

/**
 * How much a story is front-page news: it has its independent reports, and half of them for each
 * week that it is older than the newest story of several. One without a day counts as a week old.
 *
 * @param newest day of that story, or of any where none has several reports
 */
record Prominence(Optional<LocalDate> newest) {
  private static final double WEEK = 7;

  static Prominence in(List<Story> stories) {
    Optional<LocalDate> ofSeveral =
        latest(stories.stream().filter(s -> s.independentReports() > 1).toList());
    return new Prominence(ofSeveral.or(() -> latest(stories)));
  }

  private static Optional<LocalDate> latest(List<Story> stories) {
    return stories.stream().flatMap(s -> s.day().stream()).max(Comparator.naturalOrder());
  }

  double of(Story story) {
    double days =
        newest.isEmpty() ? 0 : story.day().map(day -> age(day, newest.get())).orElse(WEEK);
    return story.independentReports() * Math.pow(2, -days / WEEK);
  }

  private static double age(LocalDate day, LocalDate newest) {
    return Math.max(0, ChronoUnit.DAYS.between(day, newest));
  }

  Comparator<Story> mostFirst() {
    return comparing(this::of).reversed();
  }
}
