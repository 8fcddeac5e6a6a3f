package org.newsbook.article;

import java.util.List;
import java.util.Optional;
import org.newsbook.correction.CaptureCorrection;
import org.newsbook.correction.Correction;
import org.newsbook.correction.Decision;

/** What an editor decided of articles, put where it belongs. */
record ArticleCorrections(CaptureCorrection correction) {
  /** Where a decision is of a whole capture. */
  private static final int WHOLE = 0;

  Coverage apply(Coverage coverage) {
    List<Article> articles = coverage.articles().stream().map(this::apply).toList();
    return new Coverage(coverage.capture(), articles, coverage.outside());
  }

  private Article apply(Article article) {
    int start = article.startLine();
    return article.corrected(
        of(Correction.TITLES, start)
            .map(said -> new Title(said.value(), Title.Origin.CORRECTED, start)),
        of(Correction.DATES, start)
            .or(() -> of(Correction.DATE, WHOLE))
            .map(said -> new Published(said.day(), start)),
        of(Correction.BYLINES, start).map(said -> new Passage(start, said.value())),
        of(Correction.OUTLETS, start)
            .or(() -> of(Correction.OUTLET, WHOLE))
            .map(said -> new Passage(start, said.value())),
        of(Correction.LANGUAGE, WHOLE).map(Decision::value),
        of(Correction.ADDRESSES, start).map(Decision::value),
        of(Correction.KIND, WHOLE).map(said -> opinion(said, start)).orElse(article.opinion()));
  }

  private static Optional<Opinion> opinion(Decision said, int line) {
    return Optional.of(new Opinion(Opinion.Kind.OPINION, line))
        .filter(opinion -> !said.value().equalsIgnoreCase("news"));
  }

  private Optional<Decision> of(Correction kind, int line) {
    return Optional.ofNullable(correction.of(kind).get(line));
  }
}
