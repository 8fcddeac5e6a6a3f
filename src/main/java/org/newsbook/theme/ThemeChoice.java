package org.newsbook.theme;

/** Which themes an editor wants found; those that are named are found in any but the last. */
public enum ThemeChoice {
  /** Subjects, and sections of what is on none. */
  AUTOMATIC,
  /** Sections alone. */
  SECTIONS,
  /** The named ones alone; what fits none is other news. */
  NAMED,
  /** No themes. */
  OFF
}
