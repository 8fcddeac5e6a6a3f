package org.newsbook.name.recognition;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbook.text.Span;

/**
 * A sentence of the running text that only says who made the article: 'X in Paris contributed to
 * this report.' Whom it names does not act in the news.
 */
final class CreditLine {
  private static final Set<String> REPORTS =
      Set.of("report", "story", "article", "dispatch", "reporting", "analysis");

  private CreditLine() {}

  static boolean is(Span sentence) {
    List<String> end =
        List.of(sentence.lower(sentence.size() - 1), sentence.lower(sentence.size() - 2));
    boolean report = end.stream().anyMatch(REPORTS::contains);
    return report
        && IntStream.range(1, sentence.size())
            .anyMatch(i -> sentence.lower(i).equals("contributed"));
  }
}
