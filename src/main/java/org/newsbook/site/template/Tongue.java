package org.newsbook.site.template;

/** Language and direction of a block, both empty where they are the page's own. */
public record Tongue(String lang, String dir) {
  public static final Tongue OWN = new Tongue("", "");
}
