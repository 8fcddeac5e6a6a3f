package org.newsbook.desk;

/** A request that is not done. */
final class Refused extends RuntimeException {
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int NOT_ALLOWED = 405;
  static final int CHANGED = 409;
  static final int TOO_LARGE = 413;
  static final int CANNOT = 422;

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String word;

  /**
   * @param status of HTTP
   * @param word key of what the page says
   */
  Refused(int status, String word) {
    super(word);
    this.status = status;
    this.word = word;
  }

  int status() {
    return status;
  }

  String word() {
    return word;
  }
}
