package org.newsbook.name.person;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.tagger.NameTagger;
import org.newsbook.text.DataFile;
import org.newsbook.text.Span;

/**
 * Who is a person by evidence of one anywhere in the corpus: a name that is somebody's, a title, a
 * role, an age, 'who', 'he', a verb of saying, a list of persons, or a surname that stands alone
 * too. Other pairs of capitals are unknown, and nobody until they have some.
 */
public final class PersonEvidence {
  private static final Set<String> SAYING =
      DataFile.words(PersonEvidence.class, "words.txt", "saying");
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "who");

  private static final Set<String> LIST_MARKS = Set.of(",", "and", "&");
  private static final int LIST_GAP = 4;

  /** So near a name, 'he' is whom it names. */
  private static final int NEAR = 12;

  private final NameTagger tagger;
  private final Titles titles;
  private final Roles roles;
  private final Set<String> persons = new HashSet<>();
  private final Set<String> told = new HashSet<>();

  public PersonEvidence(NameTagger tagger, Titles titles, Roles roles, List<TaggedArticle> corpus) {
    this.tagger = tagger;
    this.titles = titles;
    this.roles = roles;
    corpus.forEach(this::learn);
  }

  private void learn(TaggedArticle seen) {
    List<NameSpan> names = seen.names().stream().filter(n -> n.kind() == Kind.PERSON).toList();
    Set<String> alone = new HashSet<>();
    names.stream().filter(span -> span.length() == 1).forEach(span -> alone.add(span.key()));
    for (int i = 0; i < names.size(); i++) {
      NameSpan span = names.get(i);
      String surname = span.sentence().word(span.to() - 1).folded();
      if (span.length() > 1
          && (isPersonal(span)
              || alone.contains(surname)
              || isTold(span)
              || speaks(span)
              || isFollowed(span, names.subList(i + 1, names.size()))
              || i > 0 && isListed(names.get(i - 1), span)
              || i + 1 < names.size() && isListed(span, names.get(i + 1)))) {
        persons.add(key(span));
      } else if (span.length() == 1 && isTold(span)) {
        told.add(key(span));
      }
    }
  }

  /** 'Ana Roja (Chile), Orek Oslam': one of them is a person, and both stand in a list. */
  private boolean isListed(NameSpan a, NameSpan b) {
    return a.sentence() == b.sentence()
        && b.from() - a.to() <= LIST_GAP
        && IntStream.range(a.to(), b.from()).anyMatch(i -> LIST_MARKS.contains(a.sentence().at(i)))
        && (isPersonal(a) || isPersonal(b));
  }

  private static String key(NameSpan span) {
    return PersonName.of(span.text()).key();
  }

  /** The article without those whom nothing shows to be persons. */
  public TaggedArticle known(TaggedArticle seen) {
    List<NameSpan> known = seen.names().stream().filter(this::isKnown).toList();
    return new TaggedArticle(seen.article(), seen.sentences(), known);
  }

  private boolean isKnown(NameSpan span) {
    return span.kind() != Kind.PERSON || span.length() == 1 || persons.contains(key(span));
  }

  /** By its words: a given name or surname of the lists, an initial, a particle. */
  private boolean isPersonal(NameSpan span) {
    PersonName name = PersonName.of(span.text());
    return name.words().stream().anyMatch(w -> tagger.isPersonal(w) || PersonName.isParticle(w))
        || name.keys().stream()
            .anyMatch(
                key -> key.length() == 1 || PersonName.isGiven(key) || Surnames.isCommon(key));
  }

  /** Is it one word that names somebody to whom an article gives a title, a role or an age? */
  boolean isTold(PersonName name) {
    return told.contains(name.key());
  }

  /** Does its sentence give a title, a role or an age? */
  boolean isTold(NameSpan span) {
    return titles.isBefore(span)
        || !roles.of(span).isEmpty()
        || span.after(0).equals(",") && span.after(1).matches("\\d\\d");
  }

  /** A firm speaks too: no evidence of somebody of whom one word is known. */
  static boolean speaks(NameSpan span) {
    return SAYING.contains(span.after(span.after(0).equals(",") ? 1 : 0))
        || SAYING.contains(span.before(1));
  }

  /** 'Ana Roja, who', or 'he' behind it in its sentence and before anybody else. */
  static boolean isFollowed(NameSpan span, List<NameSpan> later) {
    Span sentence = span.sentence();
    List<NameSpan> here = later.stream().takeWhile(n -> n.sentence() == sentence).toList();
    for (int i = span.to(); i < Math.min(sentence.size(), span.to() + NEAR); i++) {
      int at = i;
      if (here.stream().anyMatch(n -> n.from() == at)) {
        return false;
      }
      String word = sentence.lower(i);
      if (PERSONAL.contains(word)) {
        return !word.equals("who") || i == span.to() || sentence.at(i - 1).equals(",");
      }
    }
    return false;
  }
}
