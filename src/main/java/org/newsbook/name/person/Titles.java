package org.newsbook.name.person;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsbook.name.Mention;
import org.newsbook.name.gazetteer.Tsv;
import org.newsbook.name.gazetteer.WordLists;
import org.newsbook.name.span.NameSpan;
import org.newsbook.text.Span;

/** Words beside a person's name that are no part of it: 'Energy Minister', 'Dr.', 'Jr.'. */
public final class Titles {
  /** Abbreviation → the office that it is short for. */
  private static final Map<String, String> SHORT =
      Tsv.rows(Titles.class, "office-abbreviations.tsv").stream()
          .collect(Collectors.toMap(row -> row.text(0), row -> row.text(1)));

  private final WordLists words = WordLists.of(Titles.class, "titles.tsv");

  private boolean is(String kind, String word) {
    return words.has(kind, plain(word));
  }

  public boolean isHonorific(String word) {
    return is("honorific", word);
  }

  /** Does one stand right before a name? */
  boolean isBefore(NameSpan name) {
    return isOffice(name.before(1)) || isHonorific(name.before(1));
  }

  /** A word that names what somebody is: 'minister', 'Sen.', 'king'. */
  public boolean isOffice(String word) {
    return isWorldly(word) || is("regal", word);
  }

  private boolean isWorldly(String word) {
    return is("office", word) || SHORT.containsKey(plain(word));
  }

  /** A role's word with its abbreviation written out: 'senator' for 'Sen.'. */
  public static String writtenOut(String word) {
    return SHORT.getOrDefault(plain(word), word);
  }

  boolean isRegal(String word) {
    return is("regal", word);
  }

  boolean isModifier(String word) {
    return is("modifier", word);
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace(".", "");
    return lower.startsWith("ex-") ? lower.substring(3) : lower;
  }

  /**
   * The name alone, without the titles that the tagger took for a part of it; empty where nothing
   * is left of it.
   */
  public Optional<NameSpan> strip(NameSpan person) {
    Span sentence = person.sentence();
    int from = person.from();
    int to = person.to();
    while (to > from && (sentence.isPossessive(to - 1) || sentence.at(to - 1).equals("."))) {
      to--;
    }
    for (int i = from; i < to; i++) {
      String word = sentence.at(i);
      boolean leading = i == from;
      boolean strong = isWorldly(word) && i + 1 < to;
      if (leading && isHonorific(word)
          || strong
          || leading && isRegal(word) && to - i - suffixes(sentence, i, to) > 2) {
        from = i + 1;
      }
    }
    if (from >= to || to - from == 1 && isNone(sentence.at(from))) {
      return Optional.empty();
    }
    return Optional.of(new NameSpan(sentence, from, to, Mention.Kind.PERSON, person.inside()));
  }

  /** Alone, 'Jr.' and 'Sgt.' name nobody. */
  private boolean isNone(String word) {
    return PersonName.isSuffix(word) || SHORT.containsKey(plain(word));
  }

  /** A regal title stays with a first name alone: Pope Francis, but Mohammed bin Salman. */
  private int suffixes(Span sentence, int from, int to) {
    int count = 0;
    while (to - count > from && PersonName.isSuffix(sentence.at(to - count - 1))) {
      count++;
    }
    return count;
  }

  boolean hasOffice(Span sentence, int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> isOffice(sentence.at(i)));
  }
}
