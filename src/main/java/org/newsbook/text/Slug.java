package org.newsbook.text;

import java.util.regex.Pattern;

/** A name as it may stand in a file name and a URL: a–z, 0–9 and single hyphens. */
public final class Slug {
  private static final int LONGEST = 60;
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private Slug() {}

  /**
   * At most 60 characters, cut between words; empty where the text has no Latin letter or digit.
   */
  public static String of(String text) {
    String slug =
        OTHER.matcher(Folding.fold(text).replace("'", "")).replaceAll("-").replaceAll("^-|-$", "");
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int cut = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, cut > 0 ? cut : LONGEST);
  }
}
