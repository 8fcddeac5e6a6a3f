package org.newsbook.headline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.newsbook.model.BoostedTrees;
import org.newsbook.text.DataFile;

/**
 * Shortens a sentence along its tree. Learned trees give the chance of each clause to be the news
 * and of each branch to be kept where its head is (McDonald 2006 scores dependents so), and with
 * that the chance of each word; of all trees that the grammar allows the one is taken whose
 * expected F1 is best (Dinkelbach 1967 for the ratio). The constraints are those of Filippova and
 * Altun 2013: what a clause needs stays, and so does what would turn its meaning.
 */
final class Compression {
  /** A parser takes what is told, without a word that joins it, for adverbial too. */
  private static final Set<String> TOLD = Set.of("ccomp", "advcl");

  private static final Set<String> ATTRIBUTING = Set.of("parataxis", "advcl", "conj");

  /** What somebody says ought to be is no news without him. */
  private static final Set<String> OUGHT = Set.of("should", "must", "ought");

  private static final Set<String> OPEN = Set.of("root", "parataxis", "conj");

  static final Set<String> TELLING = DataFile.words(HeadlineWriter.class, "words.txt", "telling");

  /** Without them the rest is not so. */
  static final Set<String> TURNING = DataFile.words(HeadlineWriter.class, "words.txt", "turning");

  /** Of what stands before a subject only these are the verb's own. */
  private static final Set<String> HELPING = Set.of("aux", "cop", "expl");

  /** So near the best expected F1 the fullest is best that tears no phrase off. */
  private static final double ENOUGH = 0.85;

  /** So many words more are worth a phrase that is cut right behind a word that is kept. */
  private static final int TEAR = 6;

  /** And so many the adjective or noun before a noun: 'social media' is not 'media'. */
  private static final int LESSENED = 4;

  /** Between two costs of a word nothing changes. */
  private static final double STEP = 0.02;

  private record Cut(int clause, BitSet kept, double f1) {}

  private final BoostedTrees clauses;
  private final BoostedTrees branches;

  Compression(BoostedTrees clauses, BoostedTrees branches) {
    this.clauses = clauses;
    this.branches = branches;
  }

  static Compression load() {
    Map<String, List<String>> trees = DataFile.phrases(Compression.class, "compression-model.txt");
    return new Compression(
        new BoostedTrees(trees.getOrDefault("clauses", List.of())),
        new BoostedTrees(trees.getOrDefault("branches", List.of())));
  }

  /**
   * The words that a headline keeps, marks left out; empty where what a clause needs is longer, or
   * no cut passes.
   *
   * @param longest characters, white space and marks not counted exactly
   * @param test of the words kept
   */
  Optional<BitSet> shorten(SentenceTree tree, int longest, Predicate<BitSet> test) {
    List<Integer> news = candidates(tree);
    double[] chances = chances(tree, news);
    List<Cut> cuts = new ArrayList<>();
    Set<BitSet> tried = new HashSet<>();
    Branches branches = Branches.of(tree);
    for (int clause : news) {
      List<Integer> openers =
          tree.children(clause).stream().filter(c -> isOpener(tree, c)).toList();
      for (double cost = STEP; cost < 1; cost += STEP) {
        BitSet kept = new BitSet();
        branches.keep(clause, chances, cost, kept);
        openers.forEach(c -> drop(tree, c, kept));
        for (BitSet words = kept;
            !words.isEmpty();
            words = goneOn(tree, branches, words, chances, cost)) {
          if (tried.add(words) && length(tree, words) <= longest && test.test(words)) {
            cuts.add(new Cut(clause, words, expectedF1(chances, words)));
          }
        }
      }
    }
    Optional<BitSet> best = best(tree, cuts);
    if (best.filter(words -> Completeness.cutAtEnd(tree, words).isEmpty()).isPresent()) {
      return best;
    }
    int more = best.map(BitSet::cardinality).orElse(0);
    return news.stream()
        .flatMap(c -> branches.beginnings(c, longest))
        .filter(words -> words.cardinality() > more)
        .filter(words -> test.test(words) && Completeness.cutAtEnd(tree, words).isEmpty())
        .max(Comparator.comparingDouble(words -> expectedF1(chances, words)))
        .or(() -> best);
  }

  private static Optional<BitSet> best(SentenceTree tree, List<Cut> cuts) {
    return cuts.stream()
        .max(Comparator.comparingDouble(Cut::f1))
        .flatMap(
            best ->
                cuts.stream()
                    .filter(c -> c.clause() == best.clause() && c.f1() >= ENOUGH * best.f1())
                    .max(Comparator.comparingInt(c -> fullness(tree, c.kept()))))
        .map(Cut::kept);
  }

  /** The same with the phrase that was cut right behind its last word; nothing where none was. */
  private static BitSet goneOn(
      SentenceTree tree, Branches branches, BitSet kept, double[] chances, double cost) {
    OptionalInt phrase = Completeness.cutAtEnd(tree, kept);
    BitSet more = new BitSet();
    if (phrase.isPresent() && !branches.never().get(phrase.getAsInt())) {
      branches.keep(phrase.getAsInt(), chances, cost, more);
      more.or(kept);
    }
    return more;
  }

  /**
   * The clauses that may hold the news: the main one, what it reports or joins; where there is
   * none, the whole.
   */
  static List<Integer> candidates(SentenceTree tree) {
    List<Integer> open =
        IntStream.range(0, tree.size())
            .filter(c -> tree.isClause(c) && isOpen(tree, c) && !followsItsNews(tree, c))
            .boxed()
            .toList();
    return open.isEmpty() && tree.root() >= 0 ? List.of(tree.root()) : open;
  }

  /** '…, the governor warned': what was warned of is the news. */
  private static boolean followsItsNews(SentenceTree tree, int clause) {
    return isAttribution(tree, clause)
        || TELLING.contains(tree.form(clause))
            && tree.children(clause).stream()
                .anyMatch(c -> tree.to(c) < tree.from(tree.subject(clause)) && tree.isClause(c));
  }

  static boolean isAttribution(SentenceTree tree, int word) {
    return TELLING.contains(tree.form(word))
        && ATTRIBUTING.contains(tree.main(word))
        && !tree.hasChild(word, "cc")
        && tree.isClause(word);
  }

  /** What somebody says, tells or announces; not what he hopes, denies, or did not say. */
  private static boolean isOpen(SentenceTree tree, int clause) {
    int above = tree.head(clause);
    return OPEN.contains(tree.main(clause))
        || TOLD.contains(tree.main(clause))
            && TELLING.contains(tree.form(above))
            && tree.children(clause).stream().noneMatch(c -> OUGHT.contains(tree.form(c)))
            && tree.children(above).stream().noneMatch(c -> TURNING.contains(tree.form(c)));
  }

  /** The chance of each word to stand in the headline, over all clauses that may hold the news. */
  private double[] chances(SentenceTree tree, List<Integer> news) {
    CompressionFeatures features = new CompressionFeatures(tree);
    double[] odds =
        news.stream().mapToDouble(c -> StrictMath.exp(clauses.odds(features.clause(c)))).toArray();
    double all = Arrays.stream(odds).sum();
    double[] kept = new double[tree.size()];
    for (int word = 0; word < kept.length; word++) {
      boolean branch = tree.head(word) >= 0 && !tree.isMark(word);
      kept[word] = branch ? branches.probability(features.branch(word)) : 0;
    }
    double[] chances = new double[tree.size()];
    for (int i = 0; i < odds.length; i++) {
      spread(tree, news.get(i), odds[i] / all, kept, chances);
    }
    return chances;
  }

  /**
   * @param kept by word, the chance of its branch to stay where its head does
   */
  private static void spread(
      SentenceTree tree, int word, double chance, double[] kept, double[] chances) {
    chances[word] += chance;
    for (int child : tree.children(word)) {
      if (!tree.isMark(child)) {
        spread(tree, child, chance * kept[child], kept, chances);
      }
    }
  }

  private static int fullness(SentenceTree tree, BitSet kept) {
    return kept.cardinality()
        - TEAR * Completeness.tears(tree, kept)
        - LESSENED * Completeness.lessened(tree, kept);
  }

  private static double expectedF1(double[] chances, BitSet kept) {
    double right = kept.stream().mapToDouble(i -> chances[i]).sum();
    return 2 * right / (kept.cardinality() + Arrays.stream(chances).sum());
  }

  /** What ties a clause to another, and what leads up to whom it speaks of. */
  static boolean isOpener(SentenceTree tree, int word) {
    String relation = tree.main(word);
    int clause = tree.head(word);
    return relation.equals("cc")
        || relation.equals("mark") && !tree.form(word).equals("to")
        || !HELPING.contains(relation)
            && !TURNING.contains(tree.form(word))
            && !tree.isClause(word)
            && tree.to(word) < tree.from(Math.max(0, tree.subject(clause)));
  }

  static void drop(SentenceTree tree, int word, BitSet kept) {
    kept.clear(word);
    tree.children(word).forEach(child -> drop(tree, child, kept));
  }

  static int length(SentenceTree tree, BitSet kept) {
    return kept.stream().map(i -> tree.token(i).text().length() + 1).sum() - 1;
  }
}
