package org.newsbook.capture.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks of note programs such as Obsidian that Markdown does not have: comments, callouts and
 * embedded files go, and of links, highlights and footnote marks what a reader of the note sees
 * stays. What goes is overwritten by characters that take no room, so that every offset holds.
 */
public final class NoteMarks {
  private static final char NO_ROOM = '\u200b';

  private static final Pattern COMMENT = Pattern.compile("(?s)%%.*?%%");
  private static final Pattern EMBEDDED = Pattern.compile("!\\[\\[[^\\]\\n]*\\]\\]");
  private static final Pattern LINK =
      Pattern.compile("\\[\\[(?:[^\\]|\\n]*\\|)?([^\\]|\\n]*)\\]\\]");
  private static final Pattern HIGHLIGHT =
      Pattern.compile("==(?=[^\\s=])([^=\\n]{0,2000}[^\\s=])==");
  private static final Pattern STRUCK = Pattern.compile("~~[^~\\n]{1,2000}~~ ?");
  private static final Pattern FOOTNOTE_MARK = Pattern.compile("\\[\\^[^\\]\\s]{1,40}\\](?!:)");

  /** Also in an item of a list. */
  private static final String OWN_KIND =
      "(?:[ \\t>]|[-*+][ \\t]|\\d{1,9}[.)][ \\t])*+(?<=>[ \\t]{0,9})"
          + "\\[!(?!(?:quote|cite)\\b)[^\\[\\]\\r\\n]{1,60}\\]";

  /** Below a line of a block quote that is not blank Markdown counts unmarked text to it too. */
  private static final String LAZY =
      "(?<!^[ \\t>]{1,40})\\R(?![ \\t]*+(?:[#>|]|[-*+] |\\d+[.)] |[-*_`~]{3}))[^\\r\\n]++";

  /** A box of a kind: its keeper's, if it does not quote. */
  private static final Pattern OWN_CALLOUT =
      Pattern.compile(
          "(?mi)^%s[^\\r\\n]*+(?:\\R[ \\t]*+>[^\\r\\n]*+|%s)*+".formatted(OWN_KIND, LAZY));

  /** The kind of a callout that quotes, and its title where a text follows. */
  private static final Pattern CALLOUT =
      Pattern.compile("(?m)(?<=^> {0,3})\\[![\\p{L}-]{1,30}\\][+-]?(?:[^\\n]*(?=\\n>))?");

  /** At the end of a line, behind a sentence or alone. */
  private static final Pattern TAGS =
      Pattern.compile(
          "(?m)(?:^|(?<=[.!?…\"”’)\\]\\u200b]))(?:[ \\t]*#(?=[\\p{N}_/-]*+\\p{L})[\\p{L}\\p{N}_/-]++)++(?=[ \\t]*(?:\\^[\\w-]+[ \\t]*)?$)");

  private static final Pattern BLOCK_ID =
      Pattern.compile("(?m)(?<=[\\s\\u200b])\\^[\\w-]{1,40}(?=[ \\t]*$)");

  private NoteMarks() {}

  /** What a note's writer wrote for no reader: not even a file's own lines show it. */
  public static String withoutComments(String text) {
    return fill(COMMENT, text, 0);
  }

  /** Of what somebody else wrote, without what its keeper wrote beside it. */
  static String withoutRemarks(String text) {
    return fill(OWN_CALLOUT, withoutComments(text), 0);
  }

  /** As long as before. */
  static String without(String text) {
    String plain = fill(EMBEDDED, text, 0);
    plain = fill(LINK, plain, 1);
    plain = fill(HIGHLIGHT, plain, 1);
    plain = fill(STRUCK, plain, 0);
    plain = fill(FOOTNOTE_MARK, plain, 0);
    plain = fill(CALLOUT, plain, 0);
    plain = fill(TAGS, plain, 0);
    return fill(BLOCK_ID, plain, 0);
  }

  private static String fill(Pattern marks, String text, int kept) {
    return marks.matcher(text).replaceAll(m -> Matcher.quoteReplacement(filled(m, kept)));
  }

  private static String filled(MatchResult m, int kept) {
    StringBuilder out = new StringBuilder(m.group());
    for (int i = 0; i < out.length(); i++) {
      boolean shown = kept > 0 && m.start() + i >= m.start(kept) && m.start() + i < m.end(kept);
      if (!shown && out.charAt(i) != '\n' && out.charAt(i) != '\r') {
        out.setCharAt(i, NO_ROOM);
      }
    }
    return out.toString();
  }
}
