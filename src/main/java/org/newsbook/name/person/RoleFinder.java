package org.newsbook.name.person;

import java.util.Optional;
import java.util.Set;
import org.newsbook.name.span.NameSpan;
import org.newsbook.text.DataFile;
import org.newsbook.text.Span;

/**
 * What a text says that a person is: the title before the name ('Russian President') or the
 * apposition behind it (', a professor of Asian studies at Temple University Japan,').
 */
public final class RoleFinder {
  private static final int LONGEST = 14;

  /** Words that no role runs across: verbs, pronouns, and what opens a clause. */
  private static final Set<String> ENDS =
      DataFile.words(RoleFinder.class, "words.txt", "role-finder-ends");

  private static final Set<String> LINKS =
      DataFile.words(RoleFinder.class, "words.txt", "role-finder-links");

  /** They tell a relation to somebody else, no office. */
  private static final Set<String> RELATIVE =
      Set.of("counterpart", "predecessor", "successor", "boss", "candidate", "champion");

  /** Alone, they tell no office. */
  private static final Set<String> VAGUE = Set.of("chief", "head", "leader", "chair", "manager");

  private final Titles titles;

  public RoleFinder(Titles titles) {
    this.titles = titles;
  }

  /**
   * As the text has it; empty where it says nothing beside the name.
   *
   * @param wall index of the first token behind the person that is named before this one
   */
  public Optional<String> role(NameSpan person, int wall) {
    return before(person, wall).or(() -> behind(person));
  }

  private Optional<String> before(NameSpan person, int wall) {
    Span sentence = person.sentence();
    int to = person.from();
    while (to > wall && titles.isHonorific(sentence.at(to - 1))) {
      to--;
    }
    if (to - 3 > wall && sentence.at(to - 1).equals(")") && sentence.at(to - 3).equals("(")) {
      to -= 3; // 'Secretary of the World Trade Organization (WTO) Ana Roja'
    }
    boolean apposition =
        to > 1 && sentence.at(to - 1).equals(",") && !sentence.isCapitalised(to - 2);
    if (apposition) {
      to--; // 'foreign affairs adviser, Yuri Ushakov,'
    }
    if (to <= wall || !endsInOffice(sentence, to)) {
      return Optional.empty();
    }
    int from =
        sentence.isCapitalised(to - 1)
            ? capitalised(sentence, to, wall)
            : lower(sentence, to, wall);
    if (sentence.at(from).equals("-") && from > wall) {
      from += 2; // 'pro-Russian' tells no office
    }
    if (from >= to || isPassing(sentence, from, to, apposition)) {
      return Optional.empty();
    }
    while (from < to
        && (LINKS.contains(sentence.lower(from))
            || sentence.isPossessive(from)
            || !sentence.isWord(from))) {
      from++;
    }
    return from < to && hasOffice(sentence, from, to)
        ? Optional.of(sentence.between(from, to))
        : Optional.empty();
  }

  /** 'As the chair, X said' tells what X is at the time; 'its chief X' does not tell of what. */
  private static boolean isPassing(Span sentence, int from, int to, boolean apposition) {
    int before = from - 1;
    while (Set.of("the", "a", "an").contains(sentence.lower(before))) {
      before--;
    }
    boolean single = to - from == 1 && !sentence.isCapitalised(from);
    return apposition && sentence.lower(before).equals("as")
        || single && VAGUE.contains(sentence.lower(from));
  }

  /** 'Foreign Minister', 'Secretary of State', 'Minister of Trade'. */
  private boolean endsInOffice(Span sentence, int to) {
    String last = sentence.lower(to - 1);
    if (RELATIVE.contains(last) || LINKS.contains(last)) {
      return false;
    }
    if (titles.isOffice(last)) {
      return true;
    }
    for (int i = to - 2; i > Math.max(0, to - 8) && sentence.isCapitalised(to - 1); i--) {
      boolean link = LINKS.contains(sentence.lower(i));
      if (link && titles.isOffice(sentence.at(i - 1))) {
        return true;
      }
      if (!link && !sentence.isCapitalised(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean hasOffice(Span sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (titles.isOffice(sentence.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where a title in capitals starts: 'Deputy Minister of Trade'. */
  private int capitalised(Span sentence, int to, int wall) {
    int from = to;
    while (from > wall && to - from < LONGEST && belongs(sentence, from - 1)) {
      from--;
    }
    return from;
  }

  private boolean belongs(Span sentence, int token) {
    String lower = sentence.lower(token);
    if (token == 0 && (ENDS.contains(lower) || LINKS.contains(lower) || lower.equals("a"))
        || RELATIVE.contains(lower)) {
      return false;
    }
    boolean link =
        LINKS.contains(lower)
            && (!lower.equals("in") && !lower.equals("to") && !lower.equals("on"));
    if (lower.equals("and")) {
      return sentence.isCapitalised(token - 1) && titles.isOffice(sentence.at(token + 2));
    }
    boolean capital = sentence.isCapitalised(token);
    return link
        || titles.isModifier(lower) && (capital || !lower.equals("under"))
        || titles.isOffice(lower)
        || capital && !ENDS.contains(lower);
  }

  /**
   * Where a role in lower case starts: 'senior Kremlin aide', and one plain word after a possessive
   * or an article: 'Iran's security chief'.
   */
  private int lower(Span sentence, int to, int wall) {
    int from = to - 1;
    for (int i = to - 2; i >= wall && to - i < LONGEST; i--) {
      String word = sentence.lower(i);
      boolean capital = sentence.isCapitalised(i) && (i > 0 || !ENDS.contains(word));
      boolean of =
          word.equals("of") && sentence.isCapitalised(i - 1) && sentence.isCapitalised(i + 1);
      if (capital || titles.isOffice(word) || titles.isModifier(word) && !LINKS.contains(word)) {
        from = i;
      } else if (!of) {
        boolean plain = sentence.isWord(i) && !ENDS.contains(word) && !LINKS.contains(word);
        boolean opened =
            sentence.isPossessive(i - 1)
                || Set.of("the", "a", "an").contains(sentence.lower(i - 1))
                || sentence.isCapitalised(i - 1) && i > 1;
        return plain && opened && from == to - 1 ? i : from;
      }
    }
    return from;
  }

  private Optional<String> behind(NameSpan person) {
    Span sentence = person.sentence();
    int from = person.to() + 1;
    if (!person.after(0).equals(",") || from >= sentence.size()) {
      return Optional.empty();
    }
    int to = from;
    int office = -1;
    while (to < sentence.size() && to - from < LONGEST) {
      String word = sentence.lower(to);
      boolean sign = !sentence.isWord(to) && !word.equals("-");
      if (ENDS.contains(word) || sign && !sentence.isPossessive(to)) {
        break;
      }
      office = office < 0 && to - from < 7 && titles.isOffice(word) ? to : office;
      to++;
    }
    boolean closed =
        sentence.at(to).isEmpty()
            || Set.of(",", ".", ";", ":").contains(sentence.at(to))
            || Set.of("said", "says", "told", "who").contains(sentence.lower(to));
    boolean telling = office >= 0 && !RELATIVE.contains(sentence.lower(office));
    if (!telling
        || !closed
        || LINKS.contains(sentence.lower(to - 1))
        || isList(sentence, from, to)) {
      return Optional.empty();
    }
    from += Set.of("a", "an", "the").contains(sentence.lower(from)) ? 1 : 0;
    return from < to ? Optional.of(sentence.between(from, to)) : Optional.empty();
  }

  /**
   * What follows the comma opens with a title before another name: 'Fidan, Energy Minister
   * Bayraktar'.
   */
  private boolean isList(Span sentence, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (titles.isOffice(sentence.at(i)) && sentence.isCapitalised(i)) {
        boolean linked =
            LINKS.contains(sentence.lower(i + 1)) || sentence.lower(i + 1).equals("at");
        if (sentence.isCapitalised(i + 1) && !titles.isOffice(sentence.at(i + 1)) && !linked) {
          return true;
        }
      }
    }
    return false;
  }
}
