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
  private static final Set<String> LEADS_TO_WORDS =
      Set.of("that", "of", "for", "about", "as", "to", ":");
  private static final Set<String> BACK = Set.of("shot", "fired", "hit", "shoots", "fires", "hits");
  private static final int PASSIVE_REACH = 10;
  private static final int CITED_REACH = 20;

  /** All cues of a sentence, in order. */
  static List<Cue> in(Telling sentence) {
    List<Cue> cues = new ArrayList<>();
    NounPhrases phrases = new NounPhrases(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.lower(i);
      int at = i;
      if (word.equals("according") && sentence.lower(i + 1).equals("to")) {
        phrases
            .after(i + 1)
            .ifPresent(p -> cues.add(new Cue(at, at, p.whole(), "according to", p, true)));
      } else if (word.equals(":") && sentence.isQuote(i + 1) && i > 0 && !sentence.isQuote(i - 1)) {
        NounPhrase named = phrases.endingAt(i - 1);
        if (named.name().isPresent() && named.to() == i) {
          cues.add(new Cue(i, named.from(), i + 1, "", named, true));
        }
      } else if (word.equals("back") && BACK.contains(sentence.lower(i - 1))) {
        phrases
            .before(i - 1)
            .ifPresent(
                p ->
                    cues.add(
                        new Cue(at, Math.min(p.from(), at), at + 1, verb(sentence, at), p, true)));
      } else {
        Optional<Cue> cue =
            Vocabulary.SAID.has(word) || Vocabulary.NAMED.has(word)
                ? cue(sentence, phrases, i, word)
                : Optional.empty();
        spoken(sentence, phrases, at).or(() -> cue).ifPresent(cues::add);
      }
    }
    return List.copyOf(cues);
  }

  private static String verb(Telling s, int back) {
    return s.words(back - 1, back + 1);
  }

  private static Optional<Cue> cue(Telling s, NounPhrases phrases, int i, String word) {
    boolean saying = Vocabulary.SAID.has(word);
    String verb = s.at(i).text();
    if (s.at(i).mention().isPresent()) {
      return Optional.empty();
    }
    if (isPassive(s, i, word)) {
      return saying ? Optional.empty() : by(s, phrases, i);
    }
    if (Vocabulary.CITED.has(word)) {
      Optional<Cue> cited = cited(s, i);
      if (cited.isPresent()) {
        return cited;
      }
    }
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
    if (Vocabulary.NOUN_LIKE.has(word) && !followsSomebody(s, i) && !closes(s, i)) {
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
    return before
        .filter(p -> saying || !s.lower(p.from()).equals("you"))
        .map(p -> new Cue(i, Math.min(p.from(), i), i + 1, verb, p, saying));
  }

  /** 'was called “…” by X'. */
  private static Optional<Cue> by(Telling s, NounPhrases phrases, int verb) {
    int i = verb + 1;
    boolean quoted = false;
    while (i < s.size() && i - verb < PASSIVE_REACH && !s.lower(i).equals("by")) {
      quoted |= s.isQuote(i);
      i++;
    }
    return quoted && s.lower(i).equals("by")
        ? phrases.after(i).map(p -> new Cue(verb, verb, verb + 1, s.at(verb).text(), p, false))
        : Optional.empty();
  }

  /** 'cited X as saying': X speaks. */
  private static Optional<Cue> cited(Telling s, int verb) {
    for (int i = verb + 2; i < s.size() && i - verb < CITED_REACH && !s.isQuote(i); i++) {
      if (s.lower(i).equals("as") && s.lower(i + 1).equals("saying")) {
        NounPhrase cited = new NounPhrase(s, verb + 1, i, i);
        return Optional.of(new Cue(i, verb, i + 2, s.at(verb).text(), cited, true));
      }
    }
    return Optional.empty();
  }

  /** 'X’s claim that “…”', 'his “…” remarks': the noun tells whose words they are. */
  private static Optional<Cue> spoken(Telling s, NounPhrases phrases, int noun) {
    if (!Vocabulary.SPOKEN.has(s.lower(noun)) || s.at(noun).mention().isPresent()) {
      return Optional.empty();
    }
    int i = noun - 1;
    boolean onlyNoun = !Vocabulary.SAID.has(s.lower(noun)) && !Vocabulary.NAMED.has(s.lower(noun));
    while (i >= 0 && noun - i < 4 && (s.isQuote(i) || onlyNoun && isAdjective(s, i))) {
      i--;
    }
    boolean between = hasQuote(s.pieces().subList(Math.max(0, i), noun));
    if (!between && !s.isQuote(noun + 1) && !LEADS_TO_WORDS.contains(s.lower(noun + 1))) {
      return Optional.empty();
    }
    String verb = "";
    if (PhraseEdges.POSSESSIVE.contains(s.lower(i)) && i > 0 && !s.isQuote(i - 1)) {
      NounPhrase owner = phrases.named(i - 1);
      return Optional.of(new Cue(i, owner.from(), noun + 1, verb, owner, false));
    }
    if (Vocabulary.POSSESSOR.has(s.lower(i))) {
      NounPhrase owner = new NounPhrase(s, i, i + 1, i + 1);
      return Optional.of(new Cue(i, i, noun + 1, verb, owner, false));
    }
    return Optional.empty();
  }

  private static boolean isAdjective(Telling s, int i) {
    return s.at(i).isWord()
        && !s.at(i).isCapitalised()
        && !PhraseEdges.POSSESSIVE.contains(s.lower(i))
        && !Vocabulary.POSSESSOR.has(s.lower(i))
        && !Vocabulary.PREPOSITION.has(s.lower(i))
        && !Vocabulary.EDGE.has(s.lower(i));
  }

  /** '“…,” the letter reads.': nothing stands between the marks and the verb but who says so. */
  private static boolean closes(Telling s, int verb) {
    if (verb + 1 < s.size() && !".,;".contains(s.lower(verb + 1))) {
      return false;
    }
    int i = verb - 1;
    while (i >= 0 && verb - i < 8 && s.at(i).isWord() && !s.isQuote(i)) {
      i--;
    }
    return verb - i > 1 && (s.isQuote(i) || s.lower(i).equals(",") && s.isQuote(i - 1));
  }

  /** '“…,” one of them, said X': nothing that X does comes behind. */
  private static boolean isTurned(Telling s, int i, NounPhrase phrase) {
    String next = s.lower(phrase.whole());
    boolean last = phrase.whole() >= s.size() - 1;
    return (s.at(phrase.from()).isCapitalised() || phrase.name().isPresent())
        && (last || next.equals(":") || next.equals(",") && hasQuote(s.pieces().subList(0, i)));
  }

  private static boolean hasQuote(List<Telling.Piece> pieces) {
    return pieces.stream().anyMatch(Telling.Piece::isQuote);
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
            || Vocabulary.SPOKEN.has(s.lower(j)) && s.lower(i).endsWith("ing")
            || Set.of("who", ",").contains(s.lower(j));
    return Vocabulary.HELPING.has(s.lower(j)) || somebody && !Vocabulary.BASE.has(s.lower(i));
  }
}
