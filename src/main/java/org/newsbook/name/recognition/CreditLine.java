package org.newsbook.name.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbook.name.span.NameSpan;
import org.newsbook.text.DataFile;
import org.newsbook.text.Span;

/**
 * A sentence of the running text that only says who made the article: 'By Ana Kovač, The Daily
 * Planet.', 'Reporting by X; editing by Y', 'X in Paris contributed to this report.' Whom it names
 * does not act in the news.
 */
final class CreditLine {
  private static final Set<String> MAKING =
      DataFile.words(CreditLine.class, "words.txt", "credit-line-making");
  private static final Set<String> REPORTS =
      Set.of("report", "story", "article", "dispatch", "reporting", "analysis");
  private static final Set<String> SMALL = Set.of("and", "for", "in", "of", "the", "with", "at");
  private static final int LONGEST_BYLINE = 16;

  private CreditLine() {}

  static boolean is(Span sentence) {
    return isByline(sentence) || opensWithMaking(sentence) || tellsContribution(sentence);
  }

  /** 'By ANA ROJA LISBON (AP) --' */
  static boolean isWriter(NameSpan name) {
    String text = name.text();
    return name.from() == 1
        && name.before(1).equals("by")
        && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Nothing but names behind 'By'. */
  private static boolean isByline(Span sentence) {
    int size = sentence.size();
    if (!sentence.lower(0).equals("by") || !sentence.isCapitalised(1) || size > LONGEST_BYLINE) {
      return false;
    }
    return size > 2
        && IntStream.range(1, size)
            .filter(sentence::isWord)
            .allMatch(i -> sentence.isCapitalised(i) || SMALL.contains(sentence.lower(i)));
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
