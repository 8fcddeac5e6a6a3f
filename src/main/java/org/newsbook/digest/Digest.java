package org.newsbook.digest;

import java.util.List;
import org.newsbook.article.Coverage;
import org.newsbook.capture.Capture;
import org.newsbook.correction.Corrections;
import org.newsbook.name.Names;
import org.newsbook.notes.Notes;
import org.newsbook.problem.Problem;
import org.newsbook.quote.Quote;
import org.newsbook.story.Stories;
import org.newsbook.theme.Theme;

/**
 * The whole.
 *
 * @param corrections of the editor, those in force
 * @param changes since an earlier edition
 */
public record Digest(
    Edition edition,
    Corrections corrections,
    List<Capture> captures,
    List<Coverage> coverages,
    Names names,
    List<Quote> quotes,
    Stories stories,
    List<Theme> themes,
    List<Problem> problems,
    Changes changes,
    Notes notes) {
  public Digest {
    captures = List.copyOf(captures);
    coverages = List.copyOf(coverages);
    quotes = List.copyOf(quotes);
    themes = List.copyOf(themes);
    problems = List.copyOf(problems);
  }

  /** An editor can want no themes. */
  public boolean isThemed() {
    return stories.all().isEmpty() || !themes.isEmpty();
  }
}
