package org.newsbook.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds case and accents, so that Erdoğan and ERDOGAN compare as equal. */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  /** NFKD without combining marks, lower case; letters that NFKD leaves alone become their base. */
  public static String fold(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String plain =
        isPlain(text)
            ? text
            : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
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

  /** Of ASCII, dashes and quotation marks NFKD changes nothing. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 127 && !(c >= '–' && c <= '―') && !(c >= '‘' && c <= '‟')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
