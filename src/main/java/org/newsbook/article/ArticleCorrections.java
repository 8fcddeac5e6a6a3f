package org.newsbook.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.correction.CaptureCorrection;

/** An editor's titles and dates, put where they belong. */
record ArticleCorrections(CaptureCorrection correction) {

  Coverage apply(Coverage coverage) {
    List<Article> articles = coverage.articles().stream().map(this::apply).toList();
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
