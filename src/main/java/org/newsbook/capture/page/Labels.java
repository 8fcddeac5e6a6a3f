package org.newsbook.capture.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsbook.text.DataFile;
import org.newsbook.text.Folding;
import org.newsbook.text.Width;

/**
 * How the visible labels of a page's parts begin: 'Read also', 'Comments' ({@code
 * page-labels.txt}).
 */
final class Labels {
  /** No label is longer, in characters. */
  private static final int LONGEST = 50;

  private static final Map<String, String> PARTS = parts();

  private Labels() {}

  private static Map<String, String> parts() {
    Map<String, String> parts = new HashMap<>();
    DataFile.phrases(Labels.class, "page-labels.txt")
        .forEach((part, labels) -> labels.forEach(l -> parts.putIfAbsent(plain(l), part)));
    return Map.copyOf(parts);
  }

  /** The part whose label a text begins with, by the longest that fits. */
  static Optional<String> of(String text) {
    String start = plain(text.substring(0, Math.min(text.length(), LONGEST)));
    String found = null;
    for (int i = 1; i <= start.length(); i++) {
      if (i == start.length() || start.charAt(i) == ' ' || Width.isWide(start.charAt(i - 1))) {
        String part = PARTS.get(start.substring(0, i));
        found = part == null ? found : part;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Small letters and digits, a blank between words. */
  private static String plain(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : Folding.fold(text).toCharArray()) {
      if (Character.isLetterOrDigit(c) || c == '©') {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
