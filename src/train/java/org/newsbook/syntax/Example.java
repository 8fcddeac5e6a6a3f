package org.newsbook.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.newsbook.text.linear.WordTable;

/**
 * A sentence with what is known of it, word by word.
 *
 * @param rows as annotated, each word's row by {@code words.token}
 * @param tags numbers of tags, {@link #UNKNOWN} where none is given
 * @param heads as in {@link Configuration}, or {@link #UNKNOWN}
 * @param relations numbers of relations, or {@link #UNKNOWN}
 */
record Example(
    SentenceColumns words, List<Treebank.Row> rows, int[] tags, int[] heads, int[] relations) {
  static final int UNKNOWN = -1;

  /** Labels of the guidelines before 2023. */
  private static final Map<String, String> OLDER =
      Map.of("obl:tmod", "obl:unmarked", "obl:npmod", "obl:unmarked");

  /** Heads skip marks: a mark's words hang on the mark's head. */
  static Example of(List<Treebank.Row> rows, WordTable classes) {
    SentenceColumns words =
        new SentenceColumns(rows.stream().map(Treebank.Row::form).toList(), classes);
    int[] wordOf = new int[rows.size()];
    Arrays.fill(wordOf, UNKNOWN);
    for (int i = 0; i < words.size; i++) {
      wordOf[words.token[i]] = i;
    }
    int[] heads = new int[words.size];
    int[] relations = new int[words.size];
    int root = UNKNOWN;
    for (int i = 0; i < words.size; i++) {
      Treebank.Row row = rows.get(words.token[i]);
      relations[i] = number(row.relation());
      int head = row.head();
      while (head > 0 && wordOf[head - 1] < 0) {
        head = rows.get(head - 1).head();
      }
      if (head < 0) {
        heads[i] = UNKNOWN;
      } else if (head > 0) {
        heads[i] = wordOf[head - 1];
      } else {
        heads[i] = root < 0 ? words.size : root;
        root = root < 0 ? i : root;
      }
    }
    int[] tags = new int[words.size];
    Arrays.fill(tags, UNKNOWN);
    return new Example(words, rows, tags, heads, relations);
  }

  /** How word {@code i} is annotated. */
  Treebank.Row row(int i) {
    return rows.get(words.token[i]);
  }

  /** The same words with another tree. */
  Example with(int[] otherHeads, int[] otherRelations) {
    return new Example(words, rows, tags, otherHeads, otherRelations);
  }

  private static int number(String label) {
    String now = OLDER.getOrDefault(label, label);
    return Relation.of(now).filter(r -> r != Relation.DEP).map(Enum::ordinal).orElse(UNKNOWN);
  }
}
