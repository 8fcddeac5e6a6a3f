package org.newsbook.name.recognition;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbook.text.DataFile;
import org.newsbook.text.Span;

/**
 * A sentence of the running text that only says who made the article: 'Reporting by X; editing by
 * Y', 'X in Paris contributed to this report.' Whom it names does not act in the news.
 */
final class CreditLine {
  private static final Set<String> MAKING =
      DataFile.words(CreditLine.class, "words.txt", "credit-line-making");
  private static final Set<String> REPORTS =
      Set.of("report", "story", "article", "dispatch", "reporting", "analysis");

  private CreditLine() {}

  static boolean is(Span sentence) {
    return opensWithMaking(sentence) || tellsContribution(sentence);
  }

  private static boolean opensWithMaking(Span sentence) {
    int first = sentence.at(0).equals("(") ? 1 : 0;
    for (int i = first; i < first + 3; i++) {
      if (sentence.lower(i).equals("by")) {
        return i > first;
      }
      if (!MAKING.contains(sentence.lower(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean tellsContribution(Span sentence) {
    List<String> end =
        List.of(sentence.lower(sentence.size() - 1), sentence.lower(sentence.size() - 2));
    boolean report = end.stream().anyMatch(REPORTS::contains);
    return report
        && IntStream.range(1, sentence.size())
            .anyMatch(i -> sentence.lower(i).equals("contributed"));
  }
}
