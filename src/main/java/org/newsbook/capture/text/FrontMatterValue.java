package org.newsbook.capture.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.capture.SourceText;

/**
 * A value of front matter in the forms that clippers give it: a text, a list, a link to a note.
 *
 * @param line of the file
 * @param texts without the marks of links
 */
record FrontMatterValue(int line, List<String> texts) {
  private static final Pattern NOTE = Pattern.compile("\\[\\[(?:[^\\]|]*\\|)?([^\\]]*)\\]\\]");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\((https?://[^)\\s]+)\\)");
  private static final Pattern ADDRESS = Pattern.compile("<?(https?://[^\\s<>]+)>?");
  private static final int MOST = 50;
  private static final int LONGEST = 2_000;

  FrontMatterValue {
    texts = List.copyOf(texts);
  }

  static FrontMatterValue of(int line, Object value) {
    List<?> all = value instanceof List<?> list ? list : List.of(value);
    List<String> texts = new ArrayList<>();
    for (Object one : all.subList(0, Math.min(MOST, all.size()))) {
      String text = plain(one);
      if (text.codePoints().anyMatch(Character::isLetterOrDigit)) { // and not '~', for none
        texts.add(text);
      }
    }
    return new FrontMatterValue(line, texts);
  }

  /** A link without quotation marks is a list in a list for YAML: [[Jane Doe]]. */
  private static String plain(Object one) {
    Object bare = one;
    while (bare instanceof List<?> link && link.size() == 1) {
      bare = link.get(0);
    }
    boolean isText = bare instanceof String || bare instanceof Number;
    String raw = isText ? bare.toString() : "";
    String text = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
    return SourceText.collapse(NOTE.matcher(text).replaceAll("$1"));
  }

  String text() {
    return String.join(", ", texts);
  }

  /** With the words of a link for the link. */
  String words() {
    return SourceText.collapse(LINK.matcher(text()).replaceAll("$1"));
  }

  Optional<String> address() {
    Matcher m = ADDRESS.matcher(text());
    Matcher link = LINK.matcher(text());
    return link.find()
        ? Optional.of(link.group(2))
        : m.matches() ? Optional.of(m.group(1)) : Optional.empty();
  }
}
