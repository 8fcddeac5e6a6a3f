package org.newsbook.name;

import java.util.Optional;
import java.util.Set;
import org.newsbook.name.Telling.Piece;

/**
 * Finds who does what a verb says, by the words around it alone: no parser, but the order of words
 * that news English keeps ('X said', 'X, a senior analyst at Z, said', 'said X of Z', 'X did this
 * and said').
 */
final class NounPhrases {
  private static final int LONGEST = 40;

  private final Telling s;

  NounPhrases(Telling sentence) {
    this.s = sentence;
  }

  /** Who stands before the verb at an index, as its subject. */
  Optional<NounPhrase> before(int verb) {
    int i = verb - 1;
    while (i >= 0 && isBeforeVerb(i) && s.at(i).mention().isEmpty()) {
      i--;
    }
    String word = s.lower(i);
    if (i < 0 || s.isQuote(i)) {
      return Optional.empty();
    }
    if (word.equals("who") || word.equals("which")) {
      int end = s.lower(i - 1).equals(",") ? i - 2 : i - 1;
      return end < 0 || s.isQuote(end) ? Optional.empty() : Optional.of(endingAt(end));
    }
    if (s.lower(verb).endsWith("ing") && i == verb - 1) {
      return main(i);
    }
    if (word.equals(",")) {
      return apposed(i);
    }
    if (!word.equals(")") && (Vocabulary.EDGE.has(word) || Vocabulary.PREPOSITION.has(word))) {
      return main(i);
    }
    return Optional.of(endingAt(i));
  }

  /** Who stands behind the verb: 'said X', 'according to X', with what is said of X behind that. */
  Optional<NounPhrase> after(int verb) {
    int from = verb + 1;
    String first = s.lower(from);
    if (from >= s.size() || !s.at(from).isWord() && !s.at(from).isCapitalised()) {
      return Optional.empty();
    }
    if (Vocabulary.PERSONAL.has(first)) {
      return Optional.of(new NounPhrase(s, from, from + 1, from + 1));
    }
    if (Vocabulary.PREPOSITION.has(first)
        || Vocabulary.EDGE.has(first)
        || Vocabulary.TIME.has(first)) {
      return Optional.empty();
    }
    int end = from;
    while (end < s.size() && end - from < LONGEST && !endsAfter(from, end)) {
      end++;
    }
    int whole = end;
    if (s.lower(end).equals("(")) {
      while (end < s.size() && !s.lower(end).equals(")")) {
        end++;
      }
      end = Math.min(end + 1, s.size());
      whole = end;
    }
    if (s.lower(end).equals(",") && isApposition(end + 1) && !goesOn(end + 1)
        || s.lower(end).equals("who")) {
      whole = end + 1;
      while (whole < s.size() && whole - from < LONGEST && !endsApposition(whole)) {
        whole++;
      }
    }
    return Optional.of(new NounPhrase(s, from, end, Math.max(end, trim(from, whole))));
  }

  /** Who the sentence is about up to an index: the first pronoun, name or noun with its article. */
  Optional<NounPhrase> main(int limit) {
    int from = 0;
    while (from < limit
        && (s.isQuote(from)
            || !s.at(from).isWord()
            || s.lower(from).equals("but")
            || s.lower(from).equals("and"))) {
      from++;
    }
    if (isAside(from)
        || Vocabulary.PREPOSITION.has(s.lower(from))
        || Vocabulary.EDGE.has(s.lower(from))
        || s.lower(from).endsWith("ing")) {
      int comma = from;
      while (comma < limit && !s.lower(comma).equals(",") && !s.isQuote(comma)) {
        comma++;
      }
      from = comma < limit && !s.isQuote(comma) ? comma + 1 : from + 1;
    }
    for (int i = from; i < limit; i++) {
      Piece piece = s.at(i);
      if (Vocabulary.PERSONAL.has(piece.lower())) {
        return Optional.of(new NounPhrase(s, i, i + 1, i + 1));
      }
      boolean name = piece.mention().isPresent() || piece.isCapitalised();
      if (piece.isWord() && (name || Vocabulary.DETERMINER.has(piece.lower()))) {
        int end = i + 1;
        while (end < limit && !endsSubject(end)) {
          end++;
        }
        if (name || end > i + 1) {
          return Optional.of(new NounPhrase(s, i, end, apposition(end, limit)));
        }
      }
    }
    return Optional.empty();
  }

  /** 'However, …', 'Hours later, …' */
  private boolean isAside(int from) {
    int comma = from;
    while (comma < s.size() && comma - from < 4 && !s.lower(comma).equals(",")) {
      if (s.isQuote(comma)
          || s.at(comma).mention().isPresent()
          || Vocabulary.DETERMINER.has(s.lower(comma))
          || Vocabulary.PERSONAL.has(s.lower(comma))) {
        return false;
      }
      comma++;
    }
    return s.lower(comma).equals(",");
  }

  /** Where the apposition behind a subject ends; the subject's end where it has none. */
  private int apposition(int end, int limit) {
    if (!s.lower(end).equals(",") || !isApposition(end + 1) || goesOn(end + 1)) {
      return end;
    }
    int to = end + 1;
    while (to < limit && !s.lower(to).equals(",") && !isClauseEdge(to)) {
      to++;
    }
    return s.lower(to).equals(",") && to - end < LONGEST ? to : end;
  }

  /** The noun phrase whose last word is given. */
  NounPhrase endingAt(int last) {
    if (s.lower(last).equals(")")) {
      int open = last;
      while (open > 0 && !s.lower(open).equals("(")) {
        open--;
      }
      if (open > 0 && !s.isQuote(open - 1)) {
        NounPhrase named = endingAt(open - 1);
        return new NounPhrase(s, named.from(), named.to(), last + 1);
      }
    }
    if (Vocabulary.PERSONAL.has(s.lower(last))) {
      return new NounPhrase(s, last, last + 1, last + 1);
    }
    int from = last;
    while (from > 0 && last - from < LONGEST && !isEdge(from - 1)) {
      from--;
    }
    if (Vocabulary.PREPOSITION.has(s.lower(from)) || Vocabulary.TIME.has(s.lower(from))) {
      int start = last;
      while (start > from + 1 && joinsName(start - 1, last)) {
        start--;
      }
      if (!s.at(last).isCapitalised()) {
        start = last;
        while (start > from + 1 && !Vocabulary.DETERMINER.has(s.lower(start))) {
          start--;
        }
      }
      from = start;
    }
    return new NounPhrase(s, from, last + 1, last + 1);
  }

  /** 'X, a senior analyst at Z, said': goes back over what is said of X. */
  private Optional<NounPhrase> apposed(int comma) {
    int end = comma;
    while (end > 0) {
      int start = end;
      while (start > 0 && !s.lower(start - 1).equals(",") && !isClauseEdge(start - 1)) {
        start--;
      }
      boolean goesOn = start > 1 && s.lower(start - 1).equals(",") && !s.isQuote(start - 2);
      if (start < end && (!goesOn || !isApposition(start))) {
        NounPhrase head = endingAt(end - 1);
        return Optional.of(new NounPhrase(s, head.from(), head.to(), comma));
      }
      if (!goesOn) {
        return Optional.empty();
      }
      end = start - 1;
    }
    return Optional.empty();
  }

  /** Whether what begins here tells of somebody rather than naming somebody. */
  private boolean isApposition(int start) {
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
      if (s.at(i).mention().filter(m -> m.mention().kind() == Mention.Kind.PERSON).isPresent()) {
        return Set.of("’s", "'s", "’", "'").contains(s.lower(nameEnd(i)));
      }
    }
    return true;
  }

  /** After a comma: the sentence goes on rather than telling of the one before the comma. */
  private boolean goesOn(int i) {
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

  private boolean isClauseEdge(int i) {
    return s.isQuote(i) || Set.of(";", ":", "—", "–").contains(s.lower(i));
  }

  private boolean isEdge(int i) {
    if (s.isQuote(i)) {
      return true;
    }
    if (s.lower(i).equals("and") && i > 0) {
      return !(s.at(i - 1).isCapitalised() && s.at(i + 1).isCapitalised());
    }
    String word = s.lower(i);
    return s.at(i).mention().isEmpty() && Vocabulary.EDGE.has(word) && !isHyphen(i)
        || Vocabulary.SAID.has(word) && !Vocabulary.NOUN_LIKE.has(word);
  }

  /** A dash between letters, as in '63-year-old'. */
  private boolean isHyphen(int i) {
    return i > 0 && s.lower(i).equals("-") && s.at(i - 1).end() == s.at(i).start();
  }

  private boolean endsAfter(int from, int i) {
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

  private boolean endsApposition(int i) {
    return s.isQuote(i)
        || isClauseEdge(i)
        || s.lower(i).equals(",")
            && i + 1 < s.size()
            && (s.lower(i + 1).endsWith("ing") || s.lower(i + 1).equals("in"));
  }

  private boolean endsSubject(int i) {
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
    return !piece.isCapitalised()
        && (Vocabulary.BEFORE_VERB.has(word)
            || Vocabulary.EDGE.has(word)
            || Vocabulary.PREPOSITION.has(word) && !Set.of("of", "for").contains(word)
            || Vocabulary.SAID.has(word)
            || Vocabulary.NAMED.has(word)
            || word.endsWith("ed") && word.length() > 4);
  }

  private boolean isBeforeVerb(int i) {
    String word = s.lower(i);
    return Vocabulary.BEFORE_VERB.has(word) || word.endsWith("ly") && word.length() > 4;
  }

  private boolean joinsName(int i, int last) {
    return s.at(i).isCapitalised() && s.at(last).isCapitalised()
        || s.at(i).text().equals(".")
        || s.at(i).mention().isPresent();
  }

  private int trim(int from, int to) {
    int end = to;
    while (end > from + 1 && !s.at(end - 1).isWord() && !s.lower(end - 1).equals(")")) {
      end--;
    }
    return end;
  }
}
