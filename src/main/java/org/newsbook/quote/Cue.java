package org.newsbook.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A verb of saying with the one who says.
 *
 * @param at index of the verb in its sentence
 * @param from index of the first piece of verb and speaker
 * @param to index behind the last of them
 * @param saying false for a verb that only takes a few quoted words ('called it')
 */
record Cue(int at, int from, int to, String verb, NounPhrase speaker, boolean saying) {
  private static final Set<String> PASSIVE =
      Set.of("is", "was", "were", "are", "be", "been", "being", "get", "got");
  private static final Set<String> ADVERBS = Set.of("often", "sometimes", "also", "now", "once");
  private static final Set<String> SPEAKS_IN_PASSIVE = Set.of("quoted", "cited", "heard");

  /** Forms that only stand behind a helping verb, or else are nouns. */

  /** All cues of a sentence, in order. */
  static List<Cue> in(Telling sentence) {
    List<Cue> cues = new ArrayList<>();
    NounPhrases phrases = new NounPhrases(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.lower(i);
      if (word.equals("according") && sentence.lower(i + 1).equals("to")) {
        int at = i;
        phrases
            .after(i + 1)
            .ifPresent(p -> cues.add(new Cue(at, at, p.whole(), "according to", p, true)));
      } else if (word.equals(":") && sentence.isQuote(i + 1) && i > 0 && !sentence.isQuote(i - 1)) {
        NounPhrase named = phrases.endingAt(i - 1);
        if (named.name().isPresent() && named.to() == i) {
          cues.add(new Cue(i, named.from(), i + 1, "", named, true));
        }
      } else if (Vocabulary.SAID.has(word) || Vocabulary.NAMED.has(word)) {
        cue(sentence, phrases, i, word).ifPresent(cues::add);
      }
    }
    return List.copyOf(cues);
  }

  private static Optional<Cue> cue(Telling s, NounPhrases phrases, int i, String word) {
    if (s.at(i).mention().isPresent() || isPassive(s, i, word)) {
      return Optional.empty();
    }
    boolean saying = Vocabulary.SAID.has(word);
    String verb = s.at(i).text();
    boolean behindQuote = s.isQuote(i - 1) || s.lower(i - 1).equals(",") && s.isQuote(i - 2);
    if (!saying && isParticiple(s, i)) {
      return Optional.empty();
    }
    boolean turns = !word.endsWith("ing") && !word.equals("told") && !word.equals("tells");
    if (saying && (behindQuote || i == 0) && turns) {
      Optional<NounPhrase> after = phrases.after(i);
      if (after.isPresent()) {
        NounPhrase p = after.get();
        return Optional.of(new Cue(i, i, p.whole(), verb, p, true));
      }
    }
    if (Vocabulary.NOUN_LIKE.has(word) && !followsSomebody(s, i)) {
      return Optional.empty();
    }
    if (saying && s.lower(i - 1).equals(",") && turns) {
      Optional<NounPhrase> turned = phrases.after(i).filter(p -> isTurned(s, i, p));
      if (turned.isPresent()) {
        return Optional.of(new Cue(i, i, turned.get().whole(), verb, turned.get(), true));
      }
    }
    Optional<NounPhrase> before = phrases.before(i);
    if (before.isEmpty() && i > 0) {
      before = phrases.main(i);
    }
    return before.map(p -> new Cue(i, Math.min(p.from(), i), i + 1, verb, p, saying));
  }

  /** '“…,” one of them, said X': nothing that X does comes behind. */
  private static boolean isTurned(Telling s, int i, NounPhrase phrase) {
    boolean quoted = s.pieces().subList(0, i).stream().anyMatch(Telling.Piece::isQuote);
    String next = s.lower(phrase.whole());
    return s.at(phrase.from()).isCapitalised() || phrase.name().isPresent()
        ? quoted && (phrase.whole() >= s.size() - 1 || ".,".contains(next)) || next.equals(":")
        : false;
  }

  /** 'an idea, often referred to as “…”': nobody is named who says so. */
  private static boolean isParticiple(Telling s, int i) {
    int j = i - 1;
    while (j >= 0 && (s.lower(j).endsWith("ly") || ADVERBS.contains(s.lower(j)))) {
      j--;
    }
    boolean edge = j >= 0 && Set.of(",", "—", "–", "-", "(").contains(s.lower(j));
    String next = s.lower(i + 1);
    return edge
        && s.lower(i).endsWith("ed")
        && (s.isQuote(i + 1)
            || Set.of("as", "to").contains(next)
            || Vocabulary.DETERMINER.has(next) && s.isQuote(i + 2));
  }

  /** 'was told', 'is called': the one before does not speak. */
  private static boolean isPassive(Telling s, int i, String word) {
    int j = i - 1;
    while (j >= 0 && (s.lower(j).endsWith("ly") || s.lower(j).equals("also"))) {
      j--;
    }
    return PASSIVE.contains(s.lower(j))
        && !word.endsWith("ing")
        && !SPEAKS_IN_PASSIVE.contains(word);
  }

  private static boolean followsSomebody(Telling s, int i) {
    int j = i - 1;
    while (j >= 0 && (s.lower(j).endsWith("ly") || s.lower(j).equals("also"))) {
      j--;
    }
    if (j < 0) {
      return false;
    }
    boolean somebody =
        s.at(j).mention().isPresent()
            || s.at(j).isCapitalised() && j > 0
            || Vocabulary.PRONOUN.has(s.lower(j))
            || Set.of("who", ",").contains(s.lower(j));
    return Vocabulary.HELPING.has(s.lower(j)) || somebody && !Vocabulary.BASE.has(s.lower(i));
  }
}
