package org.newsbook.quote;

import java.util.Optional;
import java.util.Set;
import org.newsbook.name.Mention;
import org.newsbook.name.ResolvedMention;

/**
 * Somebody as a sentence names him: a name, a pronoun or a description.
 *
 * @param from index of its first piece
 * @param to index behind its last
 * @param whole index behind what the sentence says of it in apposition; {@code to} without any
 */
record NounPhrase(Telling sentence, int from, int to, int whole) {

  private static final Set<String> FINITE =
      Set.of("appears", "appeared", "faces", "faced", "seems", "seemed", "came", "comes", "went");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");

  /** What its head is. */
  enum Kind {
    NAME,
    PRONOUN,
    DESCRIPTION
  }

  NounPhrase {
    if (from < 0 || to <= from || whole < to || whole > sentence.size()) {
      throw new IllegalArgumentException("noun phrase " + from + ".." + to + ".." + whole);
    }
  }

  /** As captured, with its apposition. */
  String text() {
    return sentence.words(from, whole);
  }

  /** Index behind its head: what stands before the first 'of', 'for', comma or bracket. */
  private int headEnd() {
    int end = from + 1;
    while (end < to
        && !(Vocabulary.PREPOSITION.has(sentence.lower(end))
            && sentence.at(end).mention().isEmpty())
        && !sentence.lower(end).equals("(")
        && !sentence.lower(end).equals(",")) {
      end++;
    }
    while (end > from + 1 && !sentence.at(end - 1).isWord()) {
      end--;
    }
    return end;
  }

  /** The name that is its head; not the one that only belongs to it ('Trump’s lawyer'). */
  Optional<ResolvedMention> name() {
    Optional<ResolvedMention> head = sentence.at(headEnd() - 1).mention();
    if (head.isEmpty() && !sentence.at(headEnd() - 1).isCapitalised() && whole > to + 1) {
      // 'his spokeswoman, Jane Roe, said'
      int next = sentence.lower(to).equals(",") ? to + 1 : to;
      return sentence.at(next).mention().filter(m -> m.mention().kind() == Mention.Kind.PERSON);
    }
    boolean the = Vocabulary.DETERMINER.has(sentence.lower(from)) && headEnd() == from + 2;
    return head.filter(m -> !the || m.mention().kind() != Mention.Kind.PERSON);
  }

  /** Whose words they are, where its head is not somebody but 'statement' or 'letter'. */
  Optional<NounPhrase> author() {
    int owner = headEnd() - 2;
    if (!Vocabulary.SPOKEN.has(head())) {
      return Optional.empty();
    }
    if (owner == from && Vocabulary.POSSESSOR.has(sentence.lower(owner))) {
      return Optional.of(new NounPhrase(sentence, from, from + 1, from + 1));
    }
    while (owner > from && !PhraseEdges.POSSESSIVE.contains(sentence.lower(owner))) {
      owner--;
    }
    return owner > from
        ? Optional.of(new NounPhrase(sentence, from, owner, owner))
        : Optional.empty();
  }

  Kind kind() {
    String word = sentence.lower(from);
    boolean pronoun = Vocabulary.PRONOUN.has(word) || Vocabulary.POSSESSOR.has(word);
    if (to == from + 1 && pronoun) {
      return Kind.PRONOUN;
    }
    boolean capital =
        sentence.at(headEnd() - 1).isCapitalised() && !(headEnd() == from + 1 && from == 0);
    return name().isPresent() || capital ? Kind.NAME : Kind.DESCRIPTION;
  }

  /** 'X and Y', 'X, Y and Z': nobody speaks alone. */
  boolean isSeveral() {
    boolean and = false;
    for (int i = from; i < to; i++) {
      boolean before = i < headEnd() || sentence.at(i - 1).mention().isPresent();
      and |= before && sentence.lower(i).equals("and") && sentence.at(i).mention().isEmpty();
    }
    return and;
  }

  /** An event, an act or half a sentence ('the war', 'X faces charges') is nobody. */
  boolean isSomebody() {
    for (int i = from + 1; i < to; i++) {
      boolean verb = FINITE.contains(sentence.lower(i)) && sentence.at(i).mention().isEmpty();
      if (verb && sentence.at(i - 1).isWord() && !RELATIVE.contains(sentence.lower(i - 1))) {
        return false;
      }
    }
    return kind() != Kind.DESCRIPTION || !Vocabulary.NO_SPEAKER.has(head());
  }

  /** The last word of its head, in lower case. */
  String head() {
    return sentence.lower(headEnd() - 1);
  }

  int start() {
    return sentence.at(from).start();
  }
}
