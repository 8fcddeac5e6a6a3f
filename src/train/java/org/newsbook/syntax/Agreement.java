package org.newsbook.syntax;

import java.util.Arrays;

/** What a parser and a treebank that another parser annotated say alike. */
final class Agreement {
  private final SyntaxSearch search;

  Agreement(SyntaxSearch search) {
    this.search = search;
  }

  /** The sentence with the arcs that both find; others are unknown. */
  Example arcs(Example example) {
    int[] heads = search.heads(example.words());
    int[] agreed = new int[example.words().size];
    for (int i = 0; i < agreed.length; i++) {
      agreed[i] = heads[i] == example.heads()[i] ? heads[i] : Example.UNKNOWN;
    }
    return example.with(agreed, example.relations());
  }

  /** The parser's tree with the relations that both find, of arcs that both find. */
  Example relations(Example example) {
    int[] heads = search.heads(example.words());
    int[] agreed = search.relations(example.words(), heads);
    for (int i = 0; i < agreed.length; i++) {
      boolean arc = heads[i] == example.heads()[i];
      if (!arc || !sameMain(agreed[i], example.relations()[i])) {
        agreed[i] = Example.UNKNOWN;
      }
    }
    return example.with(Arrays.copyOf(heads, agreed.length), agreed);
  }

  private static boolean sameMain(int ours, int theirs) {
    Relation[] relations = Relation.values();
    return theirs >= 0 && relations[ours].main().equals(relations[theirs].main());
  }
}
