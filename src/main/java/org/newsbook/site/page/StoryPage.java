package org.newsbook.site.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.newsbook.article.Excerpt;
import org.newsbook.site.template.Tongue;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Letters;
import org.newsbook.site.view.Parts.Counts;
import org.newsbook.site.view.Parts.Link;
import org.newsbook.site.view.Parts.Mark;
import org.newsbook.site.view.Parts.Said;
import org.newsbook.site.view.Parts.Turn;
import org.newsbook.site.view.Parts.Voice;
import org.newsbook.site.view.Parts.When;
import org.newsbook.story.Copy;
import org.newsbook.story.Day;
import org.newsbook.story.Difference;

/**
 * A story: first what happened, then how well it is known. {@link StoryDesk} makes it.
 *
 * @param name see {@link Desk#name}
 * @param themes main one first
 * @param captures how many captures its reports lie in
 * @param reason why its reports are one story, or empty
 * @param apart the nearest story that stayed apart
 * @param whole whether its reports are published whole, so that no difference is hidden
 * @param outline headings of a single report
 */
record StoryPage(
    String name,
    String title,
    Tongue tongue,
    Headline headline,
    List<Link> themes,
    When when,
    List<Report> reports,
    int captures,
    int copies,
    List<Said> standfirst,
    String reason,
    Optional<Neighbour> apart,
    Counts actors,
    Counts places,
    List<Diff> differences,
    boolean whole,
    List<Point> shared,
    List<Said> singles,
    List<Said> moreSingles,
    List<Said> outline,
    List<Voice> voices,
    List<Voice> moreVoices,
    List<Neighbour> related,
    List<Edit> edits,
    List<Step> course,
    List<Turn> turns) {

  public boolean single() {
    return reports.size() == 1;
  }

  /**
   * @param by who wrote it, in words
   */
  record Headline(String by, Mark mark) {}

  /**
   * A row of the table of reports.
   *
   * @param outlet and {@code byline}: empty where not given
   * @param copyOf letter of the report whose text it repeats, or empty
   * @param opinion the line that shows that it is no plain news
   * @param address where it was published, or empty
   * @param cited the address to write down for its lines
   */
  record Report(
      String letter,
      String outlet,
      String byline,
      When when,
      boolean brief,
      String kind,
      Optional<Mark> opinion,
      Link lines,
      String capture,
      String title,
      Tongue tongue,
      String copyOf,
      String address,
      String cited) {}

  /** What a copy changed: a few sentences, and how many more there are. */
  record Edit(
      String letter, String of, List<Said> added, int moreAdded, List<Said> cut, int moreCut) {
    private static final int SHOWN = 2;

    static Edit of(Letters letters, Copy copy) {
      int added = Math.min(SHOWN, copy.added().size());
      int cut = Math.min(SHOWN, copy.cut().size());
      return new Edit(
          letters.of(copy.article()),
          letters.of(copy.of()),
          letters.all(copy.added().subList(0, added)),
          copy.added().size() - added,
          letters.all(copy.cut().subList(0, cut)),
          copy.cut().size() - cut);
    }
  }

  /**
   * A day of the story.
   *
   * @param reports letters of the reports of that day, empty for none
   */
  record Step(When when, String reports, List<Said> named) {
    static Step of(Desk desk, Letters letters, Day day) {
      return new Step(
          desk.dates().when(day.date()),
          String.join(", ", day.reports().stream().map(letters::of).toList()),
          letters.all(day.named()));
    }
  }

  /** Another story, and why it is named here. */
  record Neighbour(Link link, String why, int reports) {}

  /** A point on which reports do not agree. */
  record Diff(Subject subject, List<Reading> readings) {
    static Diff of(Desk desk, Difference difference, Function<Excerpt, Mark> mark) {
      return new Diff(
          Subject.of(desk, difference),
          difference.readings().stream()
              .map(
                  r ->
                      new Reading(
                          r.excerpt().text().substring(0, r.from()),
                          r.value(),
                          r.excerpt().text().substring(r.to()),
                          desk.tongue(r.excerpt().article()),
                          mark.apply(r.excerpt())))
              .toList());
    }
  }

  /**
   * What a difference is about.
   *
   * @param key of the words that say it
   * @param of the captured words in it, or empty
   */
  record Subject(String key, String of, Tongue tongue) {
    static Subject of(Desk desk, Difference difference) {
      String key = "differ." + difference.kind().name().toLowerCase(Locale.ROOT);
      return new Subject(
          difference.of().isEmpty() ? key : key + ".of",
          difference.of(),
          desk.tongue(difference.readings().get(0).excerpt().article()));
    }
  }

  /** Words of one report; those between {@code before} and {@code after} differ. */
  record Reading(String before, String value, String after, Tongue tongue, Mark mark) {}

  /**
   * What several reports say.
   *
   * @param witnesses every report of a small story, else those that agree
   */
  record Point(
      Said shown, List<Witness> witnesses, String spoken, int reports, List<Said> others) {}

  /** A report, and whether it agrees. */
  record Witness(String letter, boolean agrees) {}
}
