package org.newsbook.article.line;

import java.util.regex.Pattern;
import org.newsbook.capture.Block;
import org.newsbook.text.Width;

/**
 * A block with its label and its outward shape.
 *
 * @param index position among the capture's blocks
 * @param blanksBefore blank lines between it and the block before
 * @param words words separated by white space (counted in its first {@link #SEEN} characters)
 * @param stop it ends as a sentence does
 * @param capitals share of its longer words that begin with a capital
 */
public record Line(
    Block block,
    int index,
    Label label,
    int blanksBefore,
    int words,
    boolean stop,
    double capitals) {
  /** Characters of a line that are looked at; what follows changes no judgement. */
  public static final int SEEN = 4_000;

  private static final Pattern STOP = Pattern.compile("[.!?…。！？؟।]['\"”’»)\\]」』]*+\\s*$");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int LONGER = 4;
  private static final int PROSE_WORDS = 14;
  private static final int SENTENCE_WORDS = 5;

  public static Line of(Block block, int index, int blanksBefore) {
    String text = block.text();
    String seen = text.length() > SEEN ? text.substring(0, SEEN) : text;
    int words = Width.wordsWithin(seen);
    int longer = 0;
    int capital = 0;
    for (String word : SPACE.split(seen.strip())) {
      words++;
      String bare = bare(word);
      if (bare.length() >= LONGER && Character.isLetter(bare.codePointAt(0))) {
        longer++;
        capital += Character.isUpperCase(bare.codePointAt(0)) ? 1 : 0;
      }
    }
    String tail = text.substring(Math.max(0, text.length() - 20));
    return new Line(
        block,
        index,
        Label.BODY,
        blanksBefore,
        words,
        !isHeading(block) && STOP.matcher(tail).find(),
        longer == 0 ? 0 : (double) capital / longer);
  }

  private static String bare(String word) {
    int from = 0;
    while (from < word.length() && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    return word.substring(from);
  }

  public Line as(Label other) {
    return new Line(block, index, other, blanksBefore, words, stop, capitals);
  }

  public String text() {
    return block.text();
  }

  /** Marked as one, whatever it ends with. */
  public boolean isHeading() {
    return isHeading(block);
  }

  private static boolean isHeading(Block block) {
    return block.kind() == Block.Kind.HEADING || block.text().startsWith("# ");
  }

  /** Its first characters: as much as patterns need to see. */
  public String head(int characters) {
    return text().length() > characters ? text().substring(0, characters) : text();
  }

  /** Running text: a sentence, or too long for anything else. */
  public boolean prose() {
    return stop ? words >= SENTENCE_WORDS : words >= PROSE_WORDS;
  }

  /** Running text that nothing marks as a caption, note or label. */
  public boolean isBodyText() {
    return label.isText() && prose();
  }

  /** Could be a title by its look alone. */
  public boolean titleShaped() {
    int first = firstLetterOrDigit();
    return words >= 2
        && words <= 24
        && !endsLikeText()
        && first != 0
        && !Character.isLowerCase(first);
  }

  /** A sentence that ends with its quotation mark ends like a sentence. */
  private boolean endsLikeText() {
    int end = text().length();
    while (end > 0 && "\"'”’»)」』".indexOf(text().charAt(end - 1)) >= 0) {
      end--;
    }
    boolean torn = end > 1 && text().endsWith("-") && Character.isLetter(text().charAt(end - 2));
    return torn
        || end > 0
            && ".,:;。，：；".indexOf(text().charAt(end - 1)) >= 0
            && !text().startsWith("..", end - 2);
  }

  public int firstLetterOrDigit() {
    return text().codePoints().limit(8).filter(Character::isLetterOrDigit).findFirst().orElse(0);
  }
}
