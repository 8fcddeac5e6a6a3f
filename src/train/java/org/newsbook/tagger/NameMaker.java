package org.newsbook.tagger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/**
 * Gives names to put in another's place: known ones, and words made by a Markov chain of letters.
 */
final class NameMaker {
  private static final int ORDER = 2;
  private static final int LONGEST = 12;
  private static final int SHORTEST = 4;
  private static final String START = "^^";
  private static final char END = '$';

  /** The letters that follow two letters, as often as they do. */
  private final Map<String, StringBuilder> following = new TreeMap<>();

  private final List<String> known;

  /** Names of several words are left out. */
  NameMaker(List<String> names) {
    known = names.stream().filter(name -> name.indexOf(' ') < 0 && name.length() > 2).toList();
    for (String name : known) {
      String padded = START + name + END;
      for (int i = ORDER; i < padded.length(); i++) {
        following
            .computeIfAbsent(padded.substring(i - ORDER, i), k -> new StringBuilder())
            .append(padded.charAt(i));
      }
    }
  }

  String known(Random random) {
    return known.get(random.nextInt(known.size()));
  }

  /** Known or made up, one as often as the other. */
  String next(Random random) {
    if (random.nextBoolean()) {
      return known(random);
    }
    StringBuilder name = new StringBuilder(START);
    while (name.length() < START.length() + LONGEST) {
      String last = name.substring(name.length() - ORDER);
      StringBuilder letters = Objects.requireNonNull(following.get(last), last);
      char letter = letters.charAt(random.nextInt(letters.length()));
      if (letter != END) {
        name.append(letter);
      } else if (name.length() >= START.length() + SHORTEST) {
        break;
      } else {
        name.setLength(START.length());
      }
    }
    return name.substring(START.length());
  }
}
