package org.newsbook.capture;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What tags, class names and ids say of an element, in the words that page makers use. */
final class PageClues {
  /** Holds an article's text. */
  private static final Pattern BODY =
      names(
          "(?:article|story|post|entry|blog|news)-?(?:body|content|text|copy|main-?body|full-?text)",
          "(?:body|content)-?(?:text|copy|body)|text-?copy|main-?text|rich-?text|entry|instapaper-body");

  /** Never the article's text, however much of it there is. */
  private static final Pattern NOISE =
      names(
          "ads?|advert|adverts|advertisement|advertising|dfp|sponsored?|sponsors|sponsorship",
          "comments?|comment-?list|commenting|disqus|replies|respond|livefyre",
          "related|related-?\\w+|recirc|recirculation|recommend\\w*|outbrain|taboola|revcontent|zergnet",
          "read-?(?:next|also)|more-?(?:stories|news|from|on|in|articles|coverage)|up-?next|see-?also",
          "most-?(?:read|popular|viewed|recent|commented)|popular|trending|top-?stories|latest|teasers?",
          "share|sharing|shares|share-?\\w+|social|social-?\\w+|follow|follow-?us|addthis|sharedaddy|jp-relatedposts",
          "newsletters?|newsletter-?\\w+|subscribe|subscription|sign-?up|signup-?\\w*|donate|donation|paywall|regwall|cta|promos?|promo-?\\w+|promotion",
          "nav|navbar|navigation|breadcrumbs?|menu|sub-?menu|pagination|pager|masthead|topbar|site-?header|page-?header-?nav",
          "foot|footer|site-?footer|copyright|sidebar|side-?bar|rail|right-?rail|cookies?|consent|gdpr|modal|popup|pop-?up|lightbox|overlay|tooltip|popover",
          "tags|tag-?(?:list|cloud|box)|topics|keywords|categories|post-?tags|entry-?tags|cat-?links",
          "byline|bylines|by-?line|author-?\\w+|authors|about-?author|bio|vcard|contributors?|writer",
          "captions?|caption-?\\w+|\\w+-caption|credits?|photo-?credit|image-?credit|wp-caption-text",
          "pull-?quotes?|screen-?reader-?text|sr-?only|visually-?hidden|visuallyhidden|d-none|is-hidden|no-?print|noprint",
          "toc|table-?of-?contents|infobox|gallery|slide-?show|carousel|tweet|twitter-?\\w+|instagram-?\\w+|reading-?time|read-?time|timestamp|dateline-?published|post-?info|post-?meta|entry-?meta|article-?meta|publish-?date|pub-?date|date-?published|disclosure|print-?only");

  private static final Pattern CAPTION = names("captions?|caption-?text|credits?|photo-?credit");

  /** Rarely the article's text, unless there is much of it. */
  private static final Pattern WEAK_NOISE =
      names(
          "meta|metadata|widget|widgets|media|video|player|podcast|audio|image|figure|links|side|aside|tools?|toolbar|toolbox",
          "more|read-?more|next|prev|previous|hidden|print|banner|buttons?|btn|login|search|shop|buy|product-?\\w+|infos?|info-?box|callout|box|embed|embedded",
          "header|hero|info|kicker|eyebrow|label|section-?title|date|dates|time|utility|actions?|disclaimer|note|notes|editors?-?note|correction|footnotes?|contact|survey|poll|quiz|profile|author|featured|category|topic|tag");

  private static final Set<String> NOISE_TAGS =
      Set.of("nav", "footer", "aside", "form", "button", "dialog", "menu", "search", "figcaption");

  /** Paragraphs have random keys for ids. */
  private static final Set<String> ID_IS_A_KEY = Set.of("p", "li", "h2", "h3", "h4", "blockquote");

  private PageClues() {}

  private static Pattern names(String... alternatives) {
    return Pattern.compile("(?:^|-)(?:" + String.join("|", alternatives) + ")(?:-|$)");
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
