package org.newsbook.name;

import java.util.HashSet;
import java.util.Set;

/**
 * A name that no data file knows is a place only where the text shows it to be one: something is in
 * it, near it or from it, or a word beside or in it says what kind of place it is.
 */
final class UnknownPlace {
  private static final Set<String> BEFORE = words("before");

  /** Words for kinds of places, which stand at a name's end, behind it, or before its 'of'. */
  private static final Set<String> KINDS = words("kind");

  private UnknownPlace() {}

  private static Set<String> words(String row) {
    Set<String> words = new HashSet<>();
    Tsv.rows("place-signs.tsv").stream()
        .filter(r -> r.text(0).equals(row))
        .forEach(r -> words.addAll(r.list(1)));
    return words;
  }

  static boolean isShown(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    boolean the = sighting.before(1).equals("the");
    String before = sighting.before(the ? 2 : 1);
    boolean several = sighting.length() > 1;
    boolean kind =
        KINDS.contains(sighting.after(0))
            || KINDS.contains(sighting.before(1))
            || before.equals("of") && KINDS.contains(sighting.before(the ? 3 : 2))
            || several && KINDS.contains(sentence.lower(sighting.to() - 1))
            || several && KINDS.contains(sentence.lower(sighting.from()));
    return kind
        || before.equals("of") && several
        || BEFORE.contains(before)
        || isDateline(sighting);
  }

  /** The text opens with it: 'PORT ROSS, Utah _ ', 'Kodari (AFP) -'. */
  private static boolean isDateline(Sighting sighting) {
    return sighting.from() == 0 && Set.of(",", "(", "—", "–", "_").contains(sighting.after(0));
  }
}
