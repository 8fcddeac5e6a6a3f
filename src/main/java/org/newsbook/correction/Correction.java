package org.newsbook.correction;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that corrections.yaml can say: the word there, the section that it stands in, the shape of
 * what it takes, and who heeds it. A new one is a row here, its use in that stage, and its words on
 * the about page ({@code about.decided.…}).
 */
public enum Correction {
  /** Paths of captures, each with the sections below. */
  CAPTURES("captures", "", Shape.CAPTURES),
  /** Forms that are nobody's name: {@code NameFinder}. */
  NOT_NAMES("notNames", "", Shape.TEXTS),

  /** Lines at which an article starts: {@code ArticleFinder}, as all of a capture's cuts. */
  STARTS("starts", "captures", Shape.LINES),
  /** Lines at which none starts. */
  JOINS("joins", "captures", Shape.LINES),
  /** First line of an article to its title. */
  TITLES("titles", "captures", Shape.LINE_TO_TEXT),
  /** First line of an article to its date. */
  DATES("dates", "captures", Shape.LINE_TO_DAY),
  /** First line of an article to its outlet. */
  OUTLETS("outlets", "captures", Shape.LINE_TO_TEXT),
  /** First line of an article to who wrote it. */
  BYLINES("bylines", "captures", Shape.LINE_TO_TEXT),
  /** First line of an article to where it was published. */
  ADDRESSES("addresses", "captures", Shape.LINE_TO_TEXT, "https?://\\S+"),
  /** Lines that are part of what an article says. */
  BODY("body", "captures", Shape.LINES),
  /** Lines that are not. */
  NOT_BODY("notBody", "captures", Shape.LINES),
  /** The outlet of all articles of a capture. */
  OUTLET("outlet", "captures", Shape.TEXT),
  /** Their language. */
  LANGUAGE("language", "captures", Shape.TEXT, "[a-z]{2,3}(-[A-Za-z0-9]+)*+"),
  /** Their date. */
  DATE("date", "captures", Shape.DAY),
  /** Whether they are opinion or news. */
  KIND("kind", "captures", Shape.TEXT, "(?i)opinion|news"),
  /** That a capture is one article. */
  ONE_PER_FILE("onePerFile", "captures", Shape.TEXT, "true|false"),
  /** Line of a quotation to a form of its speaker's name: {@code QuoteCorrections}. */
  SPEAKERS("speakers", "captures", Shape.LINE_TO_TEXT),
  /** Lines of quotations of which it is not known who speaks. */
  NOBODY("nobody", "captures", Shape.LINES),
  /** Lines on which nobody speaks: what stands between quotation marks is no quotation. */
  NO_SPEECH("noSpeech", "captures", Shape.LINES),
  /** A line of each article that is taken down, or all of them: {@code Withdrawn}. */
  DROP("drop", "captures", Shape.LINES_OR_ALL),

  /** What an editor decided of stories, whose reports are named as {@code captures/a.txt:12}. */
  STORIES("stories", "", Shape.SECTIONS),
  /** Reports of one event: {@code StoryTeller}, as the two below. */
  SAME_STORY("same", "stories", Shape.GROUPS),
  /** Reports of which no two are of one event. */
  APART("apart", "stories", Shape.GROUPS),
  /** Reports of which none repeats another. */
  NOT_COPIES("notCopies", "stories", Shape.GROUPS),

  /** The report whose story leads the front page: {@code FrontPage}. */
  LEAD("lead", "stories", Shape.TEXT),

  /** What an editor decided of themes: {@code ThemeCorrections}. */
  THEMES("themes", "", Shape.SECTIONS),
  /** Titles of themes that are one, under the first. */
  SAME_THEME("same", "themes", Shape.GROUPS),
  /** A report to the title of the theme of its story, which may be new. */
  THEME_STORIES("stories", "themes", Shape.TEXT_TO_TEXT),
  /** A form to the theme of all stories that name the actor. */
  THEME_ACTORS("actors", "themes", Shape.TEXT_TO_TEXT),
  /** A theme's title to another. */
  THEME_TITLES("titles", "themes", Shape.TEXT_TO_TEXT),
  /** Titles of those that stand first, in this order: {@code ThemePage}. */
  THEME_ORDER("order", "themes", Shape.TEXTS),

  /** What an editor decided of names: {@code NameFinder}. */
  NAMES("names", "", Shape.SECTIONS),
  /** Forms that name one actor. */
  SAME_NAME("same", "names", Shape.GROUPS),
  /** Forms of which no two name one actor. */
  DIFFERENT("different", "names", Shape.GROUPS),
  /** A form to what it names: person, organisation, place. */
  KINDS("kinds", "names", Shape.TEXT_TO_TEXT, "(?i)person|organisation|place"),
  /** A form to the name that its actor stands under. */
  CALLED("called", "names", Shape.TEXT_TO_TEXT),
  /** A form to what a report says that the actor is. */
  ROLES("roles", "names", Shape.TEXT_TO_TEXT),
  /** Forms that name no place in a capture. */
  NOT_PLACES("notPlaces", "captures", Shape.TEXTS),
  /** A form to the code of the place that it names in a capture. */
  PLACES("places", "captures", Shape.TEXT_TO_TEXT);

  /** Of each, one at most can hold of a line. */
  private static final List<Set<Correction>> CONTRARY =
      List.of(
          EnumSet.of(STARTS, JOINS),
          EnumSet.of(SPEAKERS, NOBODY, NO_SPEECH),
          EnumSet.of(BODY, NOT_BODY));

  /** What a section takes. */
  enum Shape {
    /** {@code captures/a.txt: …} */
    CAPTURES,
    /** Words of sections, as here. */
    SECTIONS,
    /** {@code [[captures/a.txt:1, captures/b.txt:9]]} */
    GROUPS,
    /** {@code [12, 14]} */
    LINES,
    /** The same, or {@code all}. */
    LINES_OR_ALL,
    /** {@code {12: Three states meet}} */
    LINE_TO_TEXT,
    /** {@code {12: 2025-09-05}} */
    LINE_TO_DAY,
    /** {@code Daily Gazette} */
    TEXT,
    /** {@code 2025-09-05} */
    DAY,
    /** {@code {Georgia: US-GA}} */
    TEXT_TO_TEXT,
    /** {@code [Getty Images]} */
    TEXTS;

    boolean isDay() {
      return this == DAY || this == LINE_TO_DAY;
    }
  }

  private final String word;
  private final String in;
  private final Shape shape;
  private final String form;

  Correction(String word, String in, Shape shape) {
    this(word, in, shape, ".+");
  }

  /**
   * @param form of a text, as a pattern
   */
  Correction(String word, String in, Shape shape, String form) {
    this.form = form;
    this.word = word;
    this.in = in;
    this.shape = shape;
  }

  /** In the file. */
  public String word() {
    return word;
  }

  /** That of its words on the about page. */
  public String key() {
    return in.isEmpty() || in.equals(CAPTURES.word) ? word : in + "." + word;
  }

  /** Whether it says one thing of another. */
  public boolean isOfTwo() {
    return shape == Shape.TEXT_TO_TEXT;
  }

  /** Whether both cannot hold of one line. */
  boolean excludes(Correction other) {
    return this != other && CONTRARY.stream().anyMatch(c -> c.contains(this) && c.contains(other));
  }

  /** Whether a text may be said so. */
  public boolean allows(String text) {
    return text.matches(form);
  }

  /** The words of which a text must be one; none where they are no list. */
  List<String> choices() {
    return form.contains("|") ? List.of(form.replace("(?i)", "").split("\\|")) : List.of();
  }

  Shape shape() {
    return shape;
  }

  static Optional<Correction> of(String word, String in) {
    return Arrays.stream(values()).filter(s -> s.in.equals(in) && s.word.equals(word)).findFirst();
  }

  /** The words that may stand in a section; empty for the file itself. */
  static List<String> words(String in) {
    return Arrays.stream(values()).filter(s -> s.in.equals(in)).map(Correction::word).toList();
  }
}
