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

  public Optional<Article> find(String place) {
    int line = line(place);
    return Optional.ofNullable(byId.get(place))
        .or(
            () ->
                byCapture.getOrDefault(capture(place), List.of()).stream()
                    .filter(a -> a.startLine() <= line && line <= a.endLine())
                    .findFirst());
  }

  static String capture(String place) {
    return place.substring(0, Math.max(0, place.lastIndexOf(':')));
  }

  /** 0 where it names none. */
  static int line(String place) {
    String digits = place.substring(place.lastIndexOf(':') + 1);
    return digits.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(digits) : 0;
  }

  /** The one that a decision means; where there is none, that is a problem. */
  public Optional<Article> find(String place, Decision decision, Problems problems) {
    Optional<Article> found = find(place);
    if (found.isEmpty()) {
      String capture = capture(place);
      List<Integer> starts =
          byCapture.getOrDefault(capture, List.of()).stream().map(Article::startLine).toList();
      String hint = "name it by its capture and line, as in captures/notes.txt:12";
      problems.add(
          decision.wrong(
              "no article '" + place + "'",
              starts.isEmpty()
                  ? Nearest.hint(capture, byCapture.keySet(), hint)
                  : Nearest.line(line(place), starts)));
    }
    return found;
  }
}
