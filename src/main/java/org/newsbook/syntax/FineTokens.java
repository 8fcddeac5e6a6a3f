package org.newsbook.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsbook.text.Token;

/**
 * Cuts tokens further, as English treebanks of Universal Dependencies do: {@code did | n't}, {@code
 * they | 'll}, {@code can | not}, and the parts of a compound ({@code two | - | year}) but for
 * names and prefixes ({@code Jean-Luc}, {@code non-profit}).
 */
final class FineTokens {
  private static final Set<String> PREFIXES =
      Set.of(
          "al", "el", "anti", "bi", "co", "cross", "de", "e", "ex", "inter", "mega", "mid", "multi",
          "neo", "non", "over", "post", "pre", "pro", "re", "semi", "sub", "super", "ultra", "un",
          "under", "vice", "x");
  private static final Set<String> CLITICS = Set.of("ll", "re", "ve", "m", "d");

  private FineTokens() {}

  static List<Token> of(List<Token> tokens) {
    List<Token> fine = new ArrayList<>(tokens.size() + 8);
    for (Token token : tokens) {
      cut(token, fine);
    }
    return fine;
  }

  private static void cut(Token token, List<Token> out) {
    String text = token.text();
    int clitic = clitic(text);
    if (clitic > 0) {
      add(out, token, 0, clitic);
      add(out, token, clitic, text.length());
      return;
    }
    int from = 0;
    for (int hyphen = next(text, 0); hyphen > 0; hyphen = next(text, hyphen + 1)) {
      if (cutsAt(text, from, hyphen)) {
        add(out, token, from, hyphen);
        add(out, token, hyphen, hyphen + 1);
        from = hyphen + 1;
      }
    }
    add(out, token, from, text.length());
  }

  private static void add(List<Token> out, Token token, int from, int to) {
    int start = token.start();
    out.add(
        from == 0 && to == token.text().length()
            ? token
            : new Token(token.text().substring(from, to), start + from, start + to));
  }

  /** Where a word's clitic begins, or 0. */
  private static int clitic(String text) {
    int length = text.length();
    if (length > 3 && isApostrophe(text.charAt(length - 2)) && ends(text, "t")) {
      return Character.toLowerCase(text.charAt(length - 3)) == 'n' ? length - 3 : 0;
    }
    for (int back = 2; back <= 3 && back < length; back++) {
      if (isApostrophe(text.charAt(length - back))) {
        String clitic = text.substring(length - back + 1).toLowerCase(Locale.ROOT);
        return CLITICS.contains(clitic) ? length - back : 0;
      }
    }
    return text.equalsIgnoreCase("cannot") ? 3 : 0;
  }

  private static boolean ends(String text, String end) {
    return text.regionMatches(true, text.length() - end.length(), end, 0, end.length());
  }

  private static int next(String text, int from) {
    for (int i = Math.max(1, from); i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '‐' || c == '‑') {
        return i;
      }
    }
    return -1;
  }

  private static boolean cutsAt(String text, int from, int hyphen) {
    if (hyphen == from) {
      return false;
    }
    char before = text.charAt(from);
    char after = text.charAt(hyphen + 1);
    boolean name = Character.isUpperCase(before) && Character.isUpperCase(after);
    boolean number = Character.isDigit(before) && Character.isDigit(after);
    String first = text.substring(from, hyphen).toLowerCase(Locale.ROOT);
    return !name && !number && Character.isLetterOrDigit(after) && !PREFIXES.contains(first);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }
}
