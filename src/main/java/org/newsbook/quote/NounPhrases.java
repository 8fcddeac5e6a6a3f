package org.newsbook.quote;

import java.util.Optional;
import org.newsbook.name.Mention;
import org.newsbook.quote.Telling.Piece;

/**
 * Finds who does what a verb says, by the words around it alone: no parser, but the order of words
 * that news English keeps ('X said', 'X, a senior analyst at Z, said', 'said X of Z', 'X did this
 * and said').
 */
final class NounPhrases {
  private static final int LONGEST = 40;

  private final Telling s;
  private final PhraseEdges edges;

  NounPhrases(Telling sentence) {
    this.s = sentence;
    this.edges = new PhraseEdges(sentence);
  }

  /** Who stands before the verb at an index, as its subject. */
  Optional<NounPhrase> before(int verb) {
    int i = verb - 1;
    while (i >= 0 && edges.isBeforeVerb(i) && s.at(i).mention().isEmpty()) {
      i--;
    }
    String word = s.lower(i);
    if (i < 0 || s.isQuote(i)) {
      return Optional.empty();
    }
    if (word.equals("as") && s.lower(verb).equals("saying")) {
      return cited(i);
    }
    if (word.equals("who") || word.equals("which")) {
      int end = s.lower(i - 1).equals(",") ? i - 2 : i - 1;
      return end < 0 || s.isQuote(end) ? Optional.empty() : Optional.of(named(end));
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

  /** 'cited X as saying'; in 'X was quoted as saying' it is the subject. */
  private Optional<NounPhrase> cited(int as) {
    for (int i = as - 2; i >= 0 && as - i < LONGEST && !s.isQuote(i); i--) {
      if (Vocabulary.CITED.has(s.lower(i))) {
        return Optional.of(new NounPhrase(s, i + 1, as, as));
      }
    }
    return main(as);
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
    while (end < s.size() && end - from < LONGEST && !edges.endsAfter(from, end)) {
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
    if (s.lower(end).equals(",") && edges.isApposition(end + 1) && !edges.goesOn(end + 1)
        || s.lower(end).equals("who")) {
      whole = end + 1;
      while (whole < s.size() && whole - from < LONGEST && !edges.endsApposition(whole)) {
        whole++;
      }
    }
    return Optional.of(new NounPhrase(s, from, end, Math.max(end, trim(from, whole))));
  }

  /** Who the sentence is about up to an index: the first pronoun, name or noun with its article. */
  Optional<NounPhrase> main(int limit) {
    int from = lastQuote(limit);
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
      boolean opening = i == 0 && i + 1 < limit && !s.at(i + 1).isCapitalised();
      boolean name = piece.mention().isPresent() || piece.isCapitalised() && !opening;
      if (piece.isWord() && (name || Vocabulary.DETERMINER.has(piece.lower()))) {
        int end = i + 1;
        while (end < limit && !edges.endsSubject(i, end)) {
          end++;
        }
        if (name || end > i + 1) {
          return Optional.of(new NounPhrase(s, i, end, apposition(end, limit)));
        }
      }
    }
    return Optional.empty();
  }

  /** Behind the last quotation before a place where somebody is named in between; else 0. */
  private int lastQuote(int limit) {
    boolean somebody = false;
    for (int i = limit - 1; i > 0; i--) {
      if (s.isQuote(i)) {
        return somebody ? i + 1 : 0;
      }
      somebody |=
          Vocabulary.PERSONAL.has(s.lower(i))
              || s.at(i).mention().isPresent() && Vocabulary.SAID.has(s.lower(i + 1));
    }
    return 0;
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
    if (!s.lower(end).equals(",") || !edges.isApposition(end + 1) || edges.goesOn(end + 1)) {
      return end;
    }
    int to = end + 1;
    while (to < limit && !s.lower(to).equals(",") && !edges.isClauseEdge(to)) {
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
    while (from > 0 && last - from < LONGEST && !edges.isEdge(from - 1)) {
      from--;
    }
    if (Vocabulary.PREPOSITION.has(s.lower(from)) || Vocabulary.TIME.has(s.lower(from))) {
      int start = last;
      while (start > from + 1 && edges.joinsName(start - 1, last)) {
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

  /** The person whose name ends here, with the office before it; else all that ends here. */
  private NounPhrase named(int last) {
    NounPhrase all = endingAt(last);
    if (s.at(last).mention().filter(m -> m.mention().kind() == Mention.Kind.PERSON).isEmpty()) {
      return all;
    }
    int from = last;
    while (from > all.from() && edges.joinsName(from - 1, last)) {
      from--;
    }
    return new NounPhrase(s, from, last + 1, last + 1);
  }

  /** 'X, a senior analyst at Z, said': goes back over what is said of X. */
  private Optional<NounPhrase> apposed(int comma) {
    int end = comma;
    while (end > 0) {
      int start = end;
      while (start > 0 && !s.lower(start - 1).equals(",") && !edges.isClauseEdge(start - 1)) {
        start--;
      }
      boolean goesOn = start > 1 && s.lower(start - 1).equals(",") && !s.isQuote(start - 2);
      if (start < end && (!goesOn || !edges.isApposition(start))) {
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

  private int trim(int from, int to) {
    int end = to;
    while (end > from + 1 && !s.at(end - 1).isWord() && !s.lower(end - 1).equals(")")) {
      end--;
    }
    return end;
  }
}
