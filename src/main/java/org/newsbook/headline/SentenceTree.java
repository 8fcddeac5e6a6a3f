package org.newsbook.headline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbook.syntax.Parse;
import org.newsbook.syntax.Relation;
import org.newsbook.syntax.Upos;
import org.newsbook.text.Token;

/** A parsed sentence as a tree whose branches may be cut. Words are numbered from 0. */
final class SentenceTree {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj", "expl");

  private static final Set<String> HELPERS = Set.of("aux", "cop");

  /** What belongs to the whole of noun and name. */
  private static final Set<String> TAKEN =
      Set.of("case", "cc", "conj", "cop", "nsubj", "aux", "mark", "acl", "punct", "appos");

  private final Parse parse;
  private final String[] form;
  private final BitSet inBrackets;
  private final int[] head;
  private final Relation[] relation;
  private final int[] first;
  private final int[] last;
  private final List<List<Integer>> children = new ArrayList<>();

  SentenceTree(Parse parse) {
    this.parse = parse;
    this.form = new String[parse.size()];
    Arrays.setAll(form, i -> parse.tokens().get(i).text().toLowerCase(Locale.ROOT));
    this.inBrackets = inBrackets(List.of(form));
    this.head = new int[parse.size()];
    this.relation = new Relation[parse.size()];
    for (int i = 0; i < parse.size(); i++) {
      head[i] = parse.head(i);
      relation[i] = parse.relation(i);
    }
    for (int i = 0; i < parse.size(); i++) {
      putNameFirst(i);
    }
    for (int i = 0; i < parse.size(); i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < parse.size(); i++) {
      if (head[i] >= 0) {
        children.get(head[i]).add(i);
      }
    }
    first = new int[parse.size()];
    last = new int[parse.size()];
    Arrays.setAll(first, i -> i);
    Arrays.setAll(last, i -> i);
    for (int i = 0; i < parse.size(); i++) {
      for (int up = head[i]; up >= 0; up = head[up]) {
        first[up] = Math.min(first[up], i);
        last[up] = Math.max(last[up], i);
      }
    }
  }

  /**
   * 'The team's captain Anna Berg': a treebank takes the noun for the head, a headline can do
   * without it. So the name takes its place and the noun hangs on the name.
   */
  private void putNameFirst(int noun) {
    if (parse.tag(noun) != Upos.NOUN) {
      return;
    }
    int name = -1;
    for (int child : parse.children(noun)) {
      boolean part = main(child).equals("flat") || main(child).equals("appos") && child == noun + 1;
      if (part && child > noun && parse.tag(child) == Upos.PROPN) {
        if (name < 0) {
          name = child;
        } else {
          head[child] = name;
        }
      }
    }
    if (name != noun + 1) {
      return;
    }
    head[name] = head[noun];
    relation[name] = relation[noun];
    head[noun] = name;
    relation[noun] = Relation.NMOD_DESC;
    for (int child : parse.children(noun)) {
      if (TAKEN.contains(main(child)) && child != name) {
        head[child] = name;
      }
    }
  }

  int size() {
    return parse.size();
  }

  Token token(int word) {
    return parse.tokens().get(word);
  }

  String form(int word) {
    return form[word];
  }

  Upos pos(int word) {
    return parse.tag(word);
  }

  /** Penn Treebank tag. */
  String fineTag(int word) {
    return parse.fineTag(word);
  }

  boolean isRelative(int word) {
    return parse.isRelative(word);
  }

  boolean isFinite(int word) {
    return parse.isFinite(word);
  }

  int head(int word) {
    return head[word];
  }

  Relation relation(int word) {
    return relation[word];
  }

  /** The relation without its subtype. */
  String main(int word) {
    return relation[word].main();
  }

  List<Integer> children(int word) {
    return children.get(word);
  }

  /** First word of all that hangs on a word, itself included. */
  int from(int word) {
    return first[word];
  }

  /** Last word of all that hangs on a word. */
  int to(int word) {
    return last[word];
  }

  /** Words between both ends of what hangs on a word. */
  int span(int word) {
    return to(word) - from(word) + 1;
  }

  /** Steps to the root. */
  int depth(int word) {
    int steps = 0;
    for (int up = head(word); up >= 0; up = head(up)) {
      steps++;
    }
    return steps;
  }

  boolean isMark(int word) {
    return relation[word] == Relation.PUNCT;
  }

  boolean isNominal(int word) {
    return pos(word) == Upos.NOUN || pos(word) == Upos.PROPN || pos(word) == Upos.PRON;
  }

  boolean isSubject(int word) {
    return SUBJECTS.contains(main(word));
  }

  boolean isCapital(int word) {
    return Character.isUpperCase(token(word).text().charAt(0));
  }

  /** Does it stand at its head without a space, as the parts of 'face-to-face'? */
  boolean isGlued(int word) {
    int from = Math.min(word, head(word));
    int to = Math.max(word, head(word));
    for (int i = from; i < to; i++) {
      if (token(i).end() != token(i + 1).start()) {
        return false;
      }
    }
    return true;
  }

  /** Between round brackets, which are closed. */
  boolean isInBrackets(int word) {
    return inBrackets.get(word);
  }

  private static BitSet inBrackets(List<String> words) {
    BitSet in = new BitSet();
    int last = words.lastIndexOf(")");
    boolean open = false;
    for (int i = 0; i <= last; i++) {
      open = words.get(i).equals("(") || open && !words.get(i).equals(")");
      in.set(i, open);
    }
    return in;
  }

  /** Does it go on behind a hyphen, as 'Varn' of 'Varn-based'? */
  boolean isHyphenated(int word) {
    return word + 2 < size()
        && "-‐‑".contains(token(word + 1).text())
        && token(word).end() == token(word + 1).start()
        && token(word + 1).end() == token(word + 2).start();
  }

  /** A sign before a number, as of money. */
  boolean isSign(int word) {
    return !form(word).equals("%") && form(word).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  boolean hasChild(int word, String relation) {
    return children.get(word).stream().anyMatch(c -> main(c).equals(relation));
  }

  /** The form of its first child in the relation, as 'of' for {@code case}; empty without one. */
  String formOf(int word, String relation) {
    for (int child : children.get(word)) {
      if (main(child).equals(relation)) {
        return form(child);
      }
    }
    return "";
  }

  /** Its subject, of several the first without a preposition; -1 without one. */
  int subject(int word) {
    int found = -1;
    for (int child : children.get(word)) {
      if (isSubject(child) && (found < 0 || hasChild(found, "case"))) {
        found = child;
      }
    }
    return found;
  }

  /**
   * A predicate with its own subject, in a finite form or one that may be finite (a tagger takes
   * 'held' and 'come' for other forms): what can stand as a sentence.
   */
  boolean isClause(int word) {
    int subject = subject(word);
    int helper =
        children.get(word).stream().filter(c -> HELPERS.contains(main(c))).findFirst().orElse(-1);
    boolean dependent =
        children.get(word).stream()
            .filter(c -> main(c).equals("mark") && !form(c).equals("that"))
            .anyMatch(c -> helper < 0 || c < helper || !form(c).equals("to")); // 'is to go'
    if (subject < 0 || isRelative(subject) || dependent) {
      return false;
    }
    return helper >= 0
        || pos(word) == Upos.VERB && !isNamed(word) && !parse.fineTag(word).equals("VBG");
  }

  /** 'D-Varn': with a capital where small letters follow no word is a verb. */
  private boolean isNamed(int word) {
    return isCapital(word)
        && word > 0
        && IntStream.range(word, size())
            .mapToObj(i -> token(i).text())
            .anyMatch(w -> w.length() > 3 && Character.isLowerCase(w.charAt(0)));
  }

  /** The tree's root; -1 in an empty sentence. */
  int root() {
    for (int i = 0; i < size(); i++) {
      if (head(i) < 0) {
        return i;
      }
    }
    return -1;
  }

  boolean contains(int word, Upos pos) {
    if (pos(word) == pos) {
      return true;
    }
    return children.get(word).stream().anyMatch(c -> contains(c, pos));
  }
}
