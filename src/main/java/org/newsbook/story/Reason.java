package org.newsbook.story;

import java.time.LocalDate;
import java.util.List;

/** Why two reports belong together, as facts; the pages put it in words. */
public sealed interface Reason {
  /**
   * One repeats the other.
   *
   * @param part of the shorter text that stands word for word in the other, 0 to 1
   */
  record Copied(double part) implements Reason {}

  /** An editor says so. */
  record Decided() implements Reason {}

  /**
   * Both have these in common; all empty where they only say the same in other words.
   *
   * @param names of people, organisations and places, the most telling first
   * @param words phrases that stand in both, with the capitals of the first
   * @param days their dates: none where one has none, one where they are of one day
   */
  record Shared(List<String> names, List<String> words, List<LocalDate> days) implements Reason {
    public Shared {
      names = List.copyOf(names);
      words = List.copyOf(words);
      days = List.copyOf(days);
    }

    /** A reader finds more of it in both than a day. */
    boolean isSeen() {
      return !names.isEmpty() || !words.isEmpty();
    }
  }
}
