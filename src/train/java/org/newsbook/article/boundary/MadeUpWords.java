package org.newsbook.article.boundary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Furniture in words that do not exist, with the shapes that furniture has. */
final class MadeUpWords {
  private static final String[] SYLLABLES = {
    "ba", "ren", "to", "mil", "ka", "sor", "ven", "du", "li", "pas", "ter", "no", "gal", "fi", "hem"
  };
  private static final String[] MONTHS = {
    "January", "Feb", "March", "Mai", "June", "Juli", "Aug", "September", "Oktober", "December"
  };
  private static final String[] RULES = {"----", "=====", "* * *", "_______", "***", "—", "# # #"};
  private static final String[] MARKS = {"- ", "* ", "• ", "# ", "## ", "> ", "→ ", "■ "};

  private final Random random;

  MadeUpWords(Random random) {
    this.random = random;
  }

  int below(int n) {
    return random.nextInt(n);
  }

  boolean chance(double p) {
    return random.nextDouble() < p;
  }

  <T> List<T> shuffled(List<T> of) {
    List<T> shuffled = new ArrayList<>(of);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  String one(String... of) {
    return of[below(of.length)];
  }

  String word() {
    return IntStream.range(0, 1 + below(3))
        .mapToObj(i -> one(SYLLABLES))
        .collect(Collectors.joining());
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** So many words, the first with a capital or all of them. */
  String words(int n, boolean all) {
    String words =
        IntStream.range(0, n)
            .mapToObj(i -> all ? capital(word()) : word())
            .collect(Collectors.joining(" "));
    return capital(words);
  }

  String name() {
    return words(2, true);
  }

  String time() {
    return (1 + below(23)) + one(":", ":", ".") + (10 + below(49));
  }

  String address() {
    String path = one("", "/" + word() + "-" + word() + "-" + word(), "/" + below(99999));
    String host = "www." + word() + word() + one(".com", ".org", ".de", ".net");
    return one("https://", "http://", "") + host + "/" + word() + path;
  }

  /** Dates of one form. */
  Supplier<String> dates() {
    int form = below(6);
    return () -> {
      int day = 1 + below(28);
      int month = 1 + below(12);
      int year = 1999 + below(26);
      return switch (form) {
        case 0 -> day + " " + one(MONTHS) + " " + year;
        case 1 -> one(MONTHS) + " " + day + ", " + year;
        case 2 -> String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
        case 3 -> month + "/" + day + "/" + year;
        case 4 -> String.format(Locale.ROOT, "%02d.%02d.%d", day, month, year);
        default -> day + ". " + one(MONTHS) + " " + year;
      };
    };
  }

  /** A rule, the same throughout. */
  String rule() {
    String rule = one(RULES);
    return chance(0.5) ? rule : rule.repeat(2 + below(6));
  }

  String mark() {
    return one(MARKS);
  }

  /**
   * Lines of one form that differ in what is in them: 'Ba Ren: 17 May 2003', 'Milka 3/20',
   * 'sorven.txt'.
   *
   * @param number of the article, from 1
   */
  Supplier<String> form(Supplier<Integer> number, int count) {
    String key = words(1 + below(2), chance(0.5));
    String house = words(1 + below(3), true);
    String cased = chance(0.3) ? key.toUpperCase(Locale.ROOT) : key;
    Supplier<String> date = dates();
    String colon = one(":", ":", " :", " -", " |", "");
    String bar = one(" | ", " · ", ", ", " — ", " / ", " - ");
    boolean sameHouse = chance(0.5);
    Supplier<String> outlet = () -> sameHouse ? house : words(1 + below(3), true);
    return switch (below(17)) {
      case 0 -> () -> cased + colon + " " + date.get();
      case 1 -> () -> outlet.get() + bar + date.get();
      case 2 -> () -> cased + " " + number.get() + one(" of ", "/") + count;
      case 3 -> () -> cased + " " + number.get();
      case 4 -> date;
      case 5 -> outlet;
      case 6 -> () -> cased + " " + name();
      case 7 -> () -> cased + " " + name() + bar + date.get();
      case 8 -> this::address;
      case 9 -> () -> cased + colon + " " + address();
      case 10 -> () -> word() + "_" + below(999) + one(".txt", ".html", ".pdf");
      case 11 -> () -> "[" + time() + "] " + name() + ":";
      case 12 -> () -> date.get() + ", " + time() + " - " + name() + ":";
      case 13 -> () -> outlet.get() + bar + (2 + below(40)) + " " + word() + " " + word();
      case 14 -> () -> name() + ", " + words(1, true);
      case 15 ->
          () -> cased + colon + " " + (100 + below(900)) + " " + key.toLowerCase(Locale.ROOT);
      default -> () -> "(" + cased + ") " + date.get();
    };
  }
}
