package org.newsbook.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.correction.Decision;
import org.newsbook.problem.Nearest;
import org.newsbook.problem.Problems;

/** Articles as an editor names them: {@code captures/notes.txt:12}, any of its lines, or its id. */
public final class ArticlePlaces {
  private final Map<String, List<Article>> byCapture = new HashMap<>();
  private final Map<String, Article> byId = new HashMap<>();

  public ArticlePlaces(List<Article> articles) {
    for (Article article : articles) {
      byId.put(article.id(), article);
      byCapture.computeIfAbsent(article.capture(), path -> new ArrayList<>()).add(article);
    }
  }

  /** The one that a decision means; where there is none, that is a problem. */
  public Optional<Article> find(String place, Decision decision, Problems problems) {
    int colon = place.lastIndexOf(':');
    String digits = place.substring(colon + 1);
    int line = digits.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(digits) : 0;
    String capture = place.substring(0, Math.max(0, colon));
    List<Article> here = byCapture.getOrDefault(capture, List.of());
    Optional<Article> found =
        Optional.ofNullable(byId.get(place))
            .or(
                () ->
                    here.stream()
                        .filter(a -> a.startLine() <= line && line <= a.endLine())
                        .findFirst());
    if (found.isEmpty()) {
      List<Integer> starts = here.stream().map(Article::startLine).toList();
      String hint = "name it by its capture and line, as in captures/notes.txt:12";
      problems.add(
          decision.wrong(
              "no article '" + place + "'",
              starts.isEmpty()
                  ? Nearest.hint(capture, byCapture.keySet(), hint)
                  : Nearest.line(line, starts)));
    }
    return found;
  }
}
