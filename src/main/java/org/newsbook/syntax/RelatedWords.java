package org.newsbook.syntax;

import java.util.Arrays;
import org.newsbook.text.linear.WordHash;

/**
 * A tree whose relations are being found, from the root down and from left to right: what is known
 * already of a word, its head and its children. Words are numbered as in {@link SentenceColumns};
 * the root is the number behind the last.
 */
final class RelatedWords {
  private static final int NONE = Configuration.NONE;
  private static final int UNKNOWN = 99;

  private final SentenceColumns words;
  private final int[] head;
  private final int[] relation;
  private final int[] firstChild;
  private final int[] lastChild;
  private final int[] next;
  private final int[] previous;
  private final int[] from;
  private final int[] to;
  private final int[] childTags;
  private final int[] order;

  RelatedWords(SentenceColumns words, int[] head) {
    this.words = words;
    this.head = head;
    int size = words.size;
    relation = new int[size + 1];
    Arrays.fill(relation, UNKNOWN);
    firstChild = filled(size + 1);
    lastChild = filled(size + 1);
    next = filled(size + 1);
    previous = filled(size + 1);
    childTags = new int[size + 1];
    from = new int[size + 1];
    to = new int[size + 1];
    for (int i = 0; i <= size; i++) {
      from[i] = i;
      to[i] = i;
    }
    for (int i = 0; i < size; i++) {
      add(i, head[i]);
    }
    order = topDown();
    for (int k = size - 1; k >= 0; k--) {
      int i = order[k];
      from[head[i]] = Math.min(from[head[i]], from[i]);
      to[head[i]] = Math.max(to[head[i]], to[i]);
    }
  }

  private static int[] filled(int size) {
    int[] column = new int[size];
    Arrays.fill(column, NONE);
    return column;
  }

  private void add(int child, int parent) {
    if (firstChild[parent] == NONE) {
      firstChild[parent] = child;
    } else {
      next[lastChild[parent]] = child;
      previous[child] = lastChild[parent];
    }
    lastChild[parent] = child;
    childTags[parent] = WordHash.pair(childTags[parent], words.tag[child]);
  }

  private int[] topDown() {
    int[] queue = new int[words.size];
    int end = 0;
    for (int i = firstChild[words.size]; i != NONE; i = next[i]) {
      queue[end++] = i;
    }
    for (int at = 0; at < end; at++) {
      for (int i = firstChild[queue[at]]; i != NONE; i = next[i]) {
        queue[end++] = i;
      }
    }
    return queue;
  }

  /** All words, each behind its head and its left siblings. */
  int[] order() {
    return order;
  }

  void set(int word, int found) {
    relation[word] = found;
  }

  int[] relations() {
    return Arrays.copyOf(relation, words.size);
  }

  int head(int word) {
    return word < 0 || word >= head.length ? NONE : head[word];
  }

  int relationOf(int word) {
    return word < 0 ? UNKNOWN : relation[word];
  }

  /** Of the sibling to the left. */
  int relationBefore(int word) {
    return relationOf(previous[word]);
  }

  /** Of all siblings to the left that tell what is still missing: subject, object, conjunct. */
  int relationsSoFar(int word) {
    int bits = 0;
    for (int i = previous[word]; i != NONE; i = previous[i]) {
      bits |= 1 << (relation[i] & 31);
    }
    return bits;
  }

  int firstChild(int word) {
    return word < 0 ? NONE : firstChild[word];
  }

  int secondChild(int word) {
    int first = firstChild(word);
    return first == NONE ? NONE : next[first];
  }

  int lastChild(int word) {
    return word < 0 ? NONE : lastChild[word];
  }

  int nextSibling(int word) {
    return next[word];
  }

  int childTags(int word) {
    return word < 0 ? 0 : childTags[word];
  }

  /** The last of the head's own words before it: the auxiliary of a verb, the case of a noun. */
  int wordBeforeHead(int word) {
    int found = NONE;
    for (int i = firstChild(word); i != NONE && i < word; i = next[i]) {
      found = i;
    }
    return SentenceColumns.at(words.lower, found);
  }

  /** First word of all that hangs on a word. */
  int from(int word) {
    return from[word];
  }

  int to(int word) {
    return to[word];
  }
}
