package org.newsbook.article.line;

/** What a line of a capture is. */
public enum Label {
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
  FOOTNOTE("footnote"),
  EDITED("taken out by the editor");

  private final String why;

  Label(String why) {
    this.why = why;
  }

  /** In a reader's words. */
  public String why() {
    return why;
  }

  /** Part of what the article says, or may be. */
  public boolean isText() {
    return switch (this) {
      case TITLE, STAND_FIRST, BODY, SHORT, HEADING -> true;
      default -> false;
    };
  }

  /** Stands between a title and its body, and seldom elsewhere. */
  public boolean opens() {
    return this == DATE || this == BYLINE || this == OUTLET;
  }

  /** Of an article, its pictures or its author, and no part of what the article says. */
  public boolean isNote() {
    return switch (this) {
      case CAPTION, CREDIT, BIO, CONTACT, CONTRIBUTION, CORRECTION, COPYRIGHT, FOOTNOTE -> true;
      default -> false;
    };
  }

  /** Of the page, not of the article. */
  public boolean isFurniture() {
    return switch (this) {
      case SHARE, RELATED, VIDEO, PROMOTION, FURNITURE, SECTION, EDITED -> true;
      default -> false;
    };
  }
}
