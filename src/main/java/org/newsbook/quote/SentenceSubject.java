package org.newsbook.quote;

import java.util.Optional;
import java.util.Set;
import org.newsbook.name.Mention;
import org.newsbook.name.ResolvedMention;
import org.newsbook.quote.Telling.Piece;

/** Finds who a sentence is about: the first somebody behind what leads it in. */
record SentenceSubject(Telling s, PhraseEdges edges) {
  private static final int LONGEST = 40;

  /** Who the sentence is about up to an index: the first pronoun, name or noun with its article. */
  Optional<NounPhrase> upTo(int limit) {
    int from = lastQuote(limit);
    while (from < limit
        && (s.isQuote(from)
            || !s.at(from).isWord()
            || s.lower(from).equals("but")
            || s.lower(from).equals("and"))) {
      from++;
    }
    boolean led = false;
    while (from < limit && (isLeading(from) || led && isLonePlace(from))) {
      led = true;
      int comma = from;
      while (comma < limit && !s.lower(comma).equals(",") && !s.isQuote(comma)) {
        comma++;
      }
      from = comma < limit && !s.isQuote(comma) ? comma + 1 : from + 1;
    }
    for (int i = from; i < limit; i++) {
      Piece piece = s.at(i);
      if (piece.lower().equals("it") && isOpening(i, limit)) {
        continue;
      }
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

  /** What stands before the subject: 'On Monday, …', 'After the war, …'. */
  private boolean isLeading(int from) {
    return isAside(from)
        || Vocabulary.PREPOSITION.has(s.lower(from))
        || Vocabulary.EDGE.has(s.lower(from))
        || s.lower(from).endsWith("ing") && s.at(from).mention().isEmpty();
  }

  /** 'In Ames, Iowa, …' */
  private boolean isLonePlace(int from) {
    Optional<ResolvedMention> place =
        s.at(from).mention().filter(m -> m.mention().kind() == Mention.Kind.PLACE);
    int end = from;
    while (place.isPresent() && end < s.size() && s.at(end).mention().equals(place)) {
      end++;
    }
    return end > from && s.lower(end).equals(",");
  }

  /** 'It came after X had …': somebody else does what follows. */
  private boolean isOpening(int it, int limit) {
    for (int i = it + 1; i < Math.min(limit, it + 5); i++) {
      if (Set.of("after", "when", "as", "before", "was").contains(s.lower(i))
          && i + 1 < limit
          && s.isPerson(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Behind the last quotation before a place where somebody is named in between; else 0. */
  private int lastQuote(int limit) {
    boolean somebody = false;
    for (int i = limit - 1; i > 0; i--) {
      if (s.isQuote(i)) {
        return somebody ? i + 1 : 0;
      }
      somebody |=
          Vocabulary.PERSONAL.has(s.lower(i)) && !s.lower(i).equals("it")
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
}
