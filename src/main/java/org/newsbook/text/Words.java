package org.newsbook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into words and marks. Abbreviations keep their points (U.S., Jan.), names their hyphens
 * and inner apostrophes (al-Ansari, O’Brien), numbers their separators (1,000.5), and a possessive
 * is a token of its own (Trump | ’s).
 */
public final class Words {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\\p{Lu}\\.){2,}" // U.S. U.N.
              + "|['’][sS](?![\\p{L}\\p{N}])" // possessive
              + "|\\p{N}+(?:[.,:]\\p{N}+)*(?:\\p{L}+)?" // 1,000.5 80th 280m
              + "|[\\p{L}\\p{M}\\p{N}]+(?:(?:[-‐‑'’&]|(?<=\\b\\p{Lu})\\.(?=\\p{Lu}))"
              + "(?!['’]?[sS](?![\\p{L}\\p{N}]))[\\p{L}\\p{M}\\p{N}]+)*"
              + "|\\.{3,}|[^\\s\\p{L}\\p{N}]");

  private Words() {}

  /** All tokens in order; white space is dropped, every other character is in exactly one token. */
  public static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher m = TOKEN.matcher(text);
    while (m.find()) {
      tokens.add(new Token(m.group(), m.start(), m.end()));
    }
    return List.copyOf(tokens);
  }

  /** The words alone, folded (see {@link Folding}): what shingles and word counts are made of. */
  public static List<String> folded(String text) {
    List<String> words = new ArrayList<>();
    for (Token token : tokens(text)) {
      if (token.isWord() && !token.text().matches("['’][sS]")) {
        words.add(Folding.fold(token.text()));
      }
    }
    return List.copyOf(words);
  }
}
