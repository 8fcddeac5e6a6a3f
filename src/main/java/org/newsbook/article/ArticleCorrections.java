package org.newsbook.article;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsbook.correction.CaptureCorrection;
import org.newsbook.correction.Correction;
import org.newsbook.correction.Decision;

/**
 * What an editor decided of the article that begins on a line, or of its whole capture.
 *
 * @param correction of its capture
 */
record ArticleCorrections(CaptureCorrection correction, int line) {
  private static final int WHOLE = 0;

  Optional<Decision> of(Correction... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> Stream.of(line, WHOLE).map(at -> correction.of(kind).get(at)))
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  Optional<Passage> passage(Correction... kinds) {
    return of(kinds).map(said -> new Passage(line, said.value()));
  }

  /**
   * @param shown by the text
   */
  Optional<Opinion> opinion(Optional<Opinion> shown) {
    return of(Correction.KIND)
        .map(said -> Optional.of(said.value()).filter(kind -> !kind.equalsIgnoreCase("news")))
        .map(kind -> kind.map(opinion -> new Opinion(Opinion.Kind.OPINION, line)))
        .orElse(shown);
  }
}
