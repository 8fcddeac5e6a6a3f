package org.newsbook.capture;

/** How a capture came. */
public enum Format {
  TEXT,
  MARKDOWN,
  HTML
}
