package org.newsbook.name.person;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsbook.name.span.NameSpan;
import org.newsbook.text.DataFile;
import org.newsbook.text.Span;

/** What a text tells of somebody: a title, a role, an age, 'who', 'he', a verb of saying. */
public record PersonEvidence(Titles titles, Roles roles) {
  private static final Set<String> SAYING =
      DataFile.words(PersonEvidence.class, "words.txt", "saying");
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "who");

  /** So near a name, 'he' is whom it names. */
  private static final int NEAR = 12;

  /** Does its sentence give a title, a role or an age? */
  boolean isTold(NameSpan span) {
    return titles.isBefore(span)
        || !roles.of(span).isEmpty()
        || span.after(0).equals(",") && span.after(1).matches("\\d\\d");
  }

  /**
   * The offices that its sentence gives, each as one word: 'president'; 'Mr.' and 'Lord' are none.
   */
  Set<String> offices(NameSpan span) {
    return Stream.concat(
            Stream.of(span.before(1)),
            roles.of(span).stream().flatMap(role -> Stream.of(role.split("[\\s-]+"))))
        .filter(titles::isOffice)
        .map(word -> Titles.writtenOut(word).toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** A firm speaks too: no evidence of somebody of whom one word is known. */
  public static boolean speaks(NameSpan span) {
    return SAYING.contains(span.after(span.after(0).equals(",") ? 1 : 0))
        || SAYING.contains(span.before(1));
  }

  /** 'Ana Roja, who', or 'he' behind it in its sentence. */
  static boolean isFollowed(NameSpan span) {
    Span sentence = span.sentence();
    for (int i = span.to(); i < Math.min(sentence.size(), span.to() + NEAR); i++) {
      String word = sentence.lower(i);
      if (PERSONAL.contains(word)) {
        return !word.equals("who") || i == span.to() || sentence.at(i - 1).equals(",");
      }
    }
    return false;
  }
}
