package org.newsbook.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds case and accents, so that Erdoğan and ERDOGAN compare as equal. */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** What folds to one character, by its code. */
  private static final char[] SINGLE = singles();

  private Folding() {}

  private static char[] singles() {
    char[] singles = new char[0x180];
    for (char c = 1; c < singles.length; c++) {
      String folded = whole(String.valueOf(c));
      singles[c] = folded.length() == 1 ? folded.charAt(0) : 0;
    }
    return singles;
  }

  /** NFKD without combining marks, lower case; letters that NFKD leaves alone become their base. */
  public static String fold(String text) {
    int same = 0;
    while (same < text.length() && single(text.charAt(same)) == text.charAt(same)) {
      same++;
    }
    return same == text.length() ? text : changed(text, same);
  }

  private static String changed(String text, int from) {
    char[] folded = text.toCharArray();
    for (int i = from; i < folded.length; i++) {
      char single = single(folded[i]);
      if (single == 0) {
        return whole(text);
      }
      folded[i] = single;
    }
    return new String(folded);
  }

  /** Or 0. */
  private static char single(char c) {
    return c < SINGLE.length
        ? SINGLE[c]
        : c == '’' || c == '‘' ? '\'' : c == '–' ? '-' : c == '—' || c == '“' || c == '”' ? c : 0;
  }

  private static String whole(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case 'ı' -> out.append('i');
        case 'ø', 'Ø' -> out.append('o');
        case 'ł', 'Ł' -> out.append('l');
        case 'đ', 'Đ', 'ð', 'Ð' -> out.append('d');
        case 'ß' -> out.append("ss");
        case 'æ', 'Æ' -> out.append("ae");
        case 'œ', 'Œ' -> out.append("oe");
        case 'þ', 'Þ' -> out.append("th");
        case '’', '‘', 'ʼ' -> out.append('\'');
        case '‐', '‑', '–' -> out.append('-');
        default -> out.append(c);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
