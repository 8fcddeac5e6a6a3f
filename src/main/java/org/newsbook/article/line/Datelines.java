package org.newsbook.article.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words before a report's first sentence: 'TOKYO —', 'Sept. 5 (UPI) —', 'Doha, Qatar –'. */
public final class Datelines {
  private static final int REACH = 90;
  private static final String DASH = " ?(?:—|–|--|- |_ )\\s?"; // '_' on the wires
  private static final Pattern AGENCY =
      Pattern.compile("^[\\p{L}\\p{M}.,'’ 0-9/-]{0,60}\\(([\\p{L}][\\p{L} .&-]{1,24})\\)" + DASH);
  private static final Pattern AGENCY_ALONE =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu} .'’-]{2,40}(?:, \\p{Lu}[\\p{L} .]{1,20})?(?<! )"
              + " \\(\\p{Lu}{2,9}\\) (?=\\p{Lu})");
  private static final Pattern CAPITALS =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu}\\p{M}.'’-]{2,}(?:[ ,]+\\p{Lu}[\\p{L}.'’-]*+){0,5}"
              + "(?:[ ,]+\\d{1,2}\\.?,?(?: \\p{L}{3,9})? (?:19|20)\\d\\d)?"
              + DASH);
  private static final Pattern PLACE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}, \\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}"
              + DASH
              + "(?=\\p{Lu})");

  private Datelines() {}

  /** Length of a line's dateline, 0 where it has none. */
  public static int length(String text) {
    String head = text.length() > REACH ? text.substring(0, REACH) : text;
    int length = 0;
    for (Pattern form : new Pattern[] {AGENCY, AGENCY_ALONE, CAPITALS, PLACE}) {
      Matcher m = form.matcher(head);
      if (m.lookingAt()) {
        length = Math.max(length, m.end());
      }
    }
    return length < text.length() ? length : 0;
  }

  public static String without(String text) {
    return text.substring(length(text)).strip();
  }

  /** The agency in its brackets: 'UPI'. */
  public static Optional<String> agency(String text) {
    Matcher m = AGENCY.matcher(text.length() > REACH ? text.substring(0, REACH) : text);
    return m.lookingAt() ? Optional.of(m.group(1)) : Optional.empty();
  }
}
