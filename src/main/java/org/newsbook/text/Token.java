package org.newsbook.text;

/**
 * A word or a mark of a text.
 *
 * @param text as it stands
 * @param start offset of its first character
 * @param end offset behind its last character
 */
public record Token(String text, int start, int end) {
  public Token {
    if (text.isEmpty() || start < 0 || end != start + text.length()) {
      throw new IllegalArgumentException("token '" + text + "' at " + start + ".." + end);
    }
  }

  /** A word holds a letter or a digit; anything else is a mark. */
  public boolean isWord() {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
    }
    return false;
  }
}
