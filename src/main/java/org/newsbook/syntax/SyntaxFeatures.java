package org.newsbook.syntax;

import static org.newsbook.syntax.SentenceColumns.at;

import org.newsbook.text.linear.FeatureList;
import org.newsbook.text.linear.WordHash;

/**
 * All that the model looks at, a line each: for the tag of a word, for the next transition (after
 * Zhang and Nivre 2011), for the relation of a word to its head. A change here, or of the order,
 * asks for a new model.
 */
final class SyntaxFeatures {
  private static final int OF_TRANSITION = 201;
  private static final int OF_RELATION = 401;
  private static final int FAR = 8;

  private SyntaxFeatures() {}

  static void ofTag(SentenceColumns s, int i, FeatureList out) {
    int word = s.lower[i];
    int left = at(s.lower, i - 1);
    int right = at(s.lower, i + 1);
    int tag = at(s.tag, i - 1);
    int tag2 = at(s.tag, i - 2);
    int classHere = s.wordClass[i];
    int classRight = at(s.wordClass, i + 1);
    out.start(1);

    // the word and how it is written
    out.add(word);
    out.add(word, s.shape[i]);
    out.add(s.prefix[i]);
    out.add(s.suffix2[i]);
    out.add(s.suffix3[i]);
    out.add(s.suffix4[i]);
    out.add(s.shape[i], i == 0 ? 1 : 0);
    out.add(s.shape[i], at(s.shape, i + 1));
    out.add(s.shape[i], at(s.shape, i - 1), s.suffix2[i]);
    out.add(classHere);
    out.add(s.marks[i], s.marks[i + 1]);
    out.add(s.marks[i], s.suffix3[i]);

    // its neighbours
    out.add(left);
    out.add(right);
    out.add(at(s.lower, i - 2));
    out.add(at(s.lower, i + 2));
    out.add(left, word);
    out.add(word, right);
    out.add(at(s.wordClass, i - 1), classHere);
    out.add(classHere, classRight);
    out.add(classRight, at(s.wordClass, i + 2));
    out.add(at(s.suffix3, i + 1));
    out.add(at(s.suffix3, i - 1));

    // the tags before
    out.add(tag);
    out.add(tag, tag2);
    out.add(tag, word);
    out.add(tag, classHere);
    out.add(tag, classRight);
    out.add(tag, right);
    out.add(tag, s.suffix3[i]);
    out.add(tag, tag2, classHere);
    out.add(tag, at(s.suffix3, i + 1));
  }

  static void ofTransition(SentenceColumns s, Configuration c, FeatureList out) {
    int s0 = c.stack(0);
    int s1 = c.stack(1);
    int s2 = c.stack(2);
    int b0 = c.buffer(0);
    int b1 = c.buffer(1);
    int b2 = c.buffer(2);
    int s0w = at(s.lower, s0);
    int s0t = at(s.tag, s0);
    int s0c = at(s.wordClass, s0);
    int s1w = at(s.lower, s1);
    int s1t = at(s.tag, s1);
    int s1c = at(s.wordClass, s1);
    int b0w = at(s.lower, b0);
    int b0t = at(s.tag, b0);
    int b0c = at(s.wordClass, b0);
    int b1w = at(s.lower, b1);
    int b1t = at(s.tag, b1);
    int b1c = at(s.wordClass, b1);
    int s2t = at(s.tag, s2);
    int b2t = at(s.tag, b2);
    out.start(OF_TRANSITION);

    // single words
    out.add(s0w, s0t);
    out.add(s0w);
    out.add(s0t);
    out.add(s0c);
    out.add(s1w, s1t);
    out.add(s1t);
    out.add(s1c);
    out.add(b0w, b0t);
    out.add(b0w);
    out.add(b0t);
    out.add(b0c);
    out.add(b1w, b1t);
    out.add(b1t);
    out.add(b1c);
    out.add(at(s.lower, b2), b2t);
    out.add(b2t);
    out.add(s2t);

    // pairs
    out.add(s0w, s0t, b0t);
    out.add(s0t, b0w, b0t);
    out.add(s0w, b0w);
    out.add(s0t, b0t);
    out.add(s0c, b0c);
    out.add(s0w, b0c);
    out.add(s0c, b0w);
    out.add(s1w, s1t, s0t);
    out.add(s1t, s0w, s0t);
    out.add(s1w, s0w);
    out.add(s1t, s0t);
    out.add(s1c, s0c);
    out.add(s1w, s0c);
    out.add(s1c, s0w);
    out.add(s1t, b0t);
    out.add(s1w, b0t);
    out.add(s1t, b0w);
    out.add(b0t, b1t);
    out.add(s0w, b1w);
    out.add(s0w, b0t, b1t);

    // three and more
    out.add(b0t, b1t, b2t);
    out.add(s0t, b0t, b1t);
    out.add(s0t, b0w, b1t);
    out.add(s0t, b0t, b1w);
    out.add(s1t, s0t, b0t);
    out.add(s1w, s0t, b0t);
    out.add(s1t, s0w, b0t);
    out.add(s1t, s0t, b0w);
    out.add(s1c, s0c, b0c);
    out.add(s2t, s1t, s0t);
    out.add(key(s1t, s0t), key(b0t, b1t));
    out.add(key(s0t, b0t), key(b1t, b2t));

    // what they have already
    int s0l = at(s.tag, child(c.left, s0));
    int s0r = at(s.tag, child(c.right, s0));
    int s1l = at(s.tag, child(c.left, s1));
    int s1r = at(s.tag, child(c.right, s1));
    int b0l = at(s.tag, child(c.left, b0));
    out.add(s0t, s0l, b0t);
    out.add(s0t, s0r, b0t);
    out.add(s0t, b0t, b0l);
    out.add(s1t, s1l, s0t);
    out.add(s1t, s1r, s0t);
    out.add(s1t, s0t, s0l);
    out.add(s1t, s0t, s0r);
    out.add(s0t, s0l, at(s.tag, child(c.left2, s0)));
    out.add(s0t, s0r, at(s.tag, child(c.right2, s0)));
    out.add(b0t, b0l, at(s.tag, child(c.left2, b0)));
    out.add(s1t, s1r, at(s.tag, child(c.right2, s1)));
    out.add(s0t, at(s.lower, child(c.left, s0)), b0t);
    out.add(s0t, at(s.lower, child(c.right, s0)), b0t);
    out.add(b0t, at(s.lower, child(c.left, b0)), s0t);
    out.add(s1t, at(s.lower, child(c.left, s0)), s0t);
    out.add(s1t, at(s.lower, child(c.right, s1)), s0t);
    out.add(s1w, at(s.lower, child(c.left, s0)), s0c);
    int s0lefts = Math.min(FAR, count(c.lefts, s0));
    int s0rights = Math.min(FAR, count(c.rights, s0));
    out.add(s0w, s0rights);
    out.add(s0t, s0rights);
    out.add(s0w, s0lefts);
    out.add(s0t, s0lefts);
    out.add(b0w, count(c.lefts, b0));
    out.add(b0t, count(c.lefts, b0));
    out.add(s1t, count(c.rights, s1), s0t);
    out.add(s1w, count(c.rights, s1));

    // how far apart, and the marks
    int near = distance(s0, b0);
    int far = distance(s1, s0);
    out.add(s0t, near, b0t);
    out.add(s0w, near);
    out.add(b0w, near);
    out.add(s1t, far, s0t);
    int markB0 = b0 < 0 ? 0 : s.marks[b0];
    int markS0 = s0 < 0 ? 0 : s.marks[s0];
    int afterS0 = s0 < 0 ? 0 : s.marks[s0 + 1];
    int commas = s0 < 0 ? 0 : Math.min(4, s.commas[b0] - s.commas[s0]);
    int commasBefore = s1 < 0 ? 0 : Math.min(4, s.commas[s0] - s.commas[s1]);
    out.add(markB0, s0t, b0t);
    out.add(markS0, s0t, b0t);
    out.add(afterS0, s0t, b0t);
    out.add(markS0, s1t, s0t);
    out.add(markB0, markS0, afterS0);
    out.add(commas, s0t, b0t);
    out.add(commasBefore, s1t, s0t);
    out.add(markB0, key(s1t, s0t), b0t);
    out.add(s.marks[s.size], s0t, b0t);
  }

  /** Of word {@code i} to its head in a whole tree. */
  static void ofRelation(SentenceColumns s, RelatedWords r, int i, FeatureList out) {
    int head = r.head(i);
    int word = s.lower[i];
    int tag = s.tag[i];
    int headWord = at(s.lower, head);
    int headTag = at(s.tag, head);
    int way = (head > i ? FAR : 0) + Math.min(FAR - 1, Math.abs(head - i));
    int side = head > i ? 1 : 0;
    int headRelation = r.relationOf(head);
    int before = r.relationBefore(i);
    int firstChild = r.firstChild(i);
    int lastChild = r.lastChild(i);
    int first = at(s.lower, firstChild);
    int firstTag = at(s.tag, firstChild);
    out.start(OF_RELATION);

    out.add(word, tag, side);
    out.add(tag, side);
    out.add(headWord, headTag, side);
    out.add(headTag, side);
    out.add(s.wordClass[i], side);
    out.add(at(s.wordClass, head), side);
    out.add(tag, headTag, way);
    out.add(word, headTag, side);
    out.add(tag, headWord, side);
    out.add(word, headWord, side);
    out.add(s.wordClass[i], at(s.wordClass, head), side);
    out.add(s.wordClass[i], headWord, side);
    out.add(word, at(s.wordClass, head), side);
    out.add(s.suffix3[i], headTag, side);

    // its own words: the preposition, the conjunction, the subject
    out.add(first, tag, side);
    out.add(first, headTag, tag);
    out.add(first, headWord);
    out.add(firstTag, headTag, tag);
    out.add(key(at(s.lower, r.secondChild(i)), tag), first, headTag);
    out.add(key(firstTag, tag), at(s.tag, r.secondChild(i)), headTag);
    out.add(at(s.tag, lastChild), tag, headTag);
    out.add(at(s.lower, lastChild), tag, side);
    out.add(r.childTags(i), tag, headTag);

    // the head's others
    out.add(headRelation, headTag, tag);
    out.add(headRelation, side, tag);
    out.add(before, tag, headTag);
    out.add(before, word, side);
    out.add(before, headWord, tag);
    out.add(key(before, first), tag, headTag);
    out.add(r.relationsSoFar(i), tag, side);
    out.add(key(r.relationsSoFar(i), headTag), tag, first);
    out.add(r.childTags(head), tag, side);
    out.add(at(s.lower, r.firstChild(head)), tag, headTag);
    out.add(r.wordBeforeHead(head), tag, side);
    out.add(key(r.wordBeforeHead(head), headTag), tag, side);
    out.add(at(s.tag, r.nextSibling(i)), tag, headTag);
    out.add(at(s.lower, r.nextSibling(i)), tag, side);
    out.add(at(s.tag, r.head(head)), headTag, tag);

    // what stands around
    out.add(at(s.lower, i - 1), tag, headTag);
    out.add(at(s.lower, i + 1), tag, headTag);
    out.add(key(at(s.tag, i - 1), tag), at(s.tag, i + 1), headTag);
    out.add(s.marks[i], s.marks[i + 1], tag);
    out.add(key(s.marks[i], s.marks[i + 1]), headTag, tag);
    out.add(key(at(s.marks, head), side), headTag, tag);
    out.add(key(at(s.marks, r.from(i)), side), headTag, tag);
    out.add(key(at(s.marks, r.to(i) + 1), at(s.marks, r.from(i))), headTag, tag);
  }

  private static int key(int a, int b) {
    return WordHash.pair(a, b);
  }

  private static int child(int[] column, int word) {
    return word < 0 ? Configuration.NONE : column[word];
  }

  private static int count(int[] column, int word) {
    return word < 0 ? 0 : Math.min(4, column[word]);
  }

  private static int distance(int a, int b) {
    return a < 0 || b < 0 ? 0 : b - a < 5 ? b - a : b - a < FAR ? 5 : b - a < 16 ? 6 : 7;
  }
}
