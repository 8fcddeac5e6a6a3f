package org.newsbook.capture.mail;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsbook.capture.SourceText;
import org.newsbook.capture.page.Piece;

/** Where a headline in a mail leads: through a counting station, mostly. */
final class MailLink {
  private static final Pattern THROUGH =
      Pattern.compile("[?&](?:url|q|u|target|redirect)=(https?(?::|%3A)[^&#\\s]+)");

  private static final Pattern BEHIND_WORDS =
      Pattern.compile("(?<=\\S)\\s?[(<]https?://[^\\s<>()]+[)>]");

  private MailLink() {}

  /** Text without the addresses that stand in brackets behind its words. */
  static String without(String text) {
    return BEHIND_WORDS.matcher(text).replaceAll("");
  }

  static Optional<String> of(Piece headline) {
    for (Element link : headline.holder().select("a[href]")) {
      if (SourceText.collapse(link.text()).equals(headline.text())) {
        return Optional.of(direct(link.attr("href")));
      }
    }
    return Optional.empty();
  }

  /** Where an address leads in the end, as far as it says. */
  static String direct(String address) {
    Matcher m = THROUGH.matcher(address);
    try {
      return m.find() ? URLDecoder.decode(m.group(1), StandardCharsets.UTF_8) : address;
    } catch (IllegalArgumentException e) {
      return address; // broken escapes: the station's own address
    }
  }
}
