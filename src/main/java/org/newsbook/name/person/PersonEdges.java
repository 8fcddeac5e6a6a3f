package org.newsbook.name.person;

import java.util.Optional;
import java.util.Set;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.span.NameSpan;
import org.newsbook.tagger.NameTagger;
import org.newsbook.text.Span;

/** Where a person's name begins and ends in what the tagger took for one. */
public final class PersonEdges {
  private final NameTagger tagger;
  private final Titles titles;
  private final Gazetteer gazetteer;

  public PersonEdges(NameTagger tagger, Titles titles, Gazetteer gazetteer) {
    this.tagger = tagger;
    this.titles = titles;
    this.gazetteer = gazetteer;
  }

  /** The name alone, or what else it is; empty where nothing is left of it. */
  public Optional<NameSpan> edged(NameSpan person) {
    return titles
        .strip(person)
        .flatMap(PersonEdges::untilCapital)
        .map(this::withoutPeople)
        .flatMap(this::withoutCommonWords)
        .filter(p -> p.sentence().isCapitalised(p.from()))
        .map(
            p ->
                opensName(p)
                    ? new NameSpan(p.sentence(), p.from() - 1, p.to(), Kind.PERSON, false)
                    : p)
        .map(p -> p.length() > 1 && tagger.isOrganisation(p.text()) ? p.as(Kind.ORGANISATION) : p);
  }

  /**
   * 'Teenager Ana Roja' without 'Teenager'; empty for 'Body Image': no name ends in a common word,
   * but where a given name opens it ('Ana Power').
   */
  private Optional<NameSpan> withoutCommonWords(NameSpan person) {
    Span sentence = person.sentence();
    boolean opens = person.from() == 0 && person.length() > 1 && isOftenCommon(sentence.at(0));
    int from = person.from() + (opens ? 1 : 0);
    while (from < person.to() && isCommon(sentence.at(from))) {
      from++;
    }
    from = person.to() - from > (opens ? 0 : 1) ? from : person.from();
    boolean ends = isCommon(sentence.at(person.to() - 1));
    if (ends && !tagger.isGivenName(sentence.at(from))) {
      return Optional.empty();
    }
    return Optional.of(new NameSpan(sentence, from, person.to(), Kind.PERSON, false));
  }

  /** 'Ana Roja' in 'Chilean Ana Roja'; 'German Roja' is called German. */
  private NameSpan withoutPeople(NameSpan person) {
    String first = person.sentence().at(person.from());
    boolean people =
        person.length() > 1
            && gazetteer.people(Gazetteer.key(first)).isPresent()
            && !tagger.isGivenName(first);
    return people
        ? new NameSpan(person.sentence(), person.from() + 1, person.to(), Kind.PERSON, false)
        : person;
  }

  private boolean isCommon(String word) {
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && tagger.isCommonWord(word)
        && !tagger.isPersonal(word);
  }

  /** At a sentence's start 'Comic' has a capital whatever it is. */
  private boolean isOftenCommon(String word) {
    return word.length() > 2 && tagger.isAlsoCommon(word) && !tagger.isPersonal(word);
  }

  public static boolean hasUpperCase(String word) {
    return word.chars().anyMatch(Character::isUpperCase);
  }

  /**
   * No person's name ends in small letters, nor is it all initials: 'U. S. prison', 'N. J.'. A
   * place behind a whole name is none of it: 'Ana B. Roja of Wisconsin', but 'Ana of Wisconsin'.
   */
  private static Optional<NameSpan> untilCapital(NameSpan person) {
    Span sentence = person.sentence();
    int from = person.from();
    int to = from + 1;
    while (to < person.to()
        && !isSmall(sentence.at(to))
        && !(to - from > 1 && sentence.at(to).equals("of"))) {
      to++;
    }
    while (to > from && !hasUpperCase(sentence.at(to - 1))) {
      to--;
    }
    boolean word = false;
    for (int i = person.from(); i < to; i++) {
      from = sentence.at(i).equals("]") ? i + 1 : from; // '[the prosecutor Ana] Roja'
      word |= sentence.at(i).replace(".", "").length() > 1;
    }
    return word
        ? Optional.of(new NameSpan(sentence, from, to, Kind.PERSON, false))
        : Optional.empty();
  }

  /** 'beat' in 'Roja beat Oslam', which the tagger took for one name; no 'bin' and no 'the'. */
  private static boolean isSmall(String word) {
    return word.length() > 3
        && word.chars().allMatch(Character::isLowerCase)
        && !PersonName.isParticle(word);
  }

  /** The word before belongs to the name: Pope Francis, M. Gessen. */
  private boolean opensName(NameSpan person) {
    Span sentence = person.sentence();
    String before = sentence.at(person.from() - 1);
    boolean initial =
        sentence.isCapitalised(person.from() - 1)
            && (before.length() == 2 && before.endsWith(".")
                || before.length() == 1 && !Set.of("A", "I").contains(before));
    return initial || standsBehindOffice(person) || person.length() == 1 && titles.isRegal(before);
  }

  /** 'Min' in 'General Min Aung Hlaing', or behind the comma of a list: it is the name's. */
  private boolean standsBehindOffice(NameSpan person) {
    Span sentence = person.sentence();
    int token = person.from() - 1;
    String word = sentence.at(token);
    return person.length() > 1
        && sentence.isCapitalised(token)
        && !titles.isOffice(word)
        && !titles.isModifier(word)
        && !titles.isHonorific(word)
        && (titles.isOffice(sentence.at(token - 1)) && sentence.isCapitalised(token - 1)
            || sentence.at(token - 1).equals(","))
        && !isCommon(word)
        && !tagger.isGivenName(sentence.at(person.from()));
  }
}
