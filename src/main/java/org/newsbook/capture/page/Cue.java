package org.newsbook.capture.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsbook.text.DataFile;

/**
 * What a part of a page is for, as its tag, its role, its class names and its id say: the words are
 * those of {@code page-words.txt}.
 */
enum Cue {
  BODY,
  COMMENT,
  RELATED,
  SHARE,
  SIGN_UP,
  ADVERT,
  NAVIGATION,
  FOOTER,
  SIDE,
  TAGS,
  BYLINE,
  META,
  CAPTION,
  MEDIA,
  BOX,
  HEAD,
  HIDDEN;

  private static final Map<Cue, Pattern> NAMES = names();

  private static final Map<String, Cue> BY_TAG =
      Map.ofEntries(
          Map.entry("nav", NAVIGATION),
          Map.entry("menu", NAVIGATION),
          Map.entry("search", NAVIGATION),
          Map.entry("footer", FOOTER),
          Map.entry("dialog", FOOTER),
          Map.entry("aside", SIDE),
          Map.entry("form", SIGN_UP),
          Map.entry("button", META),
          Map.entry("time", META),
          Map.entry("header", HEAD),
          Map.entry("figcaption", CAPTION),
          Map.entry("figure", MEDIA),
          Map.entry("address", BYLINE));

  private static final Map<String, Cue> BY_ROLE =
      Map.of(
          "navigation", NAVIGATION,
          "menu", NAVIGATION,
          "search", NAVIGATION,
          "complementary", SIDE,
          "contentinfo", FOOTER,
          "dialog", FOOTER,
          "banner", HEAD);

  /** Paragraphs have random keys for ids. */
  private static final Set<String> ID_IS_A_KEY = Set.of("p", "li", "h2", "h3", "h4", "blockquote");

  /** Names a part that is seldom the article's text. */
  boolean isNoise() {
    return this != BODY && this != HEAD && this != MEDIA && this != BOX;
  }

  private static Map<Cue, Pattern> names() {
    Map<String, Set<String>> sections = DataFile.sections(Cue.class, "page-words.txt");
    Map<Cue, Pattern> names = new HashMap<>();
    for (Cue cue : values()) {
      String section = cue.name().toLowerCase(Locale.ROOT).replace('_', '-');
      String words = String.join("|", sections.getOrDefault(section, Set.of()));
      names.put(cue, Pattern.compile("(?:^|-)(?:" + words + ")(?:-|$)"));
    }
    return names;
  }

  /**
   * All that an element says of itself.
   *
   * @param known what names said before, by name, for one page
   */
  static Set<Cue> of(Element element, Map<String, Set<Cue>> known) {
    Set<Cue> cues = EnumSet.noneOf(Cue.class);
    String tag = element.normalName();
    if (BY_TAG.containsKey(tag)) {
      cues.add(BY_TAG.get(tag));
    }
    if (BY_ROLE.containsKey(element.attr("role"))) {
      cues.add(BY_ROLE.get(element.attr("role")));
    }
    if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
      cues.add(BODY);
    }
    List<String> names = new ArrayList<>();
    if (!element.id().isEmpty() && !ID_IS_A_KEY.contains(tag)) {
      names.add(element.id());
    }
    element.classNames().stream().filter(name -> !name.contains(":")).forEach(names::add);
    for (String name : names) {
      cues.addAll(known.computeIfAbsent(name, Cue::said));
    }
    return cues;
  }

  private static Set<Cue> said(String name) {
    String words = words(name);
    Set<Cue> cues = EnumSet.noneOf(Cue.class);
    NAMES.forEach(
        (cue, pattern) -> {
          if (pattern.matcher(words).find()) {
            cues.add(cue);
          }
        });
    return cues;
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
