package org.newsbook.story.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsbook.article.Article;
import org.newsbook.article.LeftOut;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Passage;
import org.newsbook.article.Published;
import org.newsbook.capture.Capture;
import org.newsbook.text.NamedDay;

/**
 * Infers the days of reports that bear none, from what their capture shows: the stamp of a post in
 * them, or the day that their lead tells of; where a report of the same news in the same capture
 * has a day, the weekday that the lead names, next to it; at last the day of a caption. The year
 * comes from a full date in the capture. A day that another evidence contradicts is none.
 */
public final class InferredDays {
  /** Within so many days of a full date a day without a year is of its year. */
  private static final long NEAR = 62;

  /** An older picture is from the archive where the capture knows a day that is so much later. */
  private static final long LATER = 62;

  /** The lead: so many first paragraphs, and so many characters of them. */
  private static final int PARAGRAPHS = 3;

  private static final int LEAD = 600;

  /** Half a week: one weekday lies within it. */
  private static final long WEEK = 3;

  /** Two reports tell of the same news from this log odds on. */
  private static final double SAME_NEWS = 2;

  private static final String POST = "embedded post";

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<!(?i:last|next|every|each|previous|coming) )\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b(?!s)");

  /**
   * What stands before the day that news is of: a mark or nothing, 'on', its weekday; of a day
   * without a year also 'the', as of an event ('the September 3 parade'). Other words tell of
   * another day, as 'since', 'started' or 'a' (memo of that day) do.
   */
  private static final Pattern NEWS_DAY =
      Pattern.compile(
          "(?i)(?:^|[.!?:;,”\"，。、]\\s*|[—–-]\\s*|\\bon\\s+(?:the\\s+)?|\\b(?:am|den|dem|vom|le|el|il)\\s+"
              + "|(?:day|tag|mittwoch|sonnabend)[,\\s]*\\(?(?:the\\s+)?)$");

  private static final Pattern DAY_OF_EVENT = Pattern.compile("(?i)\\bthe\\s+$");

  private final Map<String, List<String>> linesOf = new HashMap<>();
  private final List<Report> reports;
  private final EventMatcher matcher;

  /** Full dates that each capture shows beside its reports. */
  private final Map<String, List<LocalDate>> known = new HashMap<>();

  private final Map<Integer, Published> inferred = new TreeMap<>();

  private InferredDays(List<Capture> all, List<Report> reports, EventMatcher matcher) {
    all.forEach(capture -> linesOf.put(capture.path(), capture.lines()));
    this.reports = reports;
    this.matcher = matcher;
  }

  /**
   * By article id.
   *
   * @param events groups of report numbers
   */
  public static Map<String, Published> of(
      List<Capture> captures,
      List<Report> reports,
      List<List<Integer>> events,
      EventMatcher matcher) {
    InferredDays days = new InferredDays(captures, reports, matcher);
    days.know();
    days.infer(
        article ->
            latest(days.posts(article))
                .filter(day -> !contradicted(article, day))
                .or(() -> days.told(article)));
    days.besides(events);
    // A picture is older than its report, so it says least.
    days.infer(article -> latest(article.captions()).filter(day -> days.fits(article, day)));
    Map<String, Published> byId = new TreeMap<>();
    days.inferred.forEach((report, day) -> byId.put(days.article(report).id(), day));
    return byId;
  }

  private Article article(int report) {
    return reports.get(report).article();
  }

  private void know() {
    for (Report report : reports) {
      Article article = report.article();
      List<LocalDate> dates =
          known.computeIfAbsent(article.capture(), capture -> new ArrayList<>());
      article.published().ifPresent(published -> dates.add(published.date()));
      Stream.of(posts(article), article.captions(), lead(article))
          .flatMap(List::stream)
          .flatMap(text -> dates(text.text()))
          .forEach(dates::add);
    }
  }

  /** Of those that have no day yet. */
  private void infer(Function<Article, Optional<Published>> from) {
    for (int i = 0; i < reports.size(); i++) {
      if (day(i).isEmpty()) {
        int report = i;
        from.apply(article(i)).ifPresent(day -> inferred.put(report, day));
      }
    }
  }

  private static List<Passage> lead(Article article) {
    List<Passage> lead = new ArrayList<>();
    int left = LEAD;
    for (Paragraph paragraph : article.paragraphs()) {
      if (lead.size() < PARAGRAPHS && left > 0) {
        String text = paragraph.text();
        lead.add(new Passage(paragraph.line(), text.substring(0, Math.min(left, text.length()))));
        left -= text.length();
      }
    }
    return lead;
  }

  /** The lines of the posts that stand in an article. */
  private List<Passage> posts(Article article) {
    List<Passage> posts = new ArrayList<>();
    List<String> lines = linesOf.getOrDefault(article.capture(), List.of());
    for (LeftOut left : article.leftOut()) {
      int to = left.why().equals(POST) ? Math.min(left.toLine(), lines.size()) : 0;
      for (int line = left.fromLine(); line <= to; line++) {
        if (!lines.get(line - 1).isBlank()) {
          posts.add(new Passage(line, lines.get(line - 1)));
        }
      }
    }
    return posts;
  }

  private static Optional<Published> latest(List<Passage> texts) {
    return texts.stream()
        .flatMap(text -> dates(text.text()).map(date -> new Published(date, text.line())))
        .max(
            Comparator.comparing(Published::date)
                .thenComparing(Comparator.comparingInt(Published::line).reversed()));
  }

  private static Stream<LocalDate> dates(String text) {
    return NamedDay.full(text).stream().flatMap(day -> day.date().stream());
  }

  private boolean fits(Article article, Published day) {
    return !archived(article, day) && !contradicted(article, day);
  }

  private boolean archived(Article article, Published day) {
    return known.getOrDefault(article.capture(), List.of()).stream()
        .anyMatch(date -> date.toEpochDay() - day.date().toEpochDay() > LATER);
  }

  /** Its text tells of a later day in full. */
  private static boolean contradicted(Article article, Published day) {
    return article.paragraphs().stream()
        .flatMap(paragraph -> dates(paragraph.text()))
        .anyMatch(date -> date.isAfter(day.date()));
  }

  /** The first day that the lead names, where the capture shows its year. */
  private Optional<Published> told(Article article) {
    for (Passage text : lead(article)) {
      for (NamedDay named : NamedDay.all(text.text())) {
        if (isOfNews(named, text.text().substring(0, named.from()))) {
          return dated(article, named)
              .map(date -> new Published(date, text.line()))
              .filter(day -> fits(article, day));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOfNews(NamedDay named, String before) {
    return NEWS_DAY.matcher(before).find()
        || named.year().isEmpty() && DAY_OF_EVENT.matcher(before).find();
  }

  /** A day with the year of the nearest full date of the capture. */
  private Optional<LocalDate> dated(Article article, NamedDay named) {
    if (named.year().isPresent()) {
      return named.date();
    }
    List<LocalDate> near = new ArrayList<>();
    for (LocalDate date : known.getOrDefault(article.capture(), List.of())) {
      for (int year = date.getYear() - 1; year <= date.getYear() + 1; year++) {
        Optional.of(year)
            .filter(named.day()::isValidYear) // 29 February is not of every year
            .map(named.day()::atYear)
            .filter(day -> Math.abs(day.toEpochDay() - date.toEpochDay()) <= NEAR)
            .filter(day -> !near.contains(day))
            .ifPresent(near::add);
      }
    }
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** From the dated reports of the same news in the same capture. */
  private void besides(List<List<Integer>> events) {
    int[] event = new int[reports.size()];
    Map<String, List<Integer>> byCapture = new TreeMap<>();
    for (int number = 0; number < events.size(); number++) {
      for (int report : events.get(number)) {
        event[report] = number;
        byCapture.computeIfAbsent(article(report).capture(), c -> new ArrayList<>()).add(report);
      }
    }
    Map<Integer, Published> more = new TreeMap<>();
    for (List<Integer> together : byCapture.values()) {
      Collections.sort(together);
      List<Integer> dated = together.stream().filter(i -> day(i).isPresent()).toList();
      for (int i : together) {
        if (!dated.contains(i)) {
          List<Integer> near =
              dated.stream()
                  .filter(j -> event[i] == event[j] || matcher.logOdds(i, j) >= SAME_NEWS)
                  .sorted(
                      Comparator.comparing((Integer j) -> event[i] != event[j])
                          .thenComparing(j -> -matcher.logOdds(i, j))
                          .thenComparing(Comparator.naturalOrder()))
                  .toList();
          List<Published> days = near.stream().map(j -> day(j).orElseThrow()).toList();
          Optional<Published> day =
              weekday(article(i))
                  .map(weekday -> next(weekday, days))
                  .orElseGet(
                      () -> days.stream().findFirst().filter(d -> event[i] == event[near.get(0)]));
          day.ifPresent(d -> more.put(i, d));
        }
      }
    }
    inferred.putAll(more);
  }

  private Optional<Published> day(int report) {
    return article(report).published().or(() -> Optional.ofNullable(inferred.get(report)));
  }

  /** The first that its lead names. */
  private static Optional<DayOfWeek> weekday(Article article) {
    return lead(article).stream()
        .map(text -> WEEKDAY.matcher(text.text()))
        .filter(Matcher::find)
        .map(m -> DayOfWeek.valueOf((m.group(1) + "day").toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /** The weekday next to the days; where that is another one next to each, none. */
  private static Optional<Published> next(DayOfWeek weekday, List<Published> days) {
    List<Published> next =
        days.stream().map(day -> new Published(next(weekday, day.date()), day.line())).toList();
    boolean agree = next.stream().map(Published::date).distinct().count() == 1;
    return next.stream().findFirst().filter(day -> agree);
  }

  private static LocalDate next(DayOfWeek weekday, LocalDate day) {
    LocalDate first = day.minusDays(WEEK);
    return first.plusDays(Math.floorMod(weekday.getValue() - first.getDayOfWeek().getValue(), 7));
  }
}
