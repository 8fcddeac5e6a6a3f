package org.newsbook.article;

/** What a line of a capture is. */
enum Label {
  TITLE("title"),
  STAND_FIRST("stand-first"),
  BODY("body"),
  /**
   * Short, without a full stop: a title, a sub-heading, an item or furniture; the place decides.
   */
  SHORT("short line"),
  HEADING("sub-heading"),
  DATE("date"),
  BYLINE("byline"),
  OUTLET("outlet"),
  CAPTION("caption"),
  CREDIT("photo credit"),
  SHARE("share label"),
  POST("embedded post"),
  BIO("note on the author"),
  CONTACT("contact line"),
  CONTRIBUTION("note on who contributed"),
  CORRECTION("note on corrections"),
  COPYRIGHT("copyright note"),
  RELATED("list of related articles"),
  VIDEO("label of a video"),
  PROMOTION("advertisement or sign-up"),
  FURNITURE("navigation"),
  SECTION("section label"),
  SEPARATOR("separator"),
  SOURCE_LINK("source link"),
  FOOTNOTE("footnote");

  private final String why;

  Label(String why) {
    this.why = why;
  }

  /** In a reader's words. */
  String why() {
    return why;
  }

  /** Part of what the article says, or may be. */
  boolean isText() {
    return switch (this) {
      case TITLE, STAND_FIRST, BODY, SHORT, HEADING -> true;
      default -> false;
    };
  }

  /** Stands between a title and its body, and seldom elsewhere. */
  boolean opens() {
    return this == DATE || this == BYLINE || this == OUTLET;
  }

  /** Stands behind an article's last sentence, and seldom elsewhere. */
  boolean closes() {
    return switch (this) {
      case SOURCE_LINK, BIO, CONTACT, CONTRIBUTION, COPYRIGHT, SEPARATOR -> true;
      default -> false;
    };
  }
}
