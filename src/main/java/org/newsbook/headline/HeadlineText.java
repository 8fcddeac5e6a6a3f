package org.newsbook.headline;

import java.util.BitSet;
import java.util.Locale;

/**
 * Puts the words that a headline keeps on one line again, with the marks that still belong there:
 * what stood in quotation marks stands in them still.
 */
final class HeadlineText {
  private static final String VOWELS = "aeiou";

  private HeadlineText() {}

  /**
   * Words that stood together keep what stood between them; between others a space stands. A mark
   * is kept where the words on both sides are.
   */
  static String of(String sentence, SentenceTree tree, BitSet kept) {
    QuotedWords quoted = new QuotedWords(tree, kept);
    StringBuilder out = new StringBuilder();
    int last = -1;
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      if (isWrongArticle(tree, i, kept)) {
        continue;
      }
      if (last < 0) {
        out.append(openingSign(sentence, tree, i)).append(quoted.openedBy(i));
      } else if (onlyMarksBetween(tree, last, i)) {
        String between = sentence.substring(tree.token(last).end(), tree.token(i).start());
        out.append(quoted.isTorn(last) || quoted.isTorn(i) ? unquoted(between) : between);
      } else {
        boolean same = quoted.isSame(last, i);
        out.append(same ? "" : quoted.closedBy(last))
            .append(isAttached(tree, i) ? "" : " ")
            .append(same ? "" : quoted.openedBy(i));
      }
      out.append(tree.token(i).text());
      last = i;
    }
    if (last >= 0) {
      out.append(quoted.closedBy(last));
    }
    return capitalised(balanced(out.toString()));
  }

  private static String unquoted(String between) {
    return between.replaceAll("[“”„\"]", "");
  }

  private static boolean onlyMarksBetween(SentenceTree tree, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (!tree.isMark(i)) {
        return false;
      }
    }
    return true;
  }

  /** A possessive, a clitic: it stands at its word. */
  private static boolean isAttached(SentenceTree tree, int word) {
    return word > 0
        && tree.token(word - 1).end() == tree.token(word).start()
        && !Character.isLetterOrDigit(tree.token(word).text().charAt(0));
  }

  /** 'an' before a consonant, since what stood between was cut: headlines do without. */
  private static boolean isWrongArticle(SentenceTree tree, int word, BitSet kept) {
    String form = tree.form(word);
    int next = kept.nextSetBit(word + 1);
    if (next < 0 || next == word + 1 || !form.equals("a") && !form.equals("an")) {
      return false;
    }
    return isVowel(tree.form(next)) != form.equals("an");
  }

  static boolean isVowel(String word) {
    return VOWELS.indexOf(word.charAt(0)) >= 0;
  }

  private static String openingSign(String sentence, SentenceTree tree, int first) {
    int at = tree.token(first).start();
    return at > 0 && "'‘$€£#".indexOf(sentence.charAt(at - 1)) >= 0
        ? sentence.substring(at - 1, at)
        : "";
  }

  /** A quotation mark or bracket whose other half was cut is dropped. */
  private static String balanced(String text) {
    String title = text;
    for (String pair : new String[] {"“”", "()", "[]", "«»"}) {
      long opened = title.chars().filter(c -> c == pair.charAt(0)).count();
      long closed = title.chars().filter(c -> c == pair.charAt(1)).count();
      if (opened != closed) {
        title = title.replace(pair.substring(0, 1), "").replace(pair.substring(1), "");
      }
    }
    long straight = title.chars().filter(c -> c == '"').count();
    return straight % 2 == 1 ? title.replace("\"", "") : title;
  }

  static boolean isBalanced(String text) {
    return balanced(text).equals(text) && text.indexOf('‘') <= text.lastIndexOf('’');
  }

  private static String capitalised(String text) {
    int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
