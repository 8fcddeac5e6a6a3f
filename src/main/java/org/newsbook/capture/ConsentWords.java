package org.newsbook.capture;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsbook.text.DataFile;

/**
 * The words of the walls that ask for consent before a page is read ({@code consent-words.txt}).
 */
public final class ConsentWords {
  private static final Map<String, List<String>> FORMS =
      DataFile.phrases(ConsentWords.class, "consent-words.txt");
  private static final Pattern WALL = any("wall");
  private static final Pattern BUTTON = any("button");

  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!])\\s+");

  /** A longer text may be about them. */
  private static final int LONGEST = 400;

  private ConsentWords() {}

  /** A whole line, or a title with the name of its site behind it. */
  private static Pattern any(String section) {
    return Pattern.compile(
        "(?iu)\\W*(?:"
            + String.join("|", FORMS.getOrDefault(section, List.of()))
            + ")\\W*(?:\\s[|–—·-]\\s.{1,40})?");
  }

  /** Whether a line is one that only such a wall has. */
  public static boolean tell(String line) {
    return line.length() <= LONGEST
        && "\"“„«".indexOf(line.charAt(0)) < 0
        && (WALL.matcher(line).matches()
            || Stream.of(SENTENCES.split(line, -1))
                .limit(2)
                .allMatch(sentence -> WALL.matcher(sentence).matches()));
  }

  /** Whether a line near one is what a reader presses there. */
  public static boolean areOfButton(String line) {
    return line.length() <= LONGEST && BUTTON.matcher(line).matches();
  }
}
