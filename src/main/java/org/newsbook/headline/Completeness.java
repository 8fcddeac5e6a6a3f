package org.newsbook.headline;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbook.syntax.Relation;
import org.newsbook.syntax.Upos;
import org.newsbook.text.DataFile;

/** Which words of a sentence make a headline: a clause that says by itself what it is about. */
final class Completeness {
  /** They point to what a reader of the headline has not read. */
  static final Set<String> POINTERS = DataFile.words(HeadlineWriter.class, "words.txt", "pointers");

  /** Fewer words say nothing that happened. */
  static final int FEWEST = 3;

  static final Set<String> DAYS = DataFile.words(HeadlineWriter.class, "words.txt", "days");

  private static final Set<String> SAYING =
      DataFile.words(HeadlineWriter.class, "words.txt", "saying");

  private static final Set<String> RECIPROCAL = Set.of("one another", "each other");

  private static final Set<String> PHRASES = Set.of("nmod", "obl", "acl", "xcomp", "ccomp", "obj");

  private static final Set<String> QUALIFYING = Set.of("amod", "compound");

  private static final Set<Relation> TELLING_WHICH =
      Set.of(Relation.NMOD, Relation.ACL, Relation.ADVCL, Relation.OBL, Relation.OBL_AGENT);

  /** Before a noun they point to what was said before. */
  private static final Set<String> POINTING = Set.of("that", "those", "these", "such");

  private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp");

  private static final Set<Upos> MODIFYING = Set.of(Upos.ADV, Upos.ADJ);

  private static final Set<Upos> OF_NAME = Set.of(Upos.PROPN, Upos.X, Upos.NOUN);

  private Completeness() {}

  static boolean test(SentenceTree tree, BitSet kept) {
    return isComplete(tree, kept)
        && isWhole(tree, kept)
        && Seams.hold(tree, kept)
        && !isSaidBySomebody(tree, kept)
        && !onlyTells(tree, kept)
        && !tellsNothing(tree, kept);
  }

  /**
   * Words from which a phrase right behind what is kept was cut, the last one twice: fewer are
   * better.
   */
  static int tears(SentenceTree tree, BitSet kept) {
    int inside = (int) kept.stream().filter(i -> isTornBehind(tree, i, kept)).count();
    return inside + (cutAtEnd(tree, kept).isPresent() ? 1 : 0);
  }

  /** Nouns before which an adjective or a noun was cut: fewer are better. */
  static int lessened(SentenceTree tree, BitSet kept) {
    return (int)
        kept.stream()
            .filter(
                noun ->
                    tree.children(noun).stream()
                        .anyMatch(c -> !kept.get(c) && QUALIFYING.contains(tree.main(c))))
            .count();
  }

  private static boolean isTornBehind(SentenceTree tree, int word, BitSet kept) {
    return tree.children(word).stream()
        .filter(c -> c > word && !kept.get(c))
        .findFirst()
        .filter(c -> PHRASES.contains(tree.main(c)) && !DAYS.contains(tree.form(c)))
        .isPresent();
  }

  /**
   * 'leading a push [for more ferries]', 'captains convicted [of theft]', 'among three captains
   * [who sailed]': which one, only the phrase right behind it tells; empty where nothing is
   * lacking.
   */
  static OptionalInt cutAtEnd(SentenceTree tree, BitSet kept) {
    int last = kept.length() - 1;
    boolean open = tree.pos(last) == Upos.NOUN || tree.main(last).equals("acl");
    return tree.children(last).stream()
        .filter(c -> open && c > last)
        .filter(
            c ->
                TELLING_WHICH.contains(tree.relation(c)) && !DAYS.contains(tree.form(c))
                    || tree.relation(c) == Relation.ACL_RELCL && tree.hasChild(last, "nummod"))
        .mapToInt(c -> c)
        .findFirst();
  }

  /** It has a subject that is named in it, says something of it, and ends where a phrase ends. */
  private static boolean isComplete(SentenceTree tree, BitSet kept) {
    int first = kept.nextSetBit(0);
    int last = kept.length() - 1;
    return kept.cardinality() >= FEWEST
        && (!POINTERS.contains(tree.form(first)) || saysThatThereIs(tree, kept))
        && tree.pos(first) != Upos.VERB
        && tree.pos(first) != Upos.AUX
        && tree.pos(first) != Upos.SCONJ
        && !endsList(tree, first)
        && (tree.pos(first) != Upos.ADP || opensSubject(tree, first))
        && !endsOpen(tree, last)
        && kept.stream().noneMatch(i -> tree.isSubject(i) && DAYS.contains(tree.form(i)))
        && kept.stream().noneMatch(i -> isPointer(tree, i, kept) || pointsBack(tree, i))
        && hasClause(tree, kept);
  }

  /** 'There are 12 ferries', 'It is too early for Varn'. */
  private static boolean saysThatThereIs(SentenceTree tree, BitSet kept) {
    int first = kept.nextSetBit(0);
    return tree.main(first).equals("expl")
        && kept.stream().anyMatch(i -> i > first && (tree.isCapital(i) || tree.pos(i) == Upos.NUM));
  }

  /** 'Varn and [the islands were warned]': a parser may take the last of a list for the subject. */
  private static boolean endsList(SentenceTree tree, int first) {
    return first > 1 && tree.pos(first - 1) == Upos.CCONJ && OF_NAME.contains(tree.pos(first - 2));
  }

  /** 'At least two ferries', unlike 'In what Varn calls a storm'. */
  private static boolean opensSubject(SentenceTree tree, int first) {
    return IntStream.iterate(first, i -> i >= 0, tree::head)
        .takeWhile(i -> tree.from(i) == first)
        .anyMatch(tree::isSubject);
  }

  private static boolean pointsBack(SentenceTree tree, int word) {
    return POINTING.contains(tree.form(word)) && tree.main(word).equals("det");
  }

  private static boolean hasClause(SentenceTree tree, BitSet kept) {
    return kept.stream().anyMatch(i -> tree.isClause(i) && kept.get(tree.subject(i)));
  }

  /** '…, they offered': the subject of all. */
  private static boolean isPointer(SentenceTree tree, int word, BitSet kept) {
    int clause = tree.head(word);
    return tree.isSubject(word)
        && !tree.main(word).equals("expl")
        && POINTERS.contains(tree.form(word))
        && (tree.head(clause) < 0 || !kept.get(tree.head(clause)));
  }

  /** 'experts suggesting', 'announced plans', 'made him': what else they say of it was cut. */
  private static boolean endsOpen(SentenceTree tree, int last) {
    boolean more = last + 1 < tree.size() && !tree.isMark(last + 1);
    int next = more && tree.form(last + 1).equals("not") ? last + 2 : last + 1;
    boolean to =
        next < tree.size() && tree.fineTag(next).equals("TO") && tree.pos(next) != Upos.ADP;
    boolean by = more && leadsOn(tree, last);
    return more && to && tree.pos(last) != Upos.PROPN
        || by
        || POINTERS.contains(tree.form(last))
        || more && tree.pos(last) == Upos.PRON
        || tree.fineTag(last).equals("VBG") && tree.to(last) > last && !tree.isMark(last + 1)
        || tree.pos(last) == Upos.VERB
            && tree.children(last).stream()
                .anyMatch(
                    c ->
                        c > last
                            && (COMPLEMENTS.contains(tree.main(c)) || sharesObject(tree, last, c)));
  }

  /** 'to hold [and to search every ferry]' */
  private static boolean sharesObject(SentenceTree tree, int verb, int other) {
    return tree.main(other).equals("conj")
        && tree.hasChild(other, "obj")
        && !tree.hasChild(verb, "obj");
  }

  /** 'helps towns cope [with floods]', 'is ahead [of Solvik]', 'has been blamed ever [since]' */
  private static boolean leadsOn(SentenceTree tree, int last) {
    return switch (tree.pos(last + 1)) {
      case ADP -> MODIFYING.contains(tree.pos(last)) || tree.fineTag(last).equals("VB");
      case SCONJ -> tree.pos(last) == Upos.ADV;
      default -> false;
    };
  }

  /** No word of it was torn apart at a hyphen, no sum or name has half of it. */
  private static boolean isWhole(SentenceTree tree, BitSet kept) {
    return kept.stream().noneMatch(i -> tree.isHyphenated(i) && !kept.get(i + 2))
        && kept.stream().noneMatch(i -> isReciprocal(tree, i) && !kept.get(i + 1))
        && kept.stream().noneMatch(i -> tree.isSign(i) && !kept.get(i + 1))
        && kept.stream().noneMatch(i -> isOneName(tree, i - 1) && !kept.get(i - 1))
        && kept.stream().noneMatch(i -> isOneName(tree, i) && !kept.get(i + 1))
        && kept.stream().noneMatch(i -> countsOthers(tree, i, kept));
  }

  private static boolean isReciprocal(SentenceTree tree, int word) {
    String next = word + 1 < tree.size() ? tree.form(word + 1) : "";
    return RECIPROCAL.contains(tree.form(word) + " " + next);
  }

  /** Is it of one name with the word behind it: 'North Korean', 'Kim Jong Un'? */
  private static boolean isOneName(SentenceTree tree, int word) {
    int next = word + 1;
    return word >= 0
        && next < tree.size()
        && tree.isCapital(word)
        && tree.isCapital(next)
        && !DAYS.contains(tree.form(word))
        && !DAYS.contains(tree.form(next))
        && (OF_NAME.contains(tree.pos(word)) || word > 0 && tree.pos(word) == Upos.ADJ)
        && OF_NAME.contains(tree.pos(next));
  }

  /** 'five [top] ferries': so many are of this kind, not of all. */
  private static boolean countsOthers(SentenceTree tree, int word, BitSet kept) {
    return tree.children(word).stream().anyMatch(c -> tree.main(c).equals("nummod") && kept.get(c))
        && tree.children(word).stream().anyMatch(c -> tree.main(c).equals("amod") && !kept.get(c));
  }

  /** 'Varn says conversations': what it says was cut. */
  private static boolean onlyTells(SentenceTree tree, BitSet kept) {
    return kept.stream()
        .filter(i -> SAYING.contains(tree.form(i)) && tree.isClause(i))
        .anyMatch(
            verb ->
                tree.children(verb).stream()
                    .filter(c -> c > verb && kept.get(c))
                    .allMatch(c -> tree.isNominal(c) && !tree.isClause(c)));
  }

  /** 'Varn has announced': unlike 'a new ferry was announced', it says not what. */
  private static boolean tellsNothing(SentenceTree tree, BitSet kept) {
    int last = kept.length() - 1;
    return Compression.TELLING.contains(tree.form(last))
        && tree.isClause(last)
        && tree.relation(tree.subject(last)) != Relation.NSUBJ_PASS
        && tree.children(last).stream().noneMatch(c -> kept.get(c) && tree.isClause(c));
  }

  /** Words of a quotation alone, whose speaker was cut. */
  private static boolean isSaidBySomebody(SentenceTree tree, BitSet kept) {
    QuotedWords quoted = new QuotedWords(tree, kept);
    return kept.stream().noneMatch(quoted::isOutside);
  }
}
