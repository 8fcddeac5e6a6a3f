package org.newsbook.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text that was read once: its tokens (words and marks, see {@link Words}) and its sentences (see
 * {@link Sentences}). Immutable. Stages point into it with a {@link Span} instead of cutting and
 * reading strings of their own.
 *
 * <p>Tokens are counted from 0; {@link #word} gives what is known of a token's form, {@link #start}
 * and {@link #end} its offsets in {@link #text}. Outside the text stands the empty word.
 */
public final class Doc {
  private final int line;
  private final String text;
  private final Word[] words;
  private final int[] starts;

  /** First token of each sentence, and at the end the number of tokens. */
  private final int[] sentences;

  private Doc(int line, String text, Word[] words, int[] starts, int[] sentences) {
    this.line = line;
    this.text = text;
    this.words = words;
    this.starts = starts;
    this.sentences = sentences;
  }

  /**
   * @param line 1-based line of the capture on which the text stands
   * @param vocabulary of the texts that are read with this one
   */
  public static Doc of(int line, String text, Vocabulary vocabulary) {
    List<Token> tokens = Words.tokens(text);
    Word[] words = new Word[tokens.size()];
    int[] starts = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = vocabulary.word(tokens.get(i).text());
      starts[i] = tokens.get(i).start();
    }
    return new Doc(line, text, words, starts, sentences(text, starts));
  }

  /** A text by itself, for the few that no other is read with. */
  public static Doc of(int line, String text) {
    return of(line, text, new Vocabulary());
  }

  private static int[] sentences(String text, int[] starts) {
    List<Integer> firsts = new ArrayList<>();
    int token = 0;
    for (Token sentence : Sentences.of(text)) {
      if (token < starts.length && starts[token] < sentence.end()) {
        firsts.add(token);
      }
      while (token < starts.length && starts[token] < sentence.end()) {
        token++;
      }
    }
    firsts.add(starts.length);
    return firsts.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The line of its capture. */
  public int line() {
    return line;
  }

  public String text() {
    return text;
  }

  /** Number of tokens. */
  public int size() {
    return words.length;
  }

  public Word word(int token) {
    return token >= 0 && token < words.length ? words[token] : Word.NONE;
  }

  /** Offset of a token's first character. */
  public int start(int token) {
    return starts[token];
  }

  /** Offset behind a token's last character. */
  public int end(int token) {
    return starts[token] + words[token].text().length();
  }

  /** The first token that ends behind an offset; {@link #size} where none does. */
  public int tokenAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int before = found >= 0 ? found : -found - 2;
    return before >= 0 && end(before) > offset ? before : before + 1;
  }

  /** The sentences in order; together they hold every token. */
  public List<Span> sentences() {
    List<Span> spans = new ArrayList<>(sentences.length - 1);
    for (int i = 0; i + 1 < sentences.length; i++) {
      spans.add(new Span(this, sentences[i], sentences[i + 1]));
    }
    return List.copyOf(spans);
  }

  /** All of its tokens. */
  public Span whole() {
    return new Span(this, 0, words.length);
  }

  /** Equal where the same text stands on the same line. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Doc doc && line == doc.line && text.equals(doc.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return line + ": " + text;
  }
}
