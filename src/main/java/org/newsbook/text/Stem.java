package org.newsbook.text;

/** Brings the forms of an English word together: robbers, robbed and robbing meet in one stem. */
public final class Stem {
  private static final int SHORTEST = 4;
  private static final String[] ENDINGS = {"ing", "ed", "er", "ly"};

  private Stem() {}

  /** Takes a folded word; short words and numbers stay as they are. */
  public static String of(String word) {
    String stem = singular(word);
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    if (stem.length() > SHORTEST && stem.endsWith("e")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    int last = stem.length() - 1;
    boolean doubled = last >= 3 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && Character.isLetter(stem.charAt(last)) ? stem.substring(0, last) : stem;
  }

  private static String singular(String word) {
    if (word.length() <= SHORTEST || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("sses")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("ss") || word.endsWith("us") ? word : word.substring(0, word.length() - 1);
  }
}
