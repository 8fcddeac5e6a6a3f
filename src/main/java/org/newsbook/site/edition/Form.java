package org.newsbook.site.edition;

/** What a work is bound as. */
public enum Form {
  /** A file a chapter. */
  BOOK {
    @Override
    String link(String chapter, String id) {
      return chapter + ".xhtml" + (id.isEmpty() ? "" : "#" + id);
    }

    @Override
    String id(String chapter, String id) {
      return id;
    }
  },
  /** One file, in which ids bear the name of their chapter. */
  FILE {
    @Override
    String link(String chapter, String id) {
      return "#" + (id.isEmpty() ? chapter : id);
    }

    @Override
    String id(String chapter, String id) {
      return chapter + "-" + id;
    }
  };

  /** A link to an id in a chapter, or to its beginning. */
  abstract String link(String chapter, String id);

  /** An id of a chapter as the work has it. */
  abstract String id(String chapter, String id);
}
