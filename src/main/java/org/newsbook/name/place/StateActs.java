package org.newsbook.name.place;

import java.util.stream.IntStream;
import org.newsbook.name.gazetteer.WordLists;
import org.newsbook.name.span.NameSpan;
import org.newsbook.text.Span;

/**
 * Tells whether a country, a capital or a seat acts as a state ('Moscow said', 'Beijing's offer',
 * 'talks with Kyiv') or is a place ('gathered in Beijing'). When unsure, it is a place.
 */
public final class StateActs {
  private final WordLists words = WordLists.of(StateActs.class, "acts.tsv");

  /**
   * @param ownName a country's name or its seat of government: these act more readily than a city,
   *     which may be a mere place
   */
  public boolean acts(NameSpan span, boolean ownName) {
    Span sentence = span.sentence();
    boolean possessive = sentence.isPossessive(span.to());
    if (possessive) {
      return deed(span);
    }
    String before = span.before(1).equals("the") ? span.before(2) : span.before(1);
    if (words.has("placing", before)) {
      return false;
    }
    int next = span.to();
    boolean auxiliary = words.has("auxiliary", sentence.lower(next));
    for (int i = 0; i < 3 && words.has("auxiliary", sentence.lower(next)); i++) {
      next++;
    }
    if (words.has("verb", sentence.lower(next)) || auxiliary && ownName) {
      return true;
    }
    if (words.has("party", before)) {
      return (ownName || dealsBefore(span))
          && !before.equals("on")
          && !before.equals("for")
          && !before.equals("and");
    }
    return words.has("dealing", before); // 'accused Moscow'
  }

  /** 'Beijing's offer', but not 'Beijing's streets'; adjectives may stand between. */
  private boolean deed(NameSpan span) {
    for (int i = 1; i <= 3; i++) {
      String word = span.after(i);
      if (span.sentence().isCapitalised(span.to() + i)) {
        return false; // a ministry that has its own page
      }
      if (words.has("deed", word)) {
        return true;
      }
      if (word.isEmpty() || !Character.isLetter(word.codePointAt(0))) {
        return false;
      }
    }
    return false;
  }

  /** 'talks with Kyiv', 'relations between New Delhi and Beijing'. */
  private boolean dealsBefore(NameSpan span) {
    return IntStream.rangeClosed(2, 6).anyMatch(i -> words.has("dealing", span.before(i)));
  }
}
