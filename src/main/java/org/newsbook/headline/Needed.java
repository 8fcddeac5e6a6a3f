package org.newsbook.headline;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbook.syntax.Relation;
import org.newsbook.syntax.Upos;
import org.newsbook.text.DataFile;

/**
 * The grammar of what may be cut: a branch that stays as long as its head does (after Filippova and
 * Altun 2013).
 */
final class Needed {
  /** Cutting one of these leaves no clause, or one that says something else. */
  private static final Set<String> NEEDED =
      Set.of(
          "nsubj csubj aux cop expl fixed flat goeswith case obj iobj xcomp ccomp nummod cc det dep"
              .split(" "));

  private static final Set<String> OBJECTS = Set.of("obj", "xcomp", "ccomp");

  private static final Set<String> COMPLETING = Set.of("obl", "advmod");

  private static final Set<String> LEADING_ON = Set.of("to", "of", "that");

  private static final String TO_DO = "to-do";

  /**
   * Preposition → words that seldom stand without it: 'response to', 'relies on', 'urged to do'.
   */
  private static final Map<String, Set<String>> COMPLEMENTS =
      DataFile.sections(HeadlineWriter.class, "complements.txt");

  private static final Set<String> QUALIFYING = Set.of("amod", "compound");

  private static final Set<String> HAVING = Set.of("have", "has", "had");

  /** 'the largest', 'a step closer': what it is said of is one of many. */
  private static final Set<String> COMPARED = Set.of("JJS", "RBS", "JJR", "RBR");

  /** 'for the first time', 'the other half': which of several is meant. */
  private static final Set<String> ORDERING =
      DataFile.words(HeadlineWriter.class, "words.txt", "ordering");

  private Needed() {}

  /** What stays as long as its head does. */
  static boolean is(SentenceTree tree, int word) {
    String relation = tree.main(word);
    int head = tree.head(word);
    boolean mark = relation.equals("mark") && tree.pos(head) != Upos.PUNCT;
    boolean particle = tree.relation(word) == Relation.COMPOUND_PRT;
    boolean of =
        relation.equals("nmod") && tree.formOf(word, "case").equals("of")
            || tree.relation(word) == Relation.OBL_AGENT;
    boolean named = tree.pos(head) == Upos.PROPN || tree.pos(word) == Upos.PROPN;
    return NEEDED.contains(relation)
        || mark
        || particle
        || of
        || named && QUALIFYING.contains(relation) && !tree.isHyphenated(word)
        || tree.relation(word) == Relation.NMOD_POSS
        || isOfName(tree, word)
        || isAskedFor(tree, word)
        || endsName(tree, word)
        || goesOn(tree, word)
        || tellsWhich(tree, word)
        || isOfPair(tree, word)
        || needsArticle(tree, word)
        || Compression.TURNING.contains(tree.form(word))
        || COMPARED.contains(tree.fineTag(word))
        || ORDERING.contains(tree.form(word))
        || relation.equals("compound") && isOfDefinite(tree, head)
        || isListed(tree, word)
        || completes(tree, word)
        || tree.pos(head) == Upos.NUM
        || tree.isGlued(word);
  }

  /** 'ferries and boats' */
  static boolean isListed(SentenceTree tree, int word) {
    return tree.main(word).equals("conj") && tree.isNominal(tree.head(word));
  }

  /** By the word that it hangs on. */
  static boolean isAskedFor(SentenceTree tree, int word) {
    int head = tree.head(word);
    if (word < head) {
      return false;
    }
    return tree.formOf(word, "mark").equals("to")
        ? isAskedToDo(tree, word, head)
        : asks(tree.formOf(word, "case"), tree.form(head));
  }

  /** 'urged them to sail', 'called on them to sail' */
  private static boolean isAskedToDo(SentenceTree tree, int word, int head) {
    return asks(TO_DO, tree.form(head))
        || tree.children(head).stream()
            .filter(c -> c > head && c < word)
            .anyMatch(c -> asks(TO_DO, tree.form(head) + "-" + tree.formOf(c, "case")));
  }

  private static boolean asks(String phrase, String word) {
    return COMPLEMENTS.getOrDefault(phrase, Set.of()).contains(word);
  }

  /** 'captains who refuse', 'everyone who sailed': not all captains, not everyone. */
  private static boolean tellsWhich(SentenceTree tree, int word) {
    int head = tree.head(word);
    boolean bare =
        tree.pos(head) == Upos.PRON
            || tree.fineTag(head).equals("NNS")
                && tree.children(head).stream().noneMatch(c -> c < head && !tree.isMark(c));
    return bare && tree.relation(word) == Relation.ACL_RELCL && !tree.isMark(tree.from(word) - 1);
  }

  /**
   * 'security and economic order', 'open source movement': without the adjective the other noun
   * would be another one.
   */
  private static boolean isOfPair(SentenceTree tree, int word) {
    int head = tree.head(word);
    boolean beforeCompound =
        word + 1 < head
            && tree.head(word + 1) == head
            && tree.relation(word + 1) == Relation.COMPOUND;
    return QUALIFYING.contains(tree.main(word))
        && tree.isNominal(head)
        && (tree.main(head).equals("conj") || tree.main(head).equals("compound") || beforeCompound);
  }

  /** 'its construction sector': which one it is, a noun before it tells. */
  private static boolean isOfDefinite(SentenceTree tree, int noun) {
    return tree.formOf(noun, "det").equals("the")
        || tree.children(noun).stream().anyMatch(c -> tree.relation(c) == Relation.NMOD_POSS);
  }

  /** 'Now' in 'the pollster of Save Varn Now', '2004' in 'Varn 2004' */
  private static boolean endsName(SentenceTree tree, int word) {
    return word > 0
        && tree.pos(word - 1) == Upos.PROPN
        && (tree.pos(word) == Upos.NUM || tree.pos(word) == Upos.ADV && tree.isCapital(word));
  }

  /**
   * 'no money to spend', 'no chance of winning', 'lost no time demanding an answer', 'has experts
   * suggesting a change': without it nothing is said.
   */
  private static boolean goesOn(SentenceTree tree, int word) {
    String mark = tree.formOf(word, "mark");
    boolean had =
        tree.relation(word) == Relation.ACL
            && tree.main(tree.head(word)).equals("obj")
            && HAVING.contains(tree.form(tree.head(tree.head(word))));
    return had
        || tree.main(word).equals("acl") && LEADING_ON.contains(mark)
        || tree.main(word).equals("advcl")
            && tree.fineTag(word).equals("VBG")
            && (mark.isEmpty() || mark.equals("to"))
            && word > tree.head(word)
            && !tree.isMark(tree.from(word) - 1);
  }

  /** 'Prime Minister Anna Berg' is never cut apart. */
  private static boolean isOfName(SentenceTree tree, int word) {
    int head = tree.head(word);
    return IntStream.rangeClosed(Math.min(word, head), Math.max(word, head))
        .allMatch(i -> tree.pos(i) == Upos.PROPN);
  }

  /** 'an economic level': without it the article would be wrong. */
  private static boolean needsArticle(SentenceTree tree, int word) {
    if (word == 0) {
      return false;
    }
    boolean an = tree.form(word - 1).equals("an");
    return (an || tree.form(word - 1).equals("a"))
        && HeadlineText.isVowel(tree.form(tree.head(word))) != an;
  }

  /** 'met with the mayor', 'came together': without an object a verb asks for what follows it. */
  private static boolean completes(SentenceTree tree, int word) {
    int head = tree.head(word);
    return tree.pos(head) == Upos.VERB
        && tree.children(head).stream().noneMatch(c -> OBJECTS.contains(tree.main(c)))
        && tree.children(head).stream()
            .filter(c -> c > head && COMPLETING.contains(tree.main(c)))
            .filter(c -> tree.hasChild(c, "case") || tree.pos(c) == Upos.ADV)
            .findFirst()
            .filter(c -> c == word)
            .isPresent();
  }
}
