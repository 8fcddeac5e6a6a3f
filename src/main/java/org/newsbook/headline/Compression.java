package org.newsbook.headline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbook.syntax.Relation;
import org.newsbook.syntax.Upos;

/**
 * Shortens a sentence along its tree: first the clause that holds the news, then each branch that
 * its head does not need is kept or cut by a learned weight (McDonald 2006 scores dependents so;
 * the constraints are those of Filippova and Altun 2013: what a clause needs stays, and so does
 * what would turn its meaning).
 */
final class Compression {
  /** Cutting one of these leaves no clause, or one that says something else. */
  private static final Set<String> NEEDED =
      Set.of(
          "nsubj",
          "csubj",
          "aux",
          "cop",
          "expl",
          "fixed",
          "flat",
          "goeswith",
          "case",
          "obj",
          "iobj",
          "xcomp",
          "ccomp",
          "nummod",
          "cc",
          "amod",
          "compound",
          "det",
          "dep");

  private static final Set<String> OBJECTS = Set.of("obj", "xcomp", "ccomp");

  private static final Set<String> COMPLETING = Set.of("obl", "advmod");

  private static final Set<String> OPEN = Set.of("root", "parataxis", "conj");

  private static final Set<String> TELLING =
      Set.of(
          "say",
          "says",
          "said",
          "tell",
          "tells",
          "told",
          "announce",
          "announces",
          "announced",
          "report",
          "reports",
          "reported",
          "confirm",
          "confirms",
          "confirmed",
          "add",
          "adds",
          "added",
          "warn",
          "warns",
          "warned",
          "find",
          "finds",
          "found",
          "show",
          "shows",
          "showed");

  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "n't",
          "n’t",
          "never",
          "no",
          "nor",
          "neither",
          "none",
          "nobody",
          "nothing",
          "hardly",
          "barely",
          "without",
          "few",
          "fewer",
          "less",
          "almost",
          "nearly",
          "about",
          "least",
          "alleged",
          "allegedly",
          "reportedly",
          "likely",
          "possibly",
          "former");

  /** What a headline needs at least, where the sentence has so many words (cross-validated). */
  private static final int FEWEST = 10;

  private final LinearModel clauses;
  private final LinearModel branches;

  Compression(LinearModel clauses, LinearModel branches) {
    this.clauses = clauses;
    this.branches = branches;
  }

  static Compression load() {
    return new Compression(LinearModel.load("clauses.tsv"), LinearModel.load("branches.tsv"));
  }

  /**
   * The words that a headline keeps, marks left out; empty where what a clause needs is longer.
   *
   * @param longest characters, white space and marks not counted exactly
   */
  Optional<BitSet> shorten(SentenceTree tree, int longest) {
    return newsClause(tree).flatMap(clause -> prune(tree, clause, longest));
  }

  /**
   * The clauses that may hold the news: the main one, what it reports or joins; where there is
   * none, the whole.
   */
  static List<Integer> candidates(SentenceTree tree) {
    List<Integer> clauses = IntStream.range(0, tree.size()).filter(tree::isClause).boxed().toList();
    List<Integer> open = clauses.stream().filter(c -> isOpen(tree, c)).toList();
    if (!open.isEmpty()) {
      return open;
    }
    return tree.root() >= 0 ? List.of(tree.root()) : List.of();
  }

  /** What somebody says, tells or announces; not what he hopes, denies, or did not say. */
  private static boolean isOpen(SentenceTree tree, int clause) {
    int above = tree.head(clause);
    if (tree.main(clause).equals("ccomp")) {
      return TELLING.contains(tree.form(above))
          && tree.children(above).stream().noneMatch(c -> NEGATIONS.contains(tree.form(c)));
    }
    return OPEN.contains(tree.main(clause));
  }

  private Optional<Integer> newsClause(SentenceTree tree) {
    CompressionFeatures features = new CompressionFeatures(tree);
    return candidates(tree).stream()
        .max(Comparator.comparingDouble((Integer c) -> clauses.logOdds(features.clause(c))));
  }

  private record Branch(int word, double logOdds) {}

  /**
   * Drops the branches that matter least until the rest is short, and none that leaves too little.
   */
  Optional<BitSet> prune(SentenceTree tree, int clause, int longest) {
    CompressionFeatures features = new CompressionFeatures(tree);
    BitSet kept = new BitSet();
    List<Branch> optional = new ArrayList<>();
    keep(tree, clause, features, kept, optional);
    for (int child : tree.children(clause)) {
      boolean joins = tree.main(child).equals("mark") && !tree.form(child).equals("to");
      if (joins || tree.main(child).equals("cc")) {
        drop(tree, child, kept);
      }
    }
    optional.sort(Comparator.comparingDouble(Branch::logOdds).thenComparing(Branch::word));
    for (Branch branch : optional) {
      if (!kept.get(branch.word())) {
        continue;
      }
      BitSet rest = (BitSet) kept.clone();
      drop(tree, branch.word(), rest);
      boolean tooLong = length(tree, kept) > longest;
      if (tooLong || branch.logOdds() <= 0 && rest.cardinality() >= FEWEST) {
        kept = rest;
      }
    }
    return length(tree, kept) <= longest ? Optional.of(kept) : Optional.empty();
  }

  private void keep(
      SentenceTree tree,
      int word,
      CompressionFeatures features,
      BitSet kept,
      List<Branch> optional) {
    kept.set(word);
    for (int child : tree.children(word)) {
      if (tree.isMark(child) || isRemark(tree, child)) {
        continue;
      }
      if (!isNeeded(tree, child)) {
        optional.add(new Branch(child, branches.logOdds(features.branch(child))));
      }
      keep(tree, child, features, kept, optional);
    }
  }

  private static void drop(SentenceTree tree, int word, BitSet kept) {
    kept.clear(word);
    tree.children(word).forEach(child -> drop(tree, child, kept));
  }

  /** What stays as long as its head does. */
  static boolean isNeeded(SentenceTree tree, int word) {
    String relation = tree.main(word);
    boolean mark = relation.equals("mark") && tree.pos(tree.head(word)) != Upos.PUNCT;
    boolean particle = tree.relation(word).label().equals("compound:prt");
    boolean of =
        relation.equals("nmod") && tree.formOf(word, "case").equals("of")
            || tree.relation(word).label().equals("obl:agent");
    return NEEDED.contains(relation)
        || mark
        || particle
        || of
        || NEGATIONS.contains(tree.form(word))
        || relation.equals("conj") && tree.isNominal(tree.head(word))
        || inSubject(tree, word)
        || completes(tree, word)
        || tree.pos(tree.head(word)) == Upos.NUM
        || tree.isGlued(word);
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

  /** 'which nobody had seen', between commas: a sentence stands without it. */
  private static boolean isRemark(SentenceTree tree, int word) {
    return tree.relation(word) == Relation.ACL_RELCL
        && tree.from(word) > 0
        && tree.isMark(tree.from(word) - 1);
  }

  /** Of whom a clause speaks is left whole, but for what commas set off and for a title. */
  private static boolean inSubject(SentenceTree tree, int word) {
    boolean title = tree.relation(word) == Relation.NMOD_DESC;
    boolean aside = tree.from(word) > 0 && tree.isMark(tree.from(word) - 1);
    return !title && !aside && tree.isUnderSubject(word);
  }

  private static int length(SentenceTree tree, BitSet kept) {
    int length = -1;
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      length += tree.token(i).text().length() + 1;
    }
    return length;
  }
}
