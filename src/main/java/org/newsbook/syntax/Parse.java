package org.newsbook.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsbook.text.Token;

/**
 * A sentence with its grammar: each token's part of speech, head and relation. Tokens are numbered
 * from 0; a head of {@link #ROOT} means that the token is the root. Marks hang on the word before
 * them (the first ones on the word behind). Immutable.
 */
public final class Parse {
  /** Head of the root. */
  public static final int ROOT = -1;

  private static final Set<Relation> SUBJECTS =
      Set.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.NSUBJ_OUTER);

  private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final List<Token> tokens;
  private final Upos[] tags;
  private final String[] fineTags;
  private final int[] heads;
  private final Relation[] relations;
  private final int[] first;
  private final int[] last;

  Parse(List<Token> tokens, Upos[] tags, String[] fineTags, int[] heads, Relation[] relations) {
    this.tokens = List.copyOf(tokens);
    this.tags = tags.clone();
    this.fineTags = fineTags.clone();
    this.heads = heads.clone();
    this.relations = relations.clone();
    first = new int[heads.length];
    last = new int[heads.length];
    Arrays.setAll(first, i -> i);
    Arrays.setAll(last, i -> i);
    for (int i = 0; i < heads.length; i++) {
      int above = relations[i] == Relation.PUNCT ? ROOT : heads[i];
      for (int up = above; up >= 0 && (first[up] > i || last[up] < i); up = heads[up]) {
        first[up] = Math.min(first[up], i);
        last[up] = Math.max(last[up], i);
      }
    }
  }

  /** Nothing known: each token stands alone. */
  static Parse unknown(List<Token> tokens) {
    int size = tokens.size();
    Upos[] tags = new Upos[size];
    String[] fineTags = new String[size];
    int[] heads = new int[size];
    Relation[] relations = new Relation[size];
    Arrays.fill(tags, Upos.X);
    Arrays.fill(fineTags, "");
    Arrays.fill(heads, ROOT);
    Arrays.fill(relations, Relation.DEP);
    return new Parse(tokens, tags, fineTags, heads, relations);
  }

  public int size() {
    return heads.length;
  }

  /** Finer than {@link org.newsbook.text.Words} cuts them: {@code did | n't}. */
  public List<Token> tokens() {
    return tokens;
  }

  public String text(int token) {
    return tokens.get(token).text();
  }

  public Upos tag(int token) {
    return tags[token];
  }

  /** Penn Treebank tag: {@code VBD}; empty for marks. */
  public String fineTag(int token) {
    return fineTags[token];
  }

  /** Or {@link #ROOT}. */
  public int head(int token) {
    return heads[token];
  }

  public Relation relation(int token) {
    return relations[token];
  }

  /** First word of all that hang on this one, itself among them. */
  public int first(int token) {
    return first[token];
  }

  /** Last word of all that hang on this one. */
  public int last(int token) {
    return last[token];
  }

  /** Children in order. */
  public List<Integer> children(int token) {
    List<Integer> children = new ArrayList<>();
    for (int i = first[token]; i <= last[token]; i++) {
      if (heads[i] == token) {
        children.add(i);
      }
    }
    return children;
  }

  /** The first child in one of the relations. */
  public Optional<Integer> child(int token, Relation... wanted) {
    Set<Relation> set = Set.of(wanted);
    return children(token).stream().filter(i -> set.contains(relations[i])).findFirst();
  }

  /** Is it a noun or pronoun that its head says something of? */
  public boolean isSubject(int token) {
    return SUBJECTS.contains(relations[token]);
  }

  /** Of the verb itself, in order. */
  public List<Integer> subjects(int verb) {
    return children(verb).stream().filter(this::isSubject).toList();
  }

  /** The head of the verb's own subject, or of the one that it shares with a verb before it. */
  public Optional<Integer> subject(int verb) {
    for (int at = verb; ; at = heads[at]) {
      Optional<Integer> own = subjects(at).stream().findFirst();
      if (own.isPresent() || relations[at] != Relation.CONJ) {
        return own;
      }
    }
  }

  /** Is it a verb, or a helper of one, that stands for itself: 'said', 'would', not 'saying'? */
  public boolean isFinite(int token) {
    return FINITE.contains(fineTags[token]);
  }

  /** The token and all that are coordinated with it, in order. */
  public List<Integer> conjuncts(int token) {
    List<Integer> all = new ArrayList<>(List.of(token));
    for (int i : children(token)) {
      if (relations[i] == Relation.CONJ) {
        all.addAll(conjuncts(i));
      }
    }
    return all;
  }

  /** Nouns in apposition to the token. */
  public List<Integer> appositions(int token) {
    return children(token).stream().filter(i -> relations[i] == Relation.APPOS).toList();
  }

  /** Does the token hang, at any distance, on the other or is it the same? */
  public boolean isUnder(int token, int above) {
    int at = token;
    while (at >= 0 && at != above) {
      at = heads[at];
    }
    return at == above;
  }

  /** Is it a pronoun that opens a clause on a noun: 'who', 'whose', 'which', such a 'that'? */
  public boolean isRelative(int token) {
    return RELATIVE.contains(fineTags[token]);
  }

  /** Number of the token that holds the character at {@code offset}, or of the next one. */
  public int tokenAt(int offset) {
    int from = 0;
    int to = tokens.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
