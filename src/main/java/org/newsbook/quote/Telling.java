package org.newsbook.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.newsbook.name.Mention;
import org.newsbook.name.ResolvedMention;
import org.newsbook.text.Sentences;
import org.newsbook.text.Token;
import org.newsbook.text.Words;

/**
 * A sentence as the reporter tells it: the words outside the quotation marks, and each quotation as
 * one piece. A quotation of several sentences does not cut the sentence around it.
 *
 * @param number its place among the article's sentences
 * @param paragraph index into the article's paragraphs
 * @param text the paragraph's
 */
record Telling(int number, int paragraph, String text, List<Piece> pieces) {

  /**
   * @param lower in lower case; empty for a quotation
   * @param quote index into the article's quotations; -1 for a word or mark of the reporter's
   * @param mention the name that the word belongs to
   */
  record Piece(
      String text, String lower, int start, int end, int quote, Optional<ResolvedMention> mention) {
    boolean isQuote() {
      return quote >= 0;
    }

    boolean isWord() {
      return !isQuote() && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    boolean isCapitalised() {
      return !isQuote() && Character.isUpperCase(text.codePointAt(0));
    }
  }

  /** A longer sentence is cut, so that a text without a full stop stays readable. */
  private static final int LONGEST = 300;

  Telling {
    pieces = List.copyOf(pieces);
  }

  int size() {
    return pieces.size();
  }

  Piece at(int index) {
    return pieces.get(index);
  }

  /** Lower case; empty for a quotation and outside the sentence. */
  String lower(int index) {
    return index < 0 || index >= size() ? "" : at(index).lower();
  }

  boolean isQuote(int index) {
    return index >= 0 && index < size() && at(index).isQuote();
  }

  boolean isPerson(int index) {
    return at(index).mention().filter(m -> m.mention().kind() == Mention.Kind.PERSON).isPresent();
  }

  /** '“Why?”', '“Never,”': the sentence around the words is not over with them. */
  boolean lastQuoteGoesOn() {
    Piece last = at(size() - 1);
    int end = last.end() - 1;
    while (end > last.start() && !Character.isLetterOrDigit(text.charAt(end))) {
      if ("?!,".indexOf(text.charAt(end)) >= 0) {
        return true;
      }
      end--;
    }
    return false;
  }

  /** The captured words from one piece up to another. */
  String words(int from, int to) {
    return text.substring(at(from).start(), at(to - 1).end());
  }

  /** Whether nothing stands in it but quotations and marks. */
  boolean onlyQuotes() {
    return pieces.stream().noneMatch(Piece::isWord);
  }

  /**
   * The sentences of one paragraph.
   *
   * @param quotes its quotations
   * @param first index of the first of them among the article's
   */
  static List<Telling> of(
      int paragraph,
      String text,
      List<QuotationMarks.Quoted> quotes,
      int first,
      List<ResolvedMention> mentions) {
    TreeMap<Integer, ResolvedMention> names = new TreeMap<>();
    mentions.forEach(m -> names.put(m.mention().start(), m));
    List<Telling> tellings = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    List<Token> tokens = Words.tokens(text);
    int quote = 0;
    int token = 0;
    for (int boundary : boundaries(text, quotes)) {
      while (token < tokens.size() && tokens.get(token).start() < boundary) {
        Token t = tokens.get(token);
        if (quote < quotes.size() && t.end() > quotes.get(quote).open()) {
          QuotationMarks.Quoted q = quotes.get(quote);
          pieces.add(new Piece("\"", "", q.open(), q.close(), first + quote, Optional.empty()));
          while (token < tokens.size() && tokens.get(token).start() < q.close()) {
            token++;
          }
          quote++;
        } else {
          pieces.add(word(t, nameAt(names, t)));
          token++;
        }
        if (pieces.size() >= LONGEST) {
          tellings.add(new Telling(tellings.size(), paragraph, text, pieces));
          pieces.clear();
        }
      }
      if (!pieces.isEmpty()) {
        tellings.add(new Telling(tellings.size(), paragraph, text, pieces));
        pieces.clear();
      }
    }
    return List.copyOf(tellings);
  }

  private static Piece word(Token token, Optional<ResolvedMention> mention) {
    String text = token.text();
    return new Piece(text, text.toLowerCase(Locale.ROOT), token.start(), token.end(), -1, mention);
  }

  private static Optional<ResolvedMention> nameAt(
      TreeMap<Integer, ResolvedMention> names, Token token) {
    return Optional.ofNullable(names.floorEntry(token.start()))
        .map(entry -> entry.getValue())
        .filter(name -> name.mention().end() > token.start());
  }

  /** Where sentences end, but for those inside a quotation. */
  private static List<Integer> boundaries(String text, List<QuotationMarks.Quoted> quotes) {
    List<Integer> ends = new ArrayList<>();
    int quote = 0;
    for (Token sentence : Sentences.of(text)) {
      int end = sentence.end();
      while (quote < quotes.size() && quotes.get(quote).close() < end) {
        quote++;
      }
      boolean inside = quote < quotes.size() && quotes.get(quote).open() < end;
      if (!inside || quotes.get(quote).close() <= end) {
        ends.add(end);
      }
    }
    if (ends.isEmpty() || ends.get(ends.size() - 1) < text.length()) {
      ends.add(text.length());
    }
    return ends;
  }

  /** This sentence and the next as one. */
  Telling with(Telling next) {
    List<Piece> both = new ArrayList<>(pieces);
    both.addAll(next.pieces());
    return new Telling(number, paragraph, text, both);
  }

  Telling numbered(int place) {
    return new Telling(place, paragraph, text, pieces);
  }
}
