package org.newsbook.syntax;

import java.util.ArrayList;
import java.util.List;
import org.newsbook.text.Token;

/** Cuts compounds in a treebank that keeps them whole ({@code state-run}) as the parser does. */
final class Compounds {
  private static final String MISSING = "_";

  private Compounds() {}

  /** The last part stands for the whole; how the others hang on it is unknown. */
  static List<Treebank.Row> cutAgain(List<Treebank.Row> rows) {
    List<List<Token>> parts = new ArrayList<>();
    int[] last = new int[rows.size()];
    int count = 0;
    for (int i = 0; i < rows.size(); i++) {
      List<Token> cut = parts(rows.get(i).form());
      parts.add(cut);
      count += cut.size();
      last[i] = count;
    }
    List<Treebank.Row> out = new ArrayList<>(count);
    for (int i = 0; i < rows.size(); i++) {
      Treebank.Row row = rows.get(i);
      List<Token> cut = parts.get(i);
      for (Token part : cut.subList(0, cut.size() - 1)) {
        out.add(new Treebank.Row(part.text(), MISSING, MISSING, Example.UNKNOWN, MISSING));
      }
      out.add(
          new Treebank.Row(
              cut.get(cut.size() - 1).text(),
              cut.size() == 1 ? row.upos() : MISSING,
              cut.size() == 1 ? row.xpos() : MISSING,
              row.head() == 0 ? 0 : last[row.head() - 1],
              row.relation()));
    }
    return out;
  }

  private static List<Token> parts(String form) {
    Token whole = new Token(form, 0, form.length());
    List<Token> cut = FineTokens.of(List.of(whole));
    return cut.size() == 3 && Marks.isMark(cut.get(1).text()) ? cut : List.of(whole);
  }
}
