package org.newsbook.capture.page;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsbook.text.DataFile;

/** What tags, class names and ids say of an element, in the words of {@code page-words.txt}. */
final class PageClues {
  private static final Map<String, Set<String>> NAMES =
      DataFile.sections(PageClues.class, "page-words.txt");

  /** Holds an article's text. */
  private static final Pattern BODY = names("body");

  /** Never the article's text, however much of it there is. */
  private static final Pattern NOISE = names("noise");

  private static final Pattern CAPTION = names("caption");

  /** Rarely the article's text, unless there is much of it. */
  private static final Pattern WEAK_NOISE = names("weak-noise");

  private static final Set<String> NOISE_TAGS =
      Set.of("nav", "footer", "aside", "form", "button", "dialog", "menu", "search", "figcaption");

  /** Paragraphs have random keys for ids. */
  private static final Set<String> ID_IS_A_KEY = Set.of("p", "li", "h2", "h3", "h4", "blockquote");

  private PageClues() {}

  private static Pattern names(String section) {
    return Pattern.compile("(?:^|-)(?:" + String.join("|", NAMES.get(section)) + ")(?:-|$)");
  }

  static boolean saysBody(Element element) {
    return element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")
        || anyName(element, BODY);
  }

  static boolean saysNoise(Element element) {
    return NOISE_TAGS.contains(element.normalName())
        || anyName(element, NOISE)
        || element
            .attr("role")
            .matches("navigation|complementary|contentinfo|search|banner|dialog|menu");
  }

  static boolean saysCaption(Element element) {
    return anyName(element, CAPTION);
  }

  static boolean saysWeakNoise(Element element) {
    return anyName(element, WEAK_NOISE);
  }

  private static boolean anyName(Element element, Pattern pattern) {
    String id = element.id();
    if (!id.isEmpty()
        && !ID_IS_A_KEY.contains(element.normalName())
        && pattern.matcher(words(id)).find()) {
      return true;
    }
    for (String name : element.classNames()) {
      if (!name.contains(":") && pattern.matcher(words(name)).find()) {
        return true;
      }
    }
    return false;
  }

  /** {@code storyBody__main} as {@code story-body-main}. */
  private static String words(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
      if ((hump || !letter) && !out.isEmpty() && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
      if (letter) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }
}
