package org.newsbook.headline;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbook.syntax.Relation;
import org.newsbook.syntax.Upos;
import org.newsbook.text.DataFile;
import org.newsbook.text.NamedDay;

/**
 * Where words were cut, those on both sides must read on. Looks at parts of speech side by side,
 * which a parser errs in less often than in what hangs on what.
 */
final class Seams {
  private static final Set<String> AFTER_MEASURE =
      DataFile.words(HeadlineWriter.class, "words.txt", "after-measure");

  private static final Set<String> UNITS =
      DataFile.words(HeadlineWriter.class, "words.txt", "units");

  private static final Set<Upos> NAMING = Set.of(Upos.NOUN, Upos.PROPN, Upos.X);

  private static final Set<Upos> IN_OBJECT =
      Set.of(Upos.NOUN, Upos.PROPN, Upos.X, Upos.ADJ, Upos.DET, Upos.NUM);

  private static final Set<String> QUALIFYING = Set.of("amod", "det", "nummod", "compound");

  private static final Set<Upos> LINKING = Set.of(Upos.ADP, Upos.SCONJ);

  private static final Set<Upos> MODIFYING =
      Set.of(Upos.DET, Upos.ADJ, Upos.NOUN, Upos.PROPN, Upos.NUM, Upos.ADV, Upos.PRON);

  private static final Set<Upos> CLOSING = Set.of(Upos.NOUN, Upos.PROPN, Upos.ADJ, Upos.NUM);

  private static final Set<Upos> OPENING =
      Set.of(Upos.NOUN, Upos.PROPN, Upos.DET, Upos.NUM, Upos.PRON);

  private static final Set<Upos> PARTING =
      Set.of(Upos.ADP, Upos.SCONJ, Upos.CCONJ, Upos.VERB, Upos.AUX);

  /** A parser takes one for the other. */
  private static final Set<String> PAST = Set.of("VBD", "VBN");

  private static final int SHORT_QUOTATION = 3;

  private final SentenceTree tree;
  private final BitSet kept;

  private Seams(SentenceTree tree, BitSet kept) {
    this.tree = tree;
    this.kept = kept;
  }

  static boolean hold(SentenceTree tree, BitSet kept) {
    Seams seams = new Seams(tree, kept);
    return kept.stream().allMatch(i -> seams.holds(i) && seams.standsAlone(i));
  }

  private boolean holds(int left) {
    int next = behindMarks(left + 1);
    int right = kept.nextSetBit(left + 1);
    int end = right < 0 ? tree.size() : right;
    boolean cut = IntStream.range(next, end).anyMatch(i -> !tree.isMark(i));
    if (right > 0 && (isAside(left, right) || tearsList(left, right) || lacksSubject(right))) {
      return false;
    }
    return !cut
        || (leadsTo(next, right) && tree.isNominal(right)
                || !lacksObject(left, next) && !partsName(left, next))
            && !lacksPredicate(left, next)
            && !(LINKING.contains(tree.pos(left)) && !leadsTo(next, right))
            && !(right > 0 && isAdrift(left, right))
            && !quotesWhat(left, left + 1)
            && !tearsPair(left, right)
            && !goesOn(left, next, right);
  }

  /** 'the row [over the port] of Varn', 'in wood and [boat builder] Varn' */
  private boolean tearsPair(int left, int right) {
    return right > 0
        && (tree.form(right).equals("of")
            || tree.pos(left) == Upos.CCONJ
                && IntStream.range(left + 1, right).anyMatch(i -> NAMING.contains(tree.pos(i))));
  }

  /** '40m euros (£27m) [of copper]', '“friends” [have come]': what the word is followed by. */
  private int behindMarks(int word) {
    int next = word;
    while (next < tree.size() && (tree.isInBrackets(next) || closes(next))) {
      next++;
    }
    return next;
  }

  private boolean closes(int mark) {
    return ")”\"".contains(tree.token(mark).text())
        && tree.token(mark - 1).end() == tree.token(mark).start();
  }

  /**
   * 'the end [of the line]', 'claims [that it sank]', 'is [at sea]', 'a new [and faster] ferry',
   * 'the race [of Varn] and Solvik': what the word leads to was cut.
   */
  private boolean goesOn(int left, int next, int right) {
    if (next >= tree.size()) {
      return false;
    }
    boolean helps = tree.pos(left) == Upos.AUX && tree.pos(next) != Upos.ADV;
    boolean qualifies =
        tree.head(left) > left
            && QUALIFYING.contains(tree.main(left))
            && !(kept.get(tree.head(left)) && leadsTo(next, right));
    boolean parts =
        NAMING.contains(tree.pos(left))
            && right > 0
            && leadsTo(next, right)
            && NAMING.contains(tree.pos(right));
    boolean pairs = right > 0 && tree.pos(right) == Upos.CCONJ && tree.pos(next) == Upos.ADP;
    boolean measure = AFTER_MEASURE.contains(tree.form(next)) && isMeasure(left);
    boolean that = tree.form(next).equals("that") && tree.pos(next) == Upos.SCONJ;
    return tree.form(next).equals("of") || that || helps || qualifies || parts || pairs || measure;
  }

  /** '35-year [old]', 'three days [later]', 'a day [after]' */
  private boolean isMeasure(int noun) {
    return UNITS.contains(tree.form(noun))
        || noun > 1 && (tree.pos(noun - 1) == Upos.NUM || tree.pos(noun - 2) == Upos.NUM);
  }

  /** 'face [huge losses]', 'sow [discord]': what stands bare behind a verb is what is done. */
  private boolean lacksObject(int left, int next) {
    boolean pronoun =
        next < tree.size() && tree.pos(next) == Upos.PRON && !tree.fineTag(next).startsWith("W");
    return tree.pos(left) == Upos.VERB
        && next < tree.size()
        && (IN_OBJECT.contains(tree.pos(next)) || pronoun)
        && !isWhen(next);
  }

  /** 'talks to end the war [have his blessing]' */
  private boolean lacksPredicate(int left, int next) {
    return NAMING.contains(tree.pos(left)) && next < tree.size() && tree.isFinite(next);
  }

  /** 'game [giant Varn Arts]', 'a box office [double]' */
  private boolean partsName(int left, int next) {
    if (next >= tree.size()) {
      return false;
    }
    boolean name =
        NAMING.contains(tree.pos(next))
            || tree.pos(next) == Upos.ADJ && !Compression.TURNING.contains(tree.form(next));
    boolean open = NAMING.contains(tree.pos(left)) || tree.pos(left) == Upos.ADJ;
    return open && name && !isWhen(next);
  }

  /** 'Varn said[,] has no ferries', 'charges[,] said Varn': who says it stands aside. */
  private boolean isAside(int left, int right) {
    boolean tells = Compression.TELLING.contains(tree.form(left)) && tree.pos(left) == Upos.VERB;
    boolean told =
        Compression.TELLING.contains(tree.form(right))
            && tree.pos(right) == Upos.VERB
            && (tree.subject(right) < 0 || tree.subject(right) > right);
    return isComma(right - 1) && (tells && tree.isFinite(right) || told && tree.isNominal(left));
  }

  /** 'must pay[, a court] ruled': who does it was cut. */
  private boolean lacksSubject(int right) {
    int at = right - 1;
    while (at > 0 && !kept.get(at) && MODIFYING.contains(tree.pos(at))) {
      at--;
    }
    return at < right - 1 && isComma(at) && PAST.contains(tree.fineTag(right));
  }

  /** 'Varn, Berg [and Roe] came': some of a list, not all who came. */
  private boolean tearsList(int left, int right) {
    int start = left;
    while (start > 0 && kept.get(start - 1) && NAMING.contains(tree.pos(start - 1))) {
      start--;
    }
    return start > 1
        && isComma(start - 1)
        && kept.get(start - 2)
        && NAMING.contains(tree.pos(start - 2))
        && (isComma(left + 1) || tree.pos(left + 1) == Upos.CCONJ)
        && IntStream.range(left + 1, right).anyMatch(i -> tree.pos(i) == Upos.CCONJ);
  }

  /** 'as [never before, minister] Anna Berg says' */
  private boolean leadsTo(int next, int right) {
    return right > 0
        && IntStream.range(next, right)
            .allMatch(i -> MODIFYING.contains(tree.pos(i)) || tree.isMark(i) && !isComma(i));
  }

  private boolean isComma(int word) {
    return ",;:—–".contains(tree.form(word));
  }

  /** '200 are dead [and others ill, according to] the agency' */
  private boolean isAdrift(int left, int right) {
    return CLOSING.contains(tree.pos(left))
        && OPENING.contains(tree.pos(right))
        && !opensClause(right)
        && IntStream.range(left + 1, right).anyMatch(i -> PARTING.contains(tree.pos(i)));
  }

  /** 'told reporters [on Sunday] the ferries would sail' */
  private boolean opensClause(int right) {
    boolean whole = tree.isMark(right - 1) || isWhen(right - 1);
    return whole
        && IntStream.iterate(right, i -> i >= 0 && tree.from(i) == right, tree::head)
            .anyMatch(tree::isSubject);
  }

  /** 'the word ["ferry"]' */
  private boolean quotesWhat(int left, int next) {
    int close =
        IntStream.range(next + 1, tree.size()).filter(tree::isMark).findFirst().orElse(tree.size());
    return next + 1 < tree.size()
        && tree.isNominal(left)
        && QuotedWords.isOpening(tree.token(next).text())
        && close - next <= SHORT_QUOTATION + 1
        && !kept.get(next + 1);
  }

  private boolean isWhen(int word) {
    if (Completeness.DAYS.contains(tree.form(word)) || NamedDay.month(tree.form(word)) > 0) {
      return true;
    }
    return IntStream.iterate(word, i -> i >= 0, tree::head)
        .takeWhile(i -> tree.from(i) == word || i == word)
        .anyMatch(i -> tree.relation(i) == Relation.OBL_UNMARKED);
  }

  /** Nothing was cut that a word needs on another side. */
  private boolean standsAlone(int word) {
    boolean measured =
        AFTER_MEASURE.contains(tree.form(word))
            && word > 0
            && !kept.get(word - 1)
            && tree.isNominal(word - 1);
    boolean when =
        tree.children(word).stream()
            .anyMatch(c -> !kept.get(c) && tree.fineTag(c).equals("WRB") && c < word);
    return !measured && !when && !isOfCutNoun(word);
  }

  /** 'sailed [to a harbour] which is old' */
  private boolean isOfCutNoun(int word) {
    int before = word - 1;
    while (before > 0 && tree.isMark(before)) {
      before--;
    }
    return tree.isRelative(word) && !kept.get(Math.max(0, before));
  }
}
