package org.newsbook.site.edition;

/** What a work is bound as. */
public enum Form {
  /** A file a chapter. */
  BOOK,
  /** One file, in which ids bear the name of their chapter. */
  FILE;

  /** A link to an id in a chapter, or to its beginning. */
  String link(String chapter, String id) {
    return this == FILE
        ? "#" + (id.isEmpty() ? chapter : id)
        : chapter + ".xhtml" + (id.isEmpty() ? "" : "#" + id);
  }

  /** An id of a chapter as the work has it. */
  String id(String chapter, String id) {
    return this == FILE ? chapter + "-" + id : id;
  }
}
