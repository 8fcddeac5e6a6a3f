package org.newsbook.name.person;

import java.util.Optional;
import java.util.Set;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.span.NameSpan;
import org.newsbook.tagger.NameTagger;
import org.newsbook.text.Span;

/** Where a person's name begins and ends in what the tagger took for one. */
public final class PersonEdges {
  private final NameTagger tagger;
  private final Titles titles;

  public PersonEdges(NameTagger tagger, Titles titles) {
    this.tagger = tagger;
    this.titles = titles;
  }

  /** The name alone, or what else it is; empty where nothing is left of it. */
  public Optional<NameSpan> edged(NameSpan person) {
    return titles
        .strip(person)
        .flatMap(PersonEdges::untilCapital)
        .map(this::withoutOpening)
        .filter(p -> !endsInCommonWord(p))
        .filter(p -> p.sentence().isCapitalised(p.from()))
        .map(
            p ->
                opensName(p)
                    ? new NameSpan(p.sentence(), p.from() - 1, p.to(), Kind.PERSON, false)
                    : p)
        .map(p -> p.length() > 1 && tagger.isOrganisation(p.text()) ? p.as(Kind.ORGANISATION) : p);
  }

  /** 'Roja' in 'Striker Roja' at a sentence's start, where each word has a capital. */
  private NameSpan withoutOpening(NameSpan person) {
    boolean opens =
        person.from() == 0 && person.length() > 1 && isOftenCommon(person.sentence().at(0));
    return opens ? new NameSpan(person.sentence(), 1, person.to(), Kind.PERSON, false) : person;
  }

  private boolean isCommon(String word) {
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && tagger.isCommonWord(word)
        && !tagger.isPersonal(word);
  }

  /** 'Body Image', but not 'Ana Power', which a given name opens. */
  private boolean endsInCommonWord(NameSpan person) {
    Span sentence = person.sentence();
    return isCommon(sentence.at(person.to() - 1))
        && !tagger.isGivenName(sentence.at(person.from()));
  }

  /** 'Striker', 'Fly-half' */
  private boolean isOftenCommon(String word) {
    String last = word.substring(word.lastIndexOf('-') + 1);
    return last.length() > 2
        && (last.equals(word) || Character.isLowerCase(last.charAt(0)))
        && tagger.isAlsoCommon(last)
        && !tagger.isPersonal(word);
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
