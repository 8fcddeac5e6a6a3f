package org.newsbook.headline;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbook.syntax.Parser;
import org.newsbook.syntax.Upos;
import org.newsbook.text.Span;

/**
 * Writes a headline for an English report that has none: the first of its first sentences whose
 * clause names what it is about, shortened along its tree. Immutable, safe for any number of
 * threads.
 */
public final class HeadlineWriter {
  private static final int LONGEST = 90;

  /** A sentence so short that opens with whom it is about is a headline as it stands. */
  private static final int SHORT = 70;

  private static final Set<String> DEFINITE = Set.of("the", "both", "such");

  private static final Set<Upos> OPENING =
      Set.of(Upos.NOUN, Upos.PROPN, Upos.NUM, Upos.ADJ, Upos.DET);

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
   * @return the first that names what it is about, else the first that is a clause; empty where
   *     none of them can be shortened to one
   */
  public Optional<Headline> write(List<Span> sentences) {
    List<Draft> drafts = sentences.stream().flatMap(sentence -> draft(sentence).stream()).toList();
    return drafts.stream()
        .filter(Draft::names)
        .findFirst()
        .or(() -> drafts.stream().findFirst())
        .map(Draft::headline);
  }

  /**
   * @param names does its subject say by itself who or what it is?
   */
  private record Draft(Headline headline, boolean names) {}

  private Optional<Draft> draft(Span sentence) {
    SentenceTree tree = new SentenceTree(parser.parse(sentence));
    String whole = sentence.text().replaceFirst("[.,;:—–-]+$", "");
    if (whole.length() <= SHORT && HeadlineText.isBalanced(whole) && opensWell(tree)) {
      BitSet all = new BitSet();
      all.set(0, tree.size());
      return Optional.of(new Draft(new Headline(whole, sentence), names(tree, all)));
    }
    return compression
        .shorten(tree, LONGEST, kept -> Completeness.test(tree, kept))
        .map(kept -> draft(sentence, tree, kept))
        .filter(draft -> draft.headline().text().length() <= LONGEST);
  }

  private static Draft draft(Span sentence, SentenceTree tree, BitSet kept) {
    String text = HeadlineText.of(sentence.doc().text(), tree, kept);
    return new Draft(new Headline(text, sentence), names(tree, kept));
  }

  /** With whom or what it is about, not with when, how, or a word for what was said before. */
  private static boolean opensWell(SentenceTree tree) {
    int first = 0;
    while (first < tree.size() && tree.isMark(first)) {
      first++;
    }
    return tree.size() - first > Completeness.FEWEST
        && OPENING.contains(tree.pos(first))
        && !Completeness.POINTERS.contains(tree.form(first));
  }

  private static boolean names(SentenceTree tree, BitSet kept) {
    int first = kept.nextSetBit(0);
    int subject =
        IntStream.iterate(first, i -> i >= 0, tree::head)
            .filter(tree::isSubject)
            .findFirst()
            .orElse(first);
    return !DEFINITE.contains(tree.form(first))
        || IntStream.rangeClosed(first + 1, tree.to(subject))
            .anyMatch(i -> kept.get(i) && tree.isCapital(i));
  }
}
