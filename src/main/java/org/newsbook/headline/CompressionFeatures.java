package org.newsbook.headline;

import java.util.List;
import java.util.TreeSet;
import org.newsbook.model.FeatureRow;
import org.newsbook.syntax.Relation;
import org.newsbook.syntax.Upos;
import org.newsbook.text.DataFile;
import org.newsbook.text.WordVectors;

/**
 * What tells which clause of a sentence is the news, and which branches a headline keeps:
 * relations, parts of speech, sizes and places, how frequent a word is and what it is near in
 * meaning; of words themselves only small ones of the grammar.
 */
final class CompressionFeatures {
  private static final List<String> SMALL =
      List.copyOf(new TreeSet<>(DataFile.words(HeadlineWriter.class, "words.txt", "small")));

  private static final List<Relation> FRAME =
      List.of(
          Relation.NSUBJ,
          Relation.OBJ,
          Relation.OBL,
          Relation.CCOMP,
          Relation.NMOD,
          Relation.ADVCL,
          Relation.CONJ);

  private static final List<String> TENSES = List.of("VBD", "VBZ", "VBP", "VBN", "VBG", "VB");

  /** So many dimensions of meaning: the first vary most. */
  private static final int MEANING = 16;

  /** More frequent words say nothing of what a sentence is about. */
  private static final int COMMON = 150;

  /** Logarithm of a rank beyond the known ones. */
  private static final double UNKNOWN = 11;

  private static final double NONE = 1e-9;

  private final SentenceTree tree;
  private final double[] subject = new double[WordVectors.DIMENSIONS];

  CompressionFeatures(SentenceTree tree) {
    this.tree = tree;
    for (int i = 0; i < tree.size(); i++) {
      int rank = WordVectors.rank(tree.form(i));
      if (rank >= 0 && !isCommon(rank)) {
        WordVectors.add(rank, 1, subject);
      }
    }
  }

  /** Of a word by its rank, negative where it has none. */
  static boolean isCommon(int rank) {
    return rank >= 0 && rank <= COMMON;
  }

  /** Of a clause: does the news stand in it? */
  float[] clause(int word) {
    FeatureRow row = features(word);
    int head = tree.head(word);
    int actor = tree.subject(word);
    row.add("tells", Compression.TELLING.contains(tree.form(word)));
    row.add("told", head >= 0 && Compression.TELLING.contains(tree.form(head)));
    row.add("reports", tree.hasChild(word, "ccomp"));
    row.add("helped", tree.hasChild(word, "aux"));
    row.add("subject size", actor < 0 ? 0 : tree.span(actor));
    row.add("subject named", actor >= 0 && tree.contains(actor, Upos.PROPN));
    for (Upos pos : Upos.values()) {
      row.add("subject", pos.name(), actor >= 0 && tree.pos(actor) == pos);
    }
    return row.values();
  }

  /** Of a branch whose head is kept: is it kept? */
  float[] branch(int word) {
    return features(word).values();
  }

  private FeatureRow features(int word) {
    FeatureRow row = new FeatureRow(false);
    grammar(row, word);
    places(row, word);
    neighbours(row, word);
    meaning(row, word);
    return row;
  }

  private void grammar(FeatureRow row, int word) {
    int head = tree.head(word);
    for (Relation relation : Relation.values()) {
      row.add("relation", relation.label(), tree.relation(word) == relation);
      row.add("above", relation.label(), head >= 0 && tree.relation(head) == relation);
    }
    for (Upos pos : Upos.values()) {
      row.add("pos", pos.name(), tree.pos(word) == pos);
      row.add("head", pos.name(), head >= 0 && tree.pos(head) == pos);
    }
    for (String tense : TENSES) {
      row.add("tense", tense, tree.fineTag(word).equals(tense));
    }
    String by = tree.formOf(word, "case");
    String introduced = by.isEmpty() ? tree.formOf(word, "mark") : by;
    for (String small : SMALL) {
      row.add("introduced by", small, introduced.equals(small));
      row.add("is", small, tree.form(word).equals(small));
    }
    row.add("introduced", !introduced.isEmpty());
    row.add("the", tree.formOf(word, "det").equals("the"));
    row.add("head the", head >= 0 && tree.formOf(head, "det").equals("the"));
    row.add("head a", head >= 0 && tree.formOf(head, "det").startsWith("a"));
    row.add("needed", head >= 0 && Needed.is(tree, word));
  }

  private void places(FeatureRow row, int word) {
    int head = tree.head(word);
    int from = tree.from(word);
    int to = tree.to(word);
    row.add("before", word < head);
    row.add("size", tree.span(word));
    row.add("from", from);
    row.add("behind", tree.size() - to);
    row.add("all", tree.size());
    row.add("part", from / (double) tree.size());
    row.add("away", Math.abs(head - word));
    row.add("from root", word - tree.root());
    row.add("depth", tree.depth(word));
    row.add("comma before", from > 0 && tree.isMark(from - 1));
    row.add("comma behind", to + 1 < tree.size() && tree.isMark(to + 1));
    row.add("name in it", tree.contains(word, Upos.PROPN));
    row.add("number in it", tree.contains(word, Upos.NUM));
    row.add("capital", tree.isCapital(word));
    row.add("head capital", head >= 0 && tree.isCapital(head));
  }

  private void neighbours(FeatureRow row, int word) {
    int head = tree.head(word);
    int above = head < 0 ? head : tree.head(head);
    List<Integer> siblings = head < 0 ? List.of() : tree.children(head);
    List<Integer> between =
        siblings.stream().filter(c -> c > head && c < word && !tree.isMark(c)).toList();
    row.add("children", tree.children(word).size());
    row.add("siblings", siblings.size());
    row.add(
        "of its kind", siblings.stream().mapToInt(c -> c < word && isAlike(c, word) ? 1 : 0).sum());
    row.add("between", between.size());
    row.add("words between", between.stream().mapToInt(tree::span).sum());
    row.add("head's size", head < 0 ? 0 : tree.span(head));
    row.add("size above", above < 0 ? 0 : tree.span(above));
    row.add("verb above", above >= 0 && tree.pos(above) == Upos.VERB);
    row.add("by", tree.hasChild(word, "case"));
    for (Relation relation : FRAME) {
      row.add("has", relation.label(), tree.hasChild(word, relation.label()));
      row.add("head has", relation.label(), head >= 0 && tree.hasChild(head, relation.label()));
    }
  }

  private boolean isAlike(int word, int other) {
    return tree.main(word).equals(tree.main(other));
  }

  private void meaning(FeatureRow row, int word) {
    int head = tree.head(word);
    double rarest = 0;
    double sum = 0;
    for (int i = tree.from(word); i <= tree.to(word); i++) {
      double rarity = rarity(i);
      rarest = Math.max(rarest, rarity);
      sum += rarity;
    }
    row.add("rarity", rarity(word));
    row.add("head's rarity", head < 0 ? 0 : rarity(head));
    row.add("rarest", rarest);
    row.add("rarity of all", sum / tree.span(word));
    double[] own = meaning(word);
    for (int i = 0; i < MEANING; i++) {
      row.add("meaning", i, own[i]);
    }
    row.add("like head", head < 0 ? 0 : dot(own, meaning(head)));
    row.add("like sentence", dot(own, subject) / Math.sqrt(dot(subject, subject) + NONE));
  }

  /** Logarithm of a word's rank by frequency. */
  private double rarity(int word) {
    int rank = WordVectors.rank(tree.form(word));
    return rank < 0 ? UNKNOWN : StrictMath.log(1 + rank);
  }

  private double[] meaning(int word) {
    double[] sum = new double[WordVectors.DIMENSIONS];
    int rank = WordVectors.rank(tree.form(word));
    if (rank >= 0) {
      WordVectors.add(rank, 1, sum);
    }
    return sum;
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
