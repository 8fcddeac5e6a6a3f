package org.newsbook.headline;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsbook.syntax.Parser;
import org.newsbook.syntax.Upos;
import org.newsbook.text.Span;
import org.newsbook.text.Stem;
import org.newsbook.text.WordVectors;
import org.newsbook.text.Words;

/**
 * Writes a headline for an English report that has none: of its first sentences the one that says
 * what the others go on with, shortened along its tree. Immutable, safe for any number of threads.
 */
public final class HeadlineWriter {
  private static final int LONGEST = 90;

  /**
   * Of the first sentence, which others would say less well, rather than none, or so few words with
   * a phrase torn off.
   */
  private static final int LONGEST_FIRST = 110;

  /** A sentence so short that opens with whom it is about is a headline as it stands. */
  private static final int SHORT = 70;

  /** So many words say enough without a phrase that was torn off them. */
  private static final int MANY = 9;

  /** So many times the first place's weight divides a sentence's with each place. */
  private static final int LATER = 3;

  /** So much is a headline worth that does not say whom it is about. */
  private static final double UNNAMED = 0.2;

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
   * @param text at most 90 characters, rather 110 of the first sentence than none; every word the
   *     sentence's, in its order
   * @param sentence that it was taken from
   */
  public record Headline(String text, Span sentence) {}

  /**
   * @param sentences the first of a report, without dateline
   * @return of them all the one that says most of what the others go on with, the earlier the
   *     better; empty where none of them can be shortened to a clause
   */
  public Optional<Headline> write(List<Span> sentences) {
    List<Set<String>> said = sentences.stream().map(s -> stems(s.text())).toList();
    Optional<Headline> best = Optional.empty();
    double most = 0;
    for (int place = 0; place < sentences.size(); place++) {
      Span sentence = sentences.get(place);
      Optional<Draft> draft = place == 0 ? ofFirst(sentence) : draft(sentence, LONGEST);
      double worth = draft.isEmpty() ? 0 : worth(draft.get(), place, said);
      if (worth > most) {
        most = worth;
        best = draft.map(Draft::headline);
      }
    }
    return best;
  }

  /** How many of its words come again, by its place. */
  private static double worth(Draft draft, int place, List<Set<String>> said) {
    Set<String> own = stems(draft.headline().text());
    long again =
        IntStream.range(0, said.size())
            .filter(i -> i != place)
            .mapToLong(i -> said.get(i).stream().filter(own::contains).count())
            .sum();
    return (1.0 + again) / (1 + LATER * place) * (draft.names() ? 1 : UNNAMED);
  }

  private static Set<String> stems(String text) {
    return Words.folded(text).stream()
        .filter(word -> !CompressionFeatures.isCommon(WordVectors.rank(word)))
        .map(Stem::of)
        .collect(Collectors.toSet());
  }

  /**
   * @param kept of the words of its sentence
   * @param names does its subject say by itself who or what it is?
   * @param whole does it say enough, or is no phrase torn off what it keeps?
   */
  private record Draft(Headline headline, BitSet kept, boolean names, boolean whole) {
    boolean completes(Draft shorter) {
      BitSet lost = (BitSet) shorter.kept.clone();
      lost.andNot(kept);
      return whole && lost.isEmpty();
    }
  }

  private Optional<Draft> ofFirst(Span sentence) {
    Optional<Draft> draft = draft(sentence, LONGEST);
    if (draft.filter(Draft::whole).isPresent()) {
      return draft;
    }
    return draft(sentence, LONGEST_FIRST)
        .filter(longer -> draft.isEmpty() || longer.completes(draft.get()))
        .or(() -> draft);
  }

  private Optional<Draft> draft(Span sentence, int longest) {
    SentenceTree tree = new SentenceTree(parser.parse(sentence));
    String whole = sentence.text().replaceFirst("\\s*[.,;:—–-]+$", "");
    if (whole.length() <= SHORT && HeadlineText.isBalanced(whole) && opensWell(tree)) {
      BitSet all = new BitSet();
      all.set(0, tree.size());
      return Optional.of(new Draft(new Headline(whole, sentence), all, names(tree, all), true));
    }
    return compression
        .shorten(tree, longest, kept -> Completeness.test(tree, kept))
        .map(kept -> draft(sentence, tree, kept))
        .filter(draft -> draft.headline().text().length() <= longest);
  }

  private static Draft draft(Span sentence, SentenceTree tree, BitSet kept) {
    String text = HeadlineText.of(sentence.doc().text(), tree, kept);
    boolean whole = kept.cardinality() >= MANY || Completeness.tears(tree, kept) == 0;
    return new Draft(new Headline(text, sentence), kept, names(tree, kept), whole);
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
    BitSet phrase = kept.get(first + 1, tree.to(subject) + 1);
    return !DEFINITE.contains(tree.form(first))
        || phrase.cardinality() > 1
        || phrase.stream().anyMatch(i -> tree.isCapital(first + 1 + i));
  }
}
