package org.newsbook.desk;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What a page sends when an editor decides something.
 *
 * @param kind of decision
 * @param page on which it was decided, from the site's root
 * @param at address of the line that is meant, or the page's own
 * @param capture path that a source page names
 * @param value what was typed
 * @param stamp of the files that the page was built from
 */
record Click(String kind, String page, String at, String capture, String value, String stamp) {
  private static final int LONGEST = 1_000;

  Click {
    if (value.length() > LONGEST) {
      throw new Refused(Refused.TOO_LARGE, "desk.refused.long");
    }
  }

  /**
   * @param form as browsers send one
   */
  static Click of(String form) {
    Map<String, String> fields = new HashMap<>();
    for (String field : form.split("&")) {
      String[] parts = field.split("=", 2);
      if (parts.length == 2) {
        fields.put(parts[0], decoded(parts[1]));
      }
    }
    return new Click(
        fields.getOrDefault("kind", ""),
        fields.getOrDefault("page", ""),
        fields.getOrDefault("at", ""),
        fields.getOrDefault("capture", ""),
        fields.getOrDefault("value", "").strip(),
        fields.getOrDefault("stamp", ""));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refused(Refused.CANNOT, "desk.refused.what");
    }
  }
}
