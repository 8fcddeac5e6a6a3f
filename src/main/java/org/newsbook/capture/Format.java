package org.newsbook.capture;

/** How a capture came. */
public enum Format {
  TEXT,
  MARKDOWN,
  /** A page, or what a feed, an e-mail or a web archive holds: its lines are not for reading. */
  HTML
}
