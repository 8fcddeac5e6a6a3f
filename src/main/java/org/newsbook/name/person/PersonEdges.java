package org.newsbook.name.person;

import java.util.Optional;
import java.util.Set;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.organisation.OrganisationName;
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
        .filter(p -> !endsCommonly(p))
        .map(
            p ->
                followsInitial(p)
                    ? new NameSpan(p.sentence(), p.from() - 1, p.to(), Kind.PERSON, false)
                    : p)
        .map(
            p ->
                p.length() == 1 && OrganisationName.isAcronym(p.text())
                    ? p.as(Kind.ORGANISATION)
                    : p);
  }

  /** 'Body Image': no name ends in a common word but where a given name opens it ('Ana Power'). */
  private boolean endsCommonly(NameSpan person) {
    Span sentence = person.sentence();
    return isCommon(sentence.at(person.to() - 1))
        && !tagger.isGivenName(sentence.at(person.from()));
  }

  private boolean isCommon(String word) {
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && tagger.isCommonWord(word)
        && !tagger.isPersonal(word);
  }

  /** The word before belongs to the name: M. Gessen. */
  private static boolean followsInitial(NameSpan person) {
    Span sentence = person.sentence();
    String before = sentence.at(person.from() - 1);
    return sentence.isCapitalised(person.from() - 1)
        && (before.length() == 2 && before.endsWith(".")
            || before.length() == 1 && !Set.of("A", "I").contains(before));
  }
}
