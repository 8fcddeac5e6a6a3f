package org.newsbook.headline;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Stream;
import org.newsbook.syntax.Relation;
import org.newsbook.text.DataFile;

/** What holds of the branches of a tree whatever its words cost. */
record Branches(SentenceTree tree, BitSet never, BitSet needed) {
  private static final Set<String> CONNECTING =
      DataFile.words(HeadlineWriter.class, "words.txt", "connecting");

  static Branches of(SentenceTree tree) {
    Branches branches = new Branches(tree, new BitSet(), new BitSet());
    for (int word = 0; word < tree.size(); word++) {
      int head = tree.head(word);
      boolean never =
          tree.isMark(word)
              || isRemark(tree, word)
              || CONNECTING.contains(tree.form(word)) && tree.main(word).equals("advmod")
              || Compression.isAttribution(tree, word)
              || tree.isInBrackets(word) && head >= 0 && !tree.isInBrackets(head);
      branches.never.set(word, never);
      branches.needed.set(word, head >= 0 && !never && Needed.is(tree, word));
    }
    return branches;
  }

  /**
   * Keeps of what hangs on a word the branches that are worth more than their words cost.
   *
   * @return the sum of chances less costs
   */
  double keep(int word, double[] chances, double cost, BitSet kept) {
    double sum = chances[word] - cost;
    kept.set(word);
    for (int child : tree.children(word)) {
      if (never.get(child)) {
        continue;
      }
      BitSet branch = new BitSet();
      double more = keep(child, chances, cost, branch);
      if (more > 0 || needed.get(child)) {
        sum += more;
        kept.or(branch);
      }
    }
    return sum;
  }

  /**
   * A clause from its subject on, so far as it fits: where the parser erred, and what it takes for
   * needed is too long, words as they follow one another still read well.
   */
  Stream<BitSet> beginnings(int clause, int longest) {
    BitSet all = new BitSet();
    fill(clause, all);
    tree.children(clause).stream()
        .filter(c -> Compression.isOpener(tree, c))
        .forEach(c -> Compression.drop(tree, c, all));
    return all.stream()
        .mapToObj(
            last -> {
              BitSet kept = new BitSet();
              kept.or(all);
              kept.clear(last + 1, tree.size());
              return kept;
            })
        .takeWhile(kept -> Compression.length(tree, kept) <= longest)
        .filter(kept -> kept.stream().allMatch(w -> w == clause || kept.get(tree.head(w))))
        .filter(kept -> all.stream().noneMatch(w -> isLacking(w, kept)));
  }

  /** 'called on the captains [to sail]', 'not to eat a frozen fish [and rice dish]' */
  private boolean isLacking(int word, BitSet kept) {
    int head = tree.head(word);
    return !kept.get(word)
        && head >= 0
        && kept.get(head)
        && (Needed.isAskedFor(tree, word)
            || Needed.isListed(tree, word)
                && !tree.isClause(word)
                && tree.from(word) == kept.length());
  }

  private void fill(int word, BitSet all) {
    all.set(word);
    tree.children(word).stream().filter(c -> !never.get(c)).forEach(c -> fill(c, all));
  }

  /** 'which nobody had seen', between commas: a sentence stands without it. */
  private static boolean isRemark(SentenceTree tree, int word) {
    return (tree.relation(word) == Relation.ACL_RELCL || tree.main(word).equals("appos"))
        && tree.from(word) > 0
        && tree.isMark(tree.from(word) - 1);
  }
}
