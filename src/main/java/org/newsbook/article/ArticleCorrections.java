package org.newsbook.article;

import java.util.List;
import java.util.Optional;
import org.newsbook.correction.CaptureCorrection;
import org.newsbook.correction.Correction;
import org.newsbook.correction.Decision;

/** An editor's titles and dates, put where they belong. */
record ArticleCorrections(CaptureCorrection correction) {

  Coverage apply(Coverage coverage) {
    List<Article> articles = coverage.articles().stream().map(this::apply).toList();
    return new Coverage(coverage.capture(), articles, coverage.outside());
  }

  private Article apply(Article article) {
    int start = article.startLine();
    return article.corrected(
        of(Correction.TITLES, start)
            .map(said -> new Title(said.value(), Title.Origin.CORRECTED, start)),
        of(Correction.DATES, start).map(said -> new Published(said.day(), start)));
  }

  private Optional<Decision> of(Correction kind, int start) {
    return Optional.ofNullable(correction.of(kind).get(start));
  }
}
