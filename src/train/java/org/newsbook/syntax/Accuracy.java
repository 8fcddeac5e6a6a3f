package org.newsbook.syntax;

import java.util.List;
import java.util.Locale;

/** Counts what a parser gets right on a treebank: without punctuation, main relations only. */
final class Accuracy {
  private int tokens;
  private int tagged;
  private int words;
  private int attached;
  private int labelled;

  static Accuracy of(SyntaxModel model, List<List<Treebank.Row>> sentences) {
    Accuracy result = new Accuracy();
    SyntaxSearch search =
        new SyntaxSearch(model.tagWeights(), model.transitionWeights(), model.relationWeights());
    for (List<Treebank.Row> rows : sentences) {
      SentenceColumns s =
          new SentenceColumns(rows.stream().map(Treebank.Row::form).toList(), model.classes());
      search.tag(s);
      int[] heads = search.heads(s);
      int[] relations = search.relations(s, heads);
      result.count(rows, s, model.tags(), heads, relations);
    }
    return result;
  }

  private void count(
      List<Treebank.Row> rows, SentenceColumns s, List<String> tags, int[] heads, int[] relations) {
    int word = 0;
    for (int i = 0; i < rows.size(); i++) {
      Treebank.Row row = rows.get(i);
      boolean isWord = word < s.size && s.token[word] == i;
      if (!row.upos().equals("_")) {
        String upos = isWord ? tags.get(s.tag[word]) : "PUNCT/";
        tokens++;
        tagged += upos.startsWith(row.upos() + "/") ? 1 : 0;
      }
      if (!row.relation().equals("punct")) {
        words++;
        if (isWord) {
          int head = heads[word] == s.size ? 0 : s.token[heads[word]] + 1;
          boolean right = head == row.head();
          String main = Relation.values()[relations[word]].main();
          attached += right ? 1 : 0;
          labelled += right && main.equals(row.relation().split(":")[0]) ? 1 : 0;
        }
      }
      word += isWord ? 1 : 0;
    }
  }

  double tags() {
    return tagged / (double) Math.max(1, tokens);
  }

  double labelled() {
    return labelled / (double) words;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "UPOS %.4f UAS %.4f LAS %.4f", tags(), attached / (double) words, labelled());
  }
}
