package org.newsbook.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsbook.syntax.Upos;
import org.newsbook.text.DataFile;

/**
 * What tells which clause of a sentence is the news, and which branches a headline keeps:
 * relations, parts of speech, sizes and small words of the grammar; no other word.
 */
final class CompressionFeatures {
  private static final Set<String> SMALL =
      DataFile.words(HeadlineWriter.class, "words.txt", "small");

  private final SentenceTree tree;

  CompressionFeatures(SentenceTree tree) {
    this.tree = tree;
  }

  /** Of a clause: does the news stand in it? */
  List<String> clause(int word) {
    List<String> features = new ArrayList<>();
    String relation = tree.relation(word).label();
    features.add("bias");
    features.add("clause:" + relation);
    String subject = subject(word);
    features.add("subject:" + subject);
    features.add("clause,subject:" + relation + "," + subject);
    features.add("size:" + size(tree.span(word)));
    features.add("size,clause:" + size(tree.span(word)) + "," + relation);
    features.add("depth:" + Math.min(3, depth(word)));
    boolean reports = tree.children(word).stream().anyMatch(c -> tree.main(c).equals("ccomp"));
    features.add("reports:" + reports + "," + relation);
    features.add("first:" + (tree.from(word) == 0) + "," + relation);
    features.add("mark:" + relation + "," + small(tree.formOf(word, "mark")));
    features.add("tense:" + tree.fineTag(word));
    features.add("tense,clause:" + tree.fineTag(word) + "," + relation);
    features.add("pos:" + tree.pos(word));
    features.add("aux:" + small(tree.formOf(word, "aux")));
    features.add("object:" + tree.hasChild(word, "obj"));
    features.add("start:" + Math.min(10, tree.from(word) / 3));
    features.add("last:" + (tree.to(word) >= tree.size() - 2));
    features.add("rest:" + size(tree.size() - tree.span(word)) + "," + size(tree.span(word)));
    features.add("tells:" + Compression.TELLING.contains(tree.form(word)) + "," + reports);
    int actor = tree.subject(word);
    if (actor >= 0) {
      features.add("determiner:" + small(tree.formOf(actor, "det")));
      features.add("subject size:" + size(tree.span(actor)));
      features.add("name:" + tree.contains(actor, Upos.PROPN));
    }
    int head = tree.head(word);
    if (head >= 0) {
      features.add("told:" + relation + "," + Compression.TELLING.contains(tree.form(head)));
      features.add("above:" + relation + "," + subject(head));
      features.add("before head:" + relation + "," + (word < head));
    }
    return features;
  }

  /** Of a branch whose head is kept: is it kept? */
  List<String> branch(int word) {
    List<String> features = new ArrayList<>();
    int head = tree.head(word);
    String relation = tree.relation(word).label();
    String side = word < head ? "before" : "behind";
    String size = size(tree.span(word));
    String small = small(smallWord(word));
    features.add("bias");
    features.add("branch:" + relation);
    features.add("branch,side:" + relation + "," + side);
    features.add("branch,pos:" + relation + "," + tree.pos(word));
    features.add("branch,head:" + relation + "," + tree.pos(head));
    features.add("branch,pos,head:" + relation + "," + tree.pos(word) + "," + tree.pos(head));
    features.add("branch,size:" + relation + "," + size);
    features.add("branch,small:" + relation + "," + small);
    features.add("branch,small,head:" + relation + "," + small + "," + tree.pos(head));
    features.add("branch,above:" + relation + "," + above(head));
    features.add("branch,above,small:" + relation + "," + above(head) + "," + small);
    features.add("branch,name:" + relation + "," + tree.contains(word, Upos.PROPN));
    features.add("branch,number:" + relation + "," + tree.contains(word, Upos.NUM));
    features.add("branch,capitals:" + relation + "," + capital(head) + capital(word));
    features.add("branch,next:" + relation + "," + (Math.abs(head - word) == 1));
    features.add("branch,rank:" + relation + "," + rank(word));
    features.add("branch,depth:" + relation + "," + Math.min(4, depth(word)));
    features.add("branch,first:" + relation + "," + (tree.from(word) == 0));
    features.add("branch,last:" + relation + "," + (tree.to(word) >= tree.size() - 2));
    features.add("branch,place:" + relation + "," + Math.min(5, tree.from(word) / 6));
    features.add("branch,comma:" + relation + "," + comma(tree.from(word) - 1));
    features.add("branch,length:" + relation + "," + size(tree.size()));
    features.add("branch,object:" + relation + "," + tree.hasChild(head, "obj"));
    int start = Math.min(10, tree.from(word) / 3);
    features.add("start:" + start);
    features.add("end:" + Math.min(10, tree.to(word) / 3));
    features.add("branch,start:" + tree.main(word) + "," + start);
    features.add("part:" + tree.main(word) + "," + 5 * tree.from(word) / Math.max(1, tree.size()));
    features.add("size:" + size);
    features.add("small:" + small);
    features.add("depth:" + Math.min(4, depth(word)));
    features.add("place:" + Math.min(5, tree.from(word) / 6) + "," + side);
    features.add("comma:" + comma(tree.from(word) - 1) + "," + side);
    return features;
  }

  private String subject(int word) {
    int subject = tree.subject(word);
    return subject < 0 ? "none" : tree.pos(subject).name();
  }

  private String above(int head) {
    return tree.relation(head).label();
  }

  /** The small word that introduces a branch, or is it. */
  private String smallWord(int word) {
    String by = tree.formOf(word, "case");
    String mark = by.isEmpty() ? tree.formOf(word, "mark") : by;
    return mark.isEmpty() ? tree.form(word) : mark;
  }

  private static String small(String word) {
    return SMALL.contains(word) ? word : word.isEmpty() ? "none" : "other";
  }

  private String capital(int word) {
    return Character.isUpperCase(tree.token(word).text().charAt(0)) ? "A" : "a";
  }

  /** How many branches of the same relation stand before it at its head. */
  private int rank(int word) {
    int rank = 0;
    for (int sibling : tree.children(tree.head(word))) {
      rank += sibling < word && tree.main(sibling).equals(tree.main(word)) ? 1 : 0;
    }
    return Math.min(2, rank);
  }

  private boolean comma(int word) {
    return word >= 0 && tree.isMark(word);
  }

  private int depth(int word) {
    int depth = 0;
    for (int up = tree.head(word); up >= 0; up = tree.head(up)) {
      depth++;
    }
    return depth;
  }

  private static String size(int words) {
    return words <= 3
        ? Integer.toString(words)
        : words <= 5
            ? "5"
            : words <= 8
                ? "8"
                : words <= 13 ? "13" : words <= 20 ? "20" : words <= 30 ? "30" : "more";
  }
}
