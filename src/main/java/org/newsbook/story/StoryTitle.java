package org.newsbook.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.newsbook.article.Article;
import org.newsbook.article.Title;
import org.newsbook.story.event.Report;
import org.newsbook.text.Stem;
import org.newsbook.text.TermSpace;
import org.newsbook.text.Words;

/**
 * Chooses among the titles of a story's reports: an editor's, else a given one of a news report
 * that says what most of them say.
 */
final class StoryTitle {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 16;

  private StoryTitle() {}

  /**
   * @param reports in story order, without copies that have no title of the editor's
   */
  static Article choose(List<Report> reports, TermSpace words) {
    Map<String, Double> said = new HashMap<>();
    for (Report report : reports) {
      for (String stem : new TreeSet<>(report.leadStems())) {
        said.merge(stem, words.weight(stem), Double::sum);
      }
    }
    return reports.stream()
        .max(
            Comparator.comparing(StoryTitle::isEditors)
                .thenComparing(r -> r.article().opinion().isEmpty())
                .thenComparing(r -> r.article().title().origin() != Title.Origin.DERIVED)
                .thenComparing(r -> worth(r, said, words))
                .thenComparing(Report::article, Report.STORY_ORDER.reversed()))
        .orElseThrow()
        .article();
  }

  static boolean isEditors(Report report) {
    return report.article().title().origin() == Title.Origin.CORRECTED;
  }

  /** What its words weigh in the others' leads, by its length: neither label nor paragraph. */
  private static double worth(Report report, Map<String, Double> said, TermSpace space) {
    String title = report.article().title().text();
    TreeSet<String> stems = new TreeSet<>();
    List<String> words = Words.folded(title);
    words.forEach(word -> stems.add(Stem.of(word)));
    double sum = 0;
    for (String stem : stems) {
      double own = report.leadStems().contains(stem) ? space.weight(stem) : 0;
      sum += said.getOrDefault(stem, 0.0) - own;
    }
    double fit =
        words.size() < SHORTEST
            ? 0.4
            : words.size() > LONGEST ? (double) LONGEST / words.size() : 1;
    if (title.contains("|") || title.endsWith("?") || title.endsWith(":")) {
      fit *= 0.7;
    }
    return fit * sum / Math.sqrt(Math.max(1, stems.size()));
  }
}
