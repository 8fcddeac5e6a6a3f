package org.newsbook.headline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsbook.syntax.Parser;
import org.newsbook.text.Span;
import org.newsbook.text.Token;

/**
 * Writes a headline for an English report that has none: the first of its first sentences whose
 * clause names what it is about, shortened along its tree. Immutable, safe for any number of
 * threads.
 */
public final class HeadlineWriter {
  private static final int LONGEST = 90;

  /** Fewer words say nothing that happened. */
  private static final int FEWEST = 3;

  /** They point to what a reader of the headline has not read. */
  private static final Set<String> POINTERS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "there",
          "here", "his", "her", "its", "their", "our", "my", "your", "who", "what", "which");

  private final Parser parser;
  private final Compression compression;

  private HeadlineWriter(Parser parser, Compression compression) {
    this.parser = parser;
    this.compression = compression;
  }

  public static HeadlineWriter load() {
    return Loaded.WRITER;
  }

  private static final class Loaded {
    private static final HeadlineWriter WRITER =
        new HeadlineWriter(Parser.load(), Compression.load());
  }

  /** The same with a parser that may remember. */
  public HeadlineWriter with(Parser other) {
    return new HeadlineWriter(other, compression);
  }

  /**
   * @param text at most 90 characters; every word the sentence's, in its order
   * @param sentence that it was taken from
   */
  public record Headline(String text, Span sentence) {}

  /**
   * @param sentences the first of a report, without dateline
   * @return empty where none of them can be shortened to a clause that says what it is about
   */
  public Optional<Headline> write(List<Span> sentences) {
    return sentences.stream().flatMap(sentence -> write(sentence).stream()).findFirst();
  }

  private Optional<Headline> write(Span sentence) {
    SentenceTree tree = new SentenceTree(parser.parse(tokens(sentence)));
    return compression
        .shorten(tree, LONGEST)
        .filter(kept -> isComplete(tree, kept) && isWhole(tree, kept))
        .map(kept -> HeadlineText.of(sentence.doc().text(), tree, kept))
        .filter(text -> text.length() <= LONGEST)
        .map(text -> new Headline(text, sentence));
  }

  /** It has a subject that is named in it, and says something of it. */
  private static boolean isComplete(SentenceTree tree, BitSet kept) {
    return kept.cardinality() >= FEWEST
        && !POINTERS.contains(tree.form(kept.nextSetBit(0)))
        && kept.stream().anyMatch(i -> tree.isClause(i) && kept.get(tree.subject(i)));
  }

  /** No word of it was torn apart at a hyphen. */
  private static boolean isWhole(SentenceTree tree, BitSet kept) {
    return kept.stream().noneMatch(i -> tree.isTorn(i, kept));
  }

  private static List<Token> tokens(Span sentence) {
    List<Token> tokens = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      tokens.add(new Token(sentence.at(i), sentence.start(i), sentence.end(i)));
    }
    return tokens;
  }
}
