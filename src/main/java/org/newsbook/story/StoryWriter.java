package org.newsbook.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsbook.article.Article;
import org.newsbook.article.Published;
import org.newsbook.story.event.EventMatcher;
import org.newsbook.story.event.NamedIn;
import org.newsbook.story.event.Report;

/** Turns groups of reports into stories. */
record StoryWriter(
    List<Report> reports,
    int[] roots,
    EventMatcher matcher,
    Relations relations,
    NamedIn named,
    Map<String, Published> about) {
  /**
   * @param events groups of report numbers, each ascending, which is date order
   * @return sorted by id
   */
  List<Story> write(List<List<Integer>> events) {
    List<String> ids =
        events.stream().map(event -> Story.idOf(article(event.get(0)).id())).toList();
    relations.between(events, ids);
    return IntStream.range(0, events.size())
        .parallel()
        .mapToObj(i -> story(events.get(i), ids.get(i), i))
        .sorted(Comparator.comparing(Story::id))
        .toList();
  }

  private Story story(List<Integer> event, String id, int number) {
    List<Report> independent = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (int i : event) {
      if (roots[i] == i) {
        sentences.addAll(Sentence.of(article(i), independent.size(), matcher.words()));
        independent.add(reports.get(i));
      }
    }
    List<Report> titles =
        event.stream()
            .filter(i -> roots[i] == i || StoryTitle.isEditors(reports.get(i)))
            .map(reports::get)
            .toList();
    Article titled = StoryTitle.choose(titles, matcher.words());
    Summary summary =
        new Summary(
            sentences, titled.title().text(), matcher.words(), new Surnames(independent, named));
    Comparison comparison = new Comparison(sentences, summary);
    List<LocalDate> dates =
        event.stream().flatMap(i -> article(i).published().stream()).map(p -> p.date()).toList();
    return new Story(
        id,
        titled.title().text(),
        titled.id(),
        event.stream().map(i -> article(i).id()).toList(),
        independent.size(),
        dates.isEmpty() ? Optional.empty() : Optional.of(Collections.min(dates)),
        dates.isEmpty() ? Optional.empty() : Optional.of(Collections.max(dates)),
        dates.isEmpty() ? inferred(event) : Optional.empty(),
        summary.choose(),
        relations.links(event),
        relations.related(number),
        relations.nearestRejected(number),
        comparison.agreements(),
        comparison.singles(),
        differences(event, independent, sentences),
        event.stream().filter(i -> roots[i] != i).map(this::copy).toList(),
        StoryTimeline.of(event.stream().map(this::article).toList(), sentences, about));
  }

  private Optional<LocalDate> inferred(List<Integer> event) {
    return event.stream()
        .flatMap(i -> Optional.ofNullable(about.get(article(i).id())).stream())
        .map(Published::date)
        .max(Comparator.naturalOrder());
  }

  /** An agency's next state of a report is its copy, with another toll. */
  private List<Difference> differences(
      List<Integer> event, List<Report> independent, List<Sentence> sentences) {
    if (event.size() == 1) {
      return List.of();
    }
    List<Sentence> all = new ArrayList<>();
    for (int i = 0; i < event.size(); i++) {
      Sentence.ofTitle(article(event.get(i)), i).ifPresent(all::add);
      all.addAll(Sentence.of(article(event.get(i)), i, matcher.words()));
    }
    List<Article> articles = independent.stream().map(Report::article).toList();
    List<Difference> differences = new ArrayList<>(Differences.in(sentences, all));
    differences.addAll(new NameDifferences(articles, sentences, named).list());
    return differences;
  }

  private Copy copy(int report) {
    return Copy.of(reports.get(report), reports.get(roots[report]));
  }

  private Article article(int report) {
    return reports.get(report).article();
  }
}
