package org.newsbook.capture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The likely encoding of a text that tells none: of those in use, the one in which letters stand
 * among letters of their script, in an order of capitals that words have.
 */
final class CharsetGuess {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Where two are as likely, the first. */
  private static final List<String> CANDIDATES =
      List.of(
          "windows-1251",
          "KOI8-R",
          "Shift_JIS",
          "EUC-JP",
          "GB18030",
          "Big5",
          "EUC-KR",
          "x-MacRoman",
          "windows-1250",
          "windows-1253",
          "windows-1255",
          "windows-1256");

  /** The most frequent characters of texts in a language's encoding; what tells like from like. */
  private static final Map<String, String> FREQUENT =
      Map.of(
          "GB18030", "的一是不了在有人我他这中大来上国个到说们为子和你地出道也时年",
          "Big5", "的一是不了在有人我他這中大來上國個到說們為子和你地出道也時年",
          "Shift_JIS", "のにはをたがでてとしれさるいもなよっか",
          "EUC-JP", "のにはをたがでてとしれさるいもなよっか",
          "EUC-KR", "이다의는에을가고한를은도로지기하사자대");

  private static final double BETTER = 0.2;
  private static final int SEEN = 1 << 16;

  private CharsetGuess() {}

  /** UTF-16 without a mark: every other byte of what is written in ASCII is NUL. */
  static Optional<Charset> wide(byte[] bytes) {
    int seen = Math.min(bytes.length, SEEN) & ~1;
    int[] nuls = new int[2];
    for (int i = 0; i < seen; i++) {
      nuls[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    int pairs = seen / 2;
    if (bytes.length % 2 == 1 || pairs == 0 || Math.min(nuls[0], nuls[1]) * 50 > pairs) {
      return Optional.empty();
    }
    if (nuls[1] * 8 > pairs) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return nuls[0] * 8 > pairs ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /**
   * @param western the text with what is not UTF-8 read as Windows-1252
   */
  static Charset of(byte[] bytes, String western) {
    Charset best = WINDOWS_1252;
    double score = score(western, "") + BETTER;
    for (Charset charset : available()) {
      Optional<String> text = strict(bytes, charset);
      double other =
          text.map(t -> score(t, FREQUENT.getOrDefault(charset.name(), ""))).orElse(-9.0);
      if (other > score) {
        best = charset;
        score = other;
      }
    }
    return best;
  }

  private static List<Charset> available() {
    return CANDIDATES.stream().filter(Charset::isSupported).map(Charset::forName).toList();
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The mean of what each character outside ASCII says for the encoding. */
  private static double score(String text, String frequent) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < Math.min(text.length(), SEEN); i++) {
      char c = text.charAt(i);
      if (c > 0x7f) {
        count++;
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        sum += value(c, before, after);
        sum += frequent.indexOf(c) >= 0 ? 2 : 0;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static double value(char c, char before, char after) {
    if (!Character.isDefined(c)
        || Character.isISOControl(c)
        || c == '\ufffd'
        || Character.getType(c) == Character.PRIVATE_USE) {
      return -5;
    }
    if (!Character.isLetter(c)) {
      boolean within = Character.isLetter(before) && Character.isLetter(after);
      return within && c != '\u2019' && c != '\u00ad' ? -2 : 0.5;
    }
    if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
      return -2;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    boolean beside = same(script, before) || same(script, after);
    boolean strange =
        Character.isLetter(before)
            && Character.isLetter(after)
            && (!beside
                || script == Character.UnicodeScript.LATIN && before > 0x7f && after > 0x7f);
    return strange ? -2 : beside ? 1 : 0;
  }

  /** Japanese mixes its scripts. */
  private static boolean same(Character.UnicodeScript script, char other) {
    return Character.isLetter(other)
        && (Character.UnicodeScript.of(other) == script || other > 0x3000 && isEastern(script));
  }

  private static boolean isEastern(Character.UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
