package org.newsbook.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.newsbook.text.EditDistance;

/** What a user may have meant who wrote something that is not known. */
public final class Nearest {
  private Nearest() {}

  /**
   * The known word with the fewest letters to change, case and all; of several the first in order.
   *
   * @return nothing where more than a third of the letters would have to change
   */
  public static Optional<String> to(String written, Collection<String> known) {
    return known.stream()
        .filter(word -> distance(written, word) <= (written.length() + 2) / 3)
        .min(
            Comparator.<String>comparingInt(word -> distance(written, word)).thenComparing(w -> w));
  }

  /** {@code hint}, and before it what may have been meant. */
  public static String hint(String written, Collection<String> known, String hint) {
    return to(written, known).map(word -> "did you mean '" + word + "'? " + hint).orElse(hint);
  }

  /** The nearest of the lines that could have been meant, as a hint. */
  public static String line(int line, Collection<Integer> meant) {
    return meant.stream()
            .min(Comparator.<Integer>comparingInt(s -> Math.abs(s - line)).thenComparing(s -> s))
            .map(s -> "the nearest is on line " + s)
            .orElse("take it away")
        + "; its source page shows all lines";
  }

  /** Levenshtein's, case ignored; a file in folders, or some words of a name, is one letter off. */
  private static int distance(String written, String known) {
    String a = written.toLowerCase(Locale.ROOT);
    String b = known.toLowerCase(Locale.ROOT);
    if (a.equals(b)) {
      return 0;
    }
    if (b.endsWith("/" + a) || (" " + b + " ").contains(" " + a + " ")) {
      return 1;
    }
    return EditDistance.between(a, b);
  }
}
