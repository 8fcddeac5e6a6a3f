package org.newsbook.headline;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.newsbook.syntax.Parser;
import org.newsbook.text.Token;

/**
 * Reads a headline as somebody does who never saw its sentence: where its words then hang together
 * in another way than they did there, too much was cut, or the sentence was misread.
 */
record Rereading(Parser parser) {
  /** So many of the words hang where they hung. */
  private static final double ALIKE = 0.8;

  boolean test(SentenceTree tree, BitSet kept) {
    int[] words = kept.stream().toArray();
    List<Token> tokens = Arrays.stream(words).mapToObj(tree::token).toList();
    SentenceTree alone = new SentenceTree(parser.parse(tokens));
    int alike = 0;
    for (int i = 0; i < words.length; i++) {
      int head = tree.head(words[i]);
      int there = head < 0 || !kept.get(head) ? -1 : Arrays.binarySearch(words, head);
      boolean root = there < 0;
      boolean same = root || alone.main(i).equals(tree.main(words[i]));
      alike += same && alone.head(i) == there ? 1 : 0;
    }
    return alike >= ALIKE * words.length;
  }
}
