package org.newsbook.name;

import java.util.Optional;
import java.util.Set;

/**
 * What a text says that a person is: the title before the name ('Russian President') or the
 * apposition behind it (', a professor of Asian studies at Temple University Japan,').
 */
final class RoleFinder {
  private static final int LONGEST = 14;
  private static final Set<String> ENDS =
      Set.of("said", "says", "told", "who", "has", "had", "was", "were", "is", "are", "will");
  private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "to", "on", "at", "-");

  private final Titles titles;

  RoleFinder(Titles titles) {
    this.titles = titles;
  }

  /** As the text has it; empty where it says nothing beside the name. */
  Optional<String> role(Sighting person) {
    return before(person).or(() -> behind(person));
  }

  private Optional<String> before(Sighting person) {
    Sentence sentence = person.sentence();
    int to = person.from();
    while (to > 0 && titles.isHonorific(sentence.at(to - 1))) {
      to--;
    }
    if (to > 1
        && sentence.at(to - 1).equals(",")
        && titles.isOffice(sentence.at(to - 2))
        && !sentence.isCapitalised(to - 2)) {
      to--; // 'foreign affairs adviser, Yuri Ushakov,'
    }
    int from = to;
    int office = -1;
    while (from > 0 && to - from < LONGEST && belongs(sentence, from - 1)) {
      from--;
      office = titles.isOffice(sentence.at(from)) && office < 0 ? from : office;
    }
    while (from < to && LINKS.contains(sentence.lower(from))) {
      from++;
    }
    boolean ends =
        office == to - 1
            || office >= 0 && sentence.lower(office + 1).equals("of")
            || office >= 0 && sentence.lower(office + 1).equals("for");
    return office >= from && ends ? Optional.of(sentence.between(from, to)) : Optional.empty();
  }

  private boolean belongs(Sentence sentence, int token) {
    String word = sentence.at(token);
    return titles.isOffice(word)
        || titles.isModifier(word)
        || LINKS.contains(sentence.lower(token)) && !sentence.lower(token).equals("at")
        || sentence.isCapitalised(token) && !isSentenceWord(sentence, token);
  }

  /** A word that is capitalised only because it opens the sentence. */
  private static boolean isSentenceWord(Sentence sentence, int token) {
    return token == 0
        && Set.of(
                "the", "a", "an", "on", "in", "when", "as", "but", "and", "after", "while", "his",
                "her", "their", "our")
            .contains(sentence.lower(0));
  }

  private Optional<String> behind(Sighting person) {
    Sentence sentence = person.sentence();
    int from = person.to() + 1;
    if (!person.after(0).equals(",") || from >= sentence.tokens().size()) {
      return Optional.empty();
    }
    int to = from;
    boolean office = false;
    while (to < sentence.tokens().size() && to - from < LONGEST) {
      String word = sentence.lower(to);
      if (ENDS.contains(word)
          || !sentence.tokens().get(to).isWord()
              && !word.equals("-")
              && !sentence.isPossessive(to)) {
        break;
      }
      office |= to - from < 7 && titles.isOffice(word);
      to++;
    }
    String end = sentence.at(to);
    boolean closed = end.isEmpty() || end.equals(",") || end.equals(".") || ENDS.contains(end);
    boolean starts =
        to > from
            && (Set.of("a", "an", "the", "former", "then").contains(sentence.lower(from))
                || titles.isOffice(sentence.at(from))
                || titles.isModifier(sentence.at(from))
                || sentence.isPossessive(from + 1)
                || office && to - from <= 6);
    return office && closed && starts && !LINKS.contains(sentence.lower(to - 1))
        ? Optional.of(sentence.between(from, to))
        : Optional.empty();
  }
}
