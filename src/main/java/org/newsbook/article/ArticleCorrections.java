package org.newsbook.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsbook.correction.CaptureCorrection;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;

/** An editor's titles and dates, put where they belong; one that belongs nowhere is a problem. */
record ArticleCorrections(CaptureCorrection correction) {

  Coverage apply(Coverage coverage, Problems problems) {
    List<Article> articles = coverage.articles().stream().map(this::apply).toList();
    Set<Integer> starts =
        articles.stream().map(Article::startLine).collect(Collectors.toCollection(TreeSet::new));
    Set<Integer> named = new TreeSet<>(correction.titles().keySet());
    named.addAll(correction.dates().keySet());
    named.addAll(correction.starts());
    named.removeAll(starts);
    for (int line : named) {
      problems.add(
          Problem.warning(
              coverage.capture(),
              line,
              "a correction for an article that does not start here",
              "see on the source page where it starts, and mend the line in corrections.yaml"));
    }
    return new Coverage(coverage.capture(), articles, coverage.outside());
  }

  private Article apply(Article article) {
    Optional<String> title = in(correction.titles(), article);
    Optional<LocalDate> date = in(correction.dates(), article);
    return article.corrected(
        title.map(text -> new Title(text, Title.Origin.CORRECTED, article.startLine())),
        date.map(day -> new Published(day, article.startLine())));
  }

  private static <T> Optional<T> in(Map<Integer, T> decisions, Article article) {
    return decisions.entrySet().stream()
        .filter(entry -> entry.getKey() == article.startLine())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
