package org.newsbook.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text: a sentence, a name, a quotation. Its methods count tokens from its own first
 * one and see nothing outside it.
 *
 * @param from its first token
 * @param to behind its last token
 */
public record Span(Doc doc, int from, int to) {
  public Span {
    if (from < 0 || to < from || to > doc.size()) {
      throw new IllegalArgumentException("tokens " + from + " to " + to + " of " + doc);
    }
  }

  /** Number of tokens. */
  public int size() {
    return to - from;
  }

  /** The line of its capture. */
  public int line() {
    return doc.line();
  }

  /** As it stands, from its first token to its last. */
  public String text() {
    return between(0, size());
  }

  /** The text from one token to behind another, as it stands. */
  public String between(int first, int behind) {
    return first == behind
        ? ""
        : doc.text().substring(doc.start(from + first), doc.end(from + behind - 1));
  }

  /** The empty word outside the span. */
  public Word word(int token) {
    return token >= 0 && token < size() ? doc.word(from + token) : Word.NONE;
  }

  /** A token's text; empty outside the span. */
  public String at(int token) {
    return word(token).text();
  }

  /** A token's text in lower case; empty outside the span. */
  public String lower(int token) {
    return word(token).lower();
  }

  public boolean isWord(int token) {
    return word(token).isWord();
  }

  public boolean isCapitalised(int token) {
    return word(token).isCapitalised();
  }

  public boolean isPossessive(int token) {
    return word(token).isPossessive();
  }

  /** Offset of a token's first character in the whole text. */
  public int start(int token) {
    return doc.start(from + token);
  }

  /** Offset behind a token's last character in the whole text. */
  public int end(int token) {
    return doc.end(from + token);
  }

  /** A part of it, by its own tokens. */
  public Span part(int first, int behind) {
    return new Span(doc, from + first, from + behind);
  }

  /** Its words alone, without possessives: what shingles and word counts are made of. */
  public List<Word> words() {
    List<Word> words = new ArrayList<>(size());
    for (int i = from; i < to; i++) {
      Word word = doc.word(i);
      if (word.isWord() && !word.isPossessive()) {
        words.add(word);
      }
    }
    return List.copyOf(words);
  }
}
