package org.newsbook.quote;

import static org.newsbook.correction.Correction.NOBODY;
import static org.newsbook.correction.Correction.NO_SPEECH;
import static org.newsbook.correction.Correction.SPEAKERS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsbook.article.Article;
import org.newsbook.correction.Correction;
import org.newsbook.correction.Corrections;
import org.newsbook.correction.Decision;
import org.newsbook.name.Actor;
import org.newsbook.name.ActorForms;
import org.newsbook.name.Names;
import org.newsbook.problem.Nearest;
import org.newsbook.problem.Problems;

/** An editor's word on who speaks: it holds for all quotations of a line. */
public final class QuoteCorrections {
  private static final Set<Correction> KINDS = Set.of(SPEAKERS, NOBODY, NO_SPEECH);

  private QuoteCorrections() {}

  /** The same quotations where nothing is decided; a decision that meets none is a problem. */
  public static List<Quote> apply(
      List<Quote> quotes,
      List<Article> articles,
      Names names,
      Corrections corrections,
      Problems problems) {
    List<Decision> decisions =
        corrections.decisions().stream().filter(d -> KINDS.contains(d.kind())).toList();
    if (decisions.isEmpty()) {
      return quotes;
    }
    ActorForms actors = new ActorForms(names.actors());
    Map<String, String> captures = new HashMap<>();
    articles.forEach(article -> captures.put(article.id(), article.capture()));
    List<Quote> corrected = new ArrayList<>(quotes);
    for (Decision decision : decisions) {
      List<Quote> here =
          quotes.stream()
              .filter(q -> decision.capture().equals(captures.get(q.article())))
              .toList();
      List<Quote> meant = here.stream().filter(q -> q.line() == decision.line()).toList();
      if (meant.isEmpty()) {
        String where = "line " + decision.line() + " of " + decision.capture();
        String hint = Nearest.line(decision.line(), here.stream().map(Quote::line).toList());
        problems.add(decision.wrong("no quotation stands on " + where, hint));
      } else if (decision.kind() == NO_SPEECH) {
        corrected.removeAll(meant);
      } else if (decision.kind() == NOBODY) {
        corrected.replaceAll(q -> meant.contains(q) ? by(q, List.of(), Optional.empty()) : q);
      } else {
        actors
            .find(decision.value(), decision, problems)
            .map(Actor::id)
            .ifPresent(
                id ->
                    corrected.replaceAll(
                        q ->
                            meant.contains(q)
                                ? by(q, List.of(id), Optional.of(decision.value()))
                                : q));
      }
    }
    return List.copyOf(corrected);
  }

  private static Quote by(Quote quote, List<String> actors, Optional<String> called) {
    return new Quote(
        quote.id(),
        quote.article(),
        quote.line(),
        quote.text(),
        quote.kind(),
        actors,
        called,
        called.isEmpty() ? Optional.empty() : quote.verb());
  }
}
