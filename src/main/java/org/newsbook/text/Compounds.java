package org.newsbook.text;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a hyphen joins a name to something that is no part of it (U.S.-led, London-based,
 * pro-Kremlin, Russia-Ukraine), so that the parts are words of their own. The hyphens inside names
 * (Jean-Pierre, al-Ansari, Asia-Pacific) and plain words (cease-fire) hold.
 */
final class Compounds {
  private static final String FILE = "compounds.txt";
  private static final Set<String> AFTER = DataFile.words(Compounds.class, FILE, "after-name");
  private static final Set<String> BEFORE = DataFile.words(Compounds.class, FILE, "before-name");
  private static final Set<String> PARTNERS = DataFile.words(Compounds.class, FILE, "partner");

  private static final Pattern ACRONYM = Pattern.compile("\\.*+(?:\\p{javaUpperCase}\\.*+){2,6}");

  private Compounds() {}

  /** Offset in {@code word} of the hyphen to cut at, or -1. */
  static int cut(String word) {
    int first = hyphen(word, 0);
    return first <= 0 ? -1 : cut(word, first);
  }

  private static int cut(String word, int first) {
    int last = first;
    for (int next = hyphen(word, first + 1); next > 0; next = hyphen(word, next + 1)) {
      last = next;
    }
    String left = word.substring(0, first);
    String right = word.substring(first + 1);
    if (AFTER.contains(word.substring(last + 1)) && hasCapital(word, last)) {
      return last;
    }
    boolean named = !right.isEmpty() && Character.isUpperCase(right.charAt(0));
    boolean before = BEFORE.contains(left) && named;
    boolean pair = PARTNERS.contains(left) && PARTNERS.contains(right);
    boolean acronym =
        ACRONYM.matcher(left).matches()
            && !right.isEmpty()
            && Character.isLowerCase(right.charAt(0));
    return before || pair || acronym ? first : -1;
  }

  private static int hyphen(String word, int from) {
    for (int i = from; i < word.length(); i++) {
      if (Words.isHyphen(word.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasCapital(String word, int to) {
    return word.chars().limit(to).anyMatch(Character::isUpperCase);
  }
}
