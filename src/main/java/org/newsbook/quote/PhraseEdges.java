package org.newsbook.quote;

import java.util.Set;
import org.newsbook.quote.Telling.Piece;

/** Where a noun phrase begins and ends in a sentence. */
record PhraseEdges(Telling s) {
  private static final Set<String> AUXILIARIES =
      Set.of("is", "was", "were", "are", "has", "had", "have", "will", "would");
  private static final Set<String> LENGTHS =
      Set.of("week", "month", "year", "night", "morning", "afternoon", "evening");
  static final Set<String> POSSESSIVE = Set.of("’s", "'s", "’", "'");

  /** Whether what begins here tells of somebody rather than naming somebody. */
  boolean isApposition(int start) {
    if (start >= s.size() || !s.at(start).isWord() || s.isQuote(start)) {
      return false;
    }
    String word = s.lower(start);
    if (Vocabulary.PRONOUN.has(word) && !word.equals("one") || Vocabulary.TIME.has(word)) {
      return false;
    }
    if (!s.at(start).isCapitalised()) {
      return true;
    }
    for (int i = start; i < Math.min(s.size(), start + 6) && !s.lower(i).equals(","); i++) {
      if (s.isPerson(i)) {
        return POSSESSIVE.contains(s.lower(nameEnd(i)));
      }
    }
    return true;
  }

  /** After a comma: the sentence goes on rather than telling of the one before the comma. */
  boolean goesOn(int i) {
    return s.lower(i).endsWith("ing")
        || Set.of("and", "but", "as", "after", "when", "before", "in", "on").contains(s.lower(i));
  }

  private int nameEnd(int i) {
    int end = i + 1;
    while (end < s.size() && s.at(end).mention().equals(s.at(i).mention())) {
      end++;
    }
    return end;
  }

  boolean isClauseEdge(int i) {
    return s.isQuote(i) || Set.of(";", ":", "—", "–").contains(s.lower(i));
  }

  boolean isEdge(int i) {
    if (s.isQuote(i)) {
      return true;
    }
    if (s.lower(i).equals("and") && i > 0) {
      return !(s.at(i - 1).isCapitalised() && s.at(i + 1).isCapitalised());
    }
    String word = s.lower(i);
    return s.at(i).mention().isEmpty() && Vocabulary.EDGE.has(word) && !isHyphen(i)
        || AUXILIARIES.contains(word)
        || Vocabulary.SAID.has(word) && !Vocabulary.NOUN_LIKE.has(word);
  }

  /** A dash between letters, as in '63-year-old'. */
  private boolean isHyphen(int i) {
    return i > 0 && s.lower(i).equals("-") && s.at(i - 1).end() == s.at(i).start();
  }

  boolean endsAfter(int from, int i) {
    String word = s.lower(i);
    if (s.isQuote(i) || i == s.size() - 1 && !s.at(i).isWord()) {
      return true;
    }
    if (s.at(i).mention().isPresent()) {
      return Vocabulary.TIME.has(word);
    }
    if (word.equals("and")) {
      return !(s.at(i - 1).isCapitalised() && i + 1 < s.size() && s.at(i + 1).isCapitalised());
    }
    boolean lead =
        Set.of("of", "for", "from").contains(word)
            || Set.of("at", "with").contains(word) && i > from && !s.at(i - 1).isCapitalised();
    return Vocabulary.EDGE.has(word) && !isHyphen(i)
        || Vocabulary.TIME.has(word)
        || Vocabulary.PREPOSITION.has(word) && !lead;
  }

  boolean endsApposition(int i) {
    return s.isQuote(i)
        || isClauseEdge(i)
        || s.lower(i).equals(",")
            && i + 1 < s.size()
            && (s.lower(i + 1).endsWith("ing") || s.lower(i + 1).equals("in"));
  }

  boolean endsSubject(int from, int i) {
    Piece piece = s.at(i);
    if (piece.isQuote()
        || piece.mention().isEmpty()
            && !piece.isCapitalised()
            && (!piece.isWord()
                && !piece.text().equals(".")
                && !piece.text().equals("’")
                && !piece.text().equals("'"))) {
      return true;
    }
    String word = piece.lower();
    boolean behindName = !Vocabulary.DETERMINER.has(s.lower(from)) && s.isPerson(i - 1);
    if (behindName && !piece.mention().equals(s.at(i - 1).mention())) {
      return !POSSESSIVE.contains(word);
    }
    return !piece.isCapitalised()
        && (Vocabulary.BEFORE_VERB.has(word)
            || Vocabulary.EDGE.has(word)
            || Vocabulary.PREPOSITION.has(word) && !Set.of("of", "for").contains(word)
            || Vocabulary.SAID.has(word)
            || Vocabulary.NAMED.has(word)
            || word.endsWith("ed") && word.length() > 4);
  }

  boolean isBeforeVerb(int i) {
    String word = s.lower(i);
    return Vocabulary.BEFORE_VERB.has(word)
        || word.endsWith("ly") && word.length() > 4
        || LENGTHS.contains(word) && Vocabulary.TIME.has(s.lower(i - 1))
        || LENGTHS.contains(s.lower(i + 1)) && Vocabulary.TIME.has(word);
  }

  boolean joinsName(int i, int last) {
    return s.at(i).isCapitalised() && s.at(last).isCapitalised()
        || s.at(i).text().equals(".")
        || s.at(i).mention().isPresent();
  }
}
