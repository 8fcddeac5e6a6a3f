package org.newsbook.quote;

import java.util.Optional;

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
    if (word.equals("who") || word.equals("which")) {
      int end = s.lower(i - 1).equals(",") ? i - 2 : i - 1;
      return end < 0 || s.isQuote(end) ? Optional.empty() : Optional.of(named(end));
    }
    if (s.lower(verb).endsWith("ing") && i == verb - 1) {
      return withSomebody(i).or(() -> main(verb - 1));
    }
    if (word.equals(",")) {
      return apposed(i);
    }
    if (!word.equals(")") && (Vocabulary.EDGE.has(word) || Vocabulary.PREPOSITION.has(word))) {
      return main(i);
    }
    NounPhrase ending = endingAt(i);
    int name = ending.from() - 2;
    boolean apposed =
        name >= 0
            && s.lower(name + 1).equals(",")
            && Vocabulary.DETERMINER.has(s.lower(ending.from()))
            && s.isPerson(name)
            && (endingAt(name).from() == 0 || s.isQuote(endingAt(name).from() - 1));
    return apposed
        ? Optional.of(new NounPhrase(s, endingAt(name).from(), name + 1, i + 1))
        : Optional.of(ending);
  }

  /** 'with X saying'. */
  private Optional<NounPhrase> withSomebody(int last) {
    int i = last;
    while (i > 0 && last - i < 10 && !edges.isEdge(i)) {
      if (s.lower(i).equals("with")) {
        return i < last
            ? Optional.of(new NounPhrase(s, i + 1, last + 1, last + 1))
            : Optional.empty();
      }
      i--;
    }
    return Optional.empty();
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
    Optional<NounPhrase> several = several(from, end);
    if (several.isPresent()) {
      return several;
    }
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

  /** 'X, Y and Z'. */
  private Optional<NounPhrase> several(int from, int first) {
    int end = first;
    boolean and = false;
    while (end + 1 < s.size()
        && (s.lower(end).equals(",") || s.lower(end).equals("and"))
        && s.isPerson(end - 1)
        && s.at(end + 1).isCapitalised()
        && !and) {
      and = s.lower(end).equals("and");
      end++;
      while (end < s.size() && s.at(end).isCapitalised()) {
        end++;
      }
    }
    return and && s.isPerson(end - 1)
        ? Optional.of(new NounPhrase(s, from, end, end))
        : Optional.empty();
  }

  /** Who the sentence is about up to an index. */
  Optional<NounPhrase> main(int limit) {
    return new SentenceSubject(s, edges).upTo(limit);
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
  NounPhrase named(int last) {
    NounPhrase all = endingAt(last);
    int from = last;
    if (!s.at(last).isCapitalised()) {
      while (from > all.from() && !Vocabulary.DETERMINER.has(s.lower(from))) {
        from--;
      }
      boolean owned = from > all.from() && Vocabulary.PREPOSITION.has(s.lower(from - 1));
      return owned && s.lower(from - 1).equals("of")
          ? all
          : new NounPhrase(s, from, last + 1, last + 1);
    }
    if (!s.isPerson(last)) {
      return all;
    }
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
