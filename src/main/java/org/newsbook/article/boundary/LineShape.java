package org.newsbook.article.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.article.line.Datelines;
import org.newsbook.article.line.Line;
import org.newsbook.capture.Block;
import org.newsbook.model.FeatureRow;
import org.newsbook.text.Folding;
import org.newsbook.text.NamedDay;
import org.newsbook.text.Width;

/**
 * What a line looks like, without a look at what its words mean: numbers for the model, and keys
 * under which lines of one kind meet.
 */
final class LineShape {
  private static final int SEEN = 2_000;
  private static final int SHORT = 100;
  private static final int KEY_REACH = 26;
  private static final int SKELETON = 10;
  private static final int FEW = 3;
  private static final int PROSE = 100;
  private static final int SENTENCE = 60;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)https?://|www\\.|\\b[a-z0-9-]+\\.(?:com|org|net|co\\.uk|de|info)\\b");
  private static final Pattern KEY =
      Pattern.compile("^[\\p{L}*][\\p{L} *_-]{0," + (KEY_REACH - 2) + "} ?[:=]");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final String CLOSING = "\"'”’»“)]」』";

  /**
   * A word without the marks around it.
   *
   * @param inSentence has a capital and does not begin a sentence
   * @param follows no mark stands between it and the word before
   */
  record Word(String text, boolean inSentence, boolean follows) {}

  /** Stands for what is before the first line and behind the last one. */
  static final LineShape EMPTY =
      new LineShape(Line.of(new Block(1, 1, "·", Block.Kind.PLAIN), 0, 0));

  private static final List<String> NAMES = EMPTY.measured(true).names();
  private static final int OUTLINE = 4;

  private final List<Word> words = new ArrayList<>();

  private final Line line;
  private final int width;
  private int capitals;
  private int capitalised;
  private int letters;
  private int numbers;
  private final boolean stop;
  private final boolean address;
  private final boolean day;
  private final float[] values;

  LineShape(Line line) {
    this.line = line;
    width = Width.isWide(line.text()) ? (int) Width.of(line.text()) : line.text().length();
    String seen = line.head(SEEN);
    char before = '.';
    for (String piece : pieces(seen)) {
      String word = bare(piece);
      if (word.isEmpty()) {
        continue;
      }
      boolean inSentence =
          Character.isUpperCase(word.charAt(0)) && ".!?:”\"'“„".indexOf(before) < 0;
      words.add(new Word(word, inSentence, Character.isLetter(before)));
      before = piece.charAt(piece.length() - 1);
      if (Character.isLetter(word.charAt(0))) {
        letters++;
        capitalised += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        capitals += isCapitals(word) ? 1 : 0;
      } else {
        numbers++;
      }
    }
    stop = !line.isHeading() && endsLikeSentence(line.text());
    address = length() < 300 && ADDRESS.matcher(line.text()).find();
    day = length() < SHORT && !NamedDay.all(line.text()).isEmpty();
    values = measured(false).values();
  }

  List<String> words() {
    return words.stream().map(Word::text).toList();
  }

  List<Word> pieces() {
    return words;
  }

  /** Running text. */
  boolean prose() {
    int n = length();
    return n >= PROSE || n >= SENTENCE && stop;
  }

  boolean stop() {
    return stop;
  }

  int length() {
    return width;
  }

  boolean titleLike() {
    int n = length();
    return n >= 20 && n <= 130 && !stop && !line.text().endsWith(":");
  }

  /**
   * Adds its numbers, always the same and in the same order.
   *
   * @param at where the line is: ' (line -1)'
   */
  void addTo(FeatureRow row, String at, double usualLength) {
    for (int i = 0; i < values.length; i++) {
      row.add(NAMES.get(i), at, values[i]);
    }
    row.add("length against the usual", at, length() / usualLength);
    row.add("few words", at, words.size() <= FEW);
  }

  /** The few numbers that tell most. */
  void addOutline(FeatureRow row, String at) {
    for (int i = 0; i < OUTLINE; i++) {
      row.add(NAMES.get(i), at, values[i]);
    }
  }

  private FeatureRow measured(boolean named) {
    FeatureRow row = new FeatureRow(named);
    String text = line.text();
    char first = text.charAt(0);
    int n = length();
    row.add("length", Math.log(n));
    row.add("ends like a sentence", stop);
    row.add("running text", prose());
    row.add("like a title", titleLike());
    row.add("capitalised words", letters == 0 ? 0 : capitalised / (double) letters);
    row.add("words in capitals", letters == 0 ? 0 : capitals / (double) letters);
    row.add("begins in lower case", Character.isLowerCase(first));
    row.add("begins with a quotation mark", "“\"„‘'«".indexOf(first) >= 0);
    row.add("begins with a digit", Character.isDigit(first));
    row.add("has an address", address);
    row.add("names a day", day);
    row.add("dateline", !line.label().isNote() && Datelines.length(text) > 0);
    row.add("key and colon", KEY.matcher(line.head(KEY_REACH)).find());
    row.add("numbers", numbers / (double) Math.max(1, words.size()));
    return row;
  }

  /** Its beginning with numbers made alike: lines that say the same. */
  String sameText() {
    return DIGITS.matcher(Folding.fold(line.head(70))).replaceAll("#");
  }

  /** Its key ('Subject:') or its first two words, numbers made alike. */
  String prefix() {
    Matcher key = KEY.matcher(line.head(KEY_REACH));
    String prefix =
        key.find()
            ? key.group()
            : String.join(" ", words().subList(0, Math.min(2, words.size())))
                + (words.isEmpty() ? line.head(4) : "");
    return DIGITS.matcher(prefix.toLowerCase(Locale.ROOT)).replaceAll("#");
  }

  /** The order of capitals, small words, numbers and marks at its beginning. */
  String skeleton() {
    StringBuilder skeleton = new StringBuilder();
    char before = 0;
    for (String piece : SPACE.split(line.head(200))) {
      String word = bare(piece);
      char kind = word.isEmpty() ? 'p' : kindOf(word);
      if (kind != before) {
        skeleton.append(kind);
      }
      before = kind;
      char last = piece.isEmpty() ? ' ' : piece.charAt(piece.length() - 1);
      if (!Character.isLetterOrDigit(last)) {
        skeleton.append(last);
        before = 0;
      }
      if (skeleton.length() > SKELETON) {
        break;
      }
    }
    return (length() < 40 ? "s" : length() < 130 ? "m" : "l") + skeleton;
  }

  private static char kindOf(String word) {
    char first = word.charAt(0);
    return Character.isDigit(first)
        ? '9'
        : isCapitals(word) ? 'U' : Character.isUpperCase(first) ? 'A' : 'a';
  }

  /** Length class, ending, case, first mark and gap: lines of one make. */
  String signature() {
    int n = length();
    String text = line.text();
    char first = text.charAt(0);
    double share = letters == 0 ? 0 : capitalised / (double) letters;
    return (n < 25 ? 0 : n < 60 ? 1 : n < 120 ? 2 : n < 250 ? 3 : 4)
        + (stop ? "p" : text.endsWith(":") ? "c" : "n")
        + (share > 0.9 ? "T" : share > 0.5 ? "t" : "l")
        + (Character.isDigit(first)
            ? "9"
            : Character.isLowerCase(first)
                ? "l"
                : Character.isUpperCase(first) ? "U" : String.valueOf(first))
        + (address ? "u" : "")
        + (day ? "d" : "")
        + Math.min(2, line.blanksBefore());
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean endsLikeSentence(String text) {
    int end = text.length();
    while (end > 1 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    char last = text.charAt(end - 1);
    return ".!?…。！？".indexOf(last) >= 0 || end < text.length() && last == ',';
  }

  /** What blanks part; of a text without blanks, its pairs of characters. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (String piece : SPACE.split(text)) {
      if (Width.wordsWithin(piece) == 0) {
        pieces.add(piece);
      } else {
        for (int i = 0; i < piece.length() - 1; i++) {
          pieces.add(piece.substring(i, i + 2));
        }
      }
    }
    return pieces;
  }

  private static String bare(String piece) {
    int from = 0;
    int to = piece.length();
    while (from < to && !Character.isLetterOrDigit(piece.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(piece.charAt(to - 1))) {
      to--;
    }
    String word = piece.substring(from, to);
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }
}
