package org.newsbook.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsbook.name.Mention;
import org.newsbook.name.ResolvedMention;
import org.newsbook.quote.Sexes.Sex;

/**
 * Says which actor a name, a pronoun or a description of one article means. A pronoun means who
 * stands nearest before it, a subject rather than an object, the last speaker rather than another,
 * of a fitting sex (the salience factors of Lappin and Leass 1994); a description means the one
 * actor whose office the article gives in these words. Where two come close, nobody is meant.
 */
final class Referents {
  private static final int FARTHEST = 6;
  private static final double REACH = 10;
  private static final double FADING = 1.5;
  private static final double MARGIN = 1.5;
  private static final Set<String> BEFORE_TITLE = Set.of("former", "then", "the", "his", "her");
  private static final String UNKNOWN = "?";

  /** A person's name in the reporter's own words. */
  private record Named(
      int sentence, int paragraph, int start, String actor, boolean subject, boolean object) {}

  private final List<Named> named = new ArrayList<>();
  private final Descriptions descriptions;
  private final Sexes sexes;
  private final Map<NounPhrase, Optional<String>> told = new IdentityHashMap<>();
  private final Map<String, Optional<String>> lastNames = new HashMap<>();

  Referents(List<List<Telling>> paragraphs, Sexes sexes, Descriptions descriptions) {
    this.sexes = sexes;
    this.descriptions = descriptions;
    for (List<Telling> paragraph : paragraphs) {
      for (Telling sentence : paragraph) {
        subjectAgain(sentence);
        add(sentence);
      }
    }
  }

  private void add(Telling s) {
    boolean first = true;
    for (int i = 0; i < s.size(); i++) {
      first &= sexOf(s.lower(i)).isEmpty() || Vocabulary.POSSESSOR.has(s.lower(i));
      Optional<ResolvedMention> mention = s.at(i).mention();
      if (mention.isEmpty() || i > 0 && s.at(i - 1).mention().equals(mention)) {
        continue;
      }
      Mention m = mention.get().mention();
      String actor = mention.get().actor().orElse(UNKNOWN + m.text());
      mention.get().actor().ifPresent(a -> learn(m, a));
      if (m.kind() != Mention.Kind.PERSON) {
        continue;
      }
      int end = i;
      while (end < s.size() && s.at(end).mention().equals(mention)) {
        end++;
      }
      boolean belongs = PhraseEdges.POSSESSIVE.contains(s.lower(end)) || isModifier(s, end);
      boolean object = belongs || Vocabulary.PREPOSITION.has(wordBeforeTitle(s, i));
      boolean subject = first && !object && mayAct(s, end);
      named.add(new Named(s.number(), s.paragraph(), m.start(), actor, subject, object));
      first &= !subject;
    }
  }

  /** Nothing behind the name keeps it from being a subject, as in 'as it did Roe in the 1990s'. */
  private static boolean mayAct(Telling s, int end) {
    return !Vocabulary.PREPOSITION.has(s.lower(end)) || Set.of("of", "from").contains(s.lower(end));
  }

  /** 'Roe adviser Jane Doe': the first name only tells whose the second is. */
  private static boolean isModifier(Telling s, int end) {
    int i = end;
    while (i < s.size()
        && i - end < 3
        && s.at(i).isWord()
        && !s.at(i).isCapitalised()
        && !Vocabulary.EDGE.has(s.lower(i))
        && !Vocabulary.PREPOSITION.has(s.lower(i))
        && !Vocabulary.BEFORE_VERB.has(s.lower(i))
        && !Vocabulary.SAID.has(s.lower(i))
        && !Vocabulary.NAMED.has(s.lower(i))
        && !s.lower(i).endsWith("ed")) {
      i++;
    }
    return i > end && i < s.size() && s.isPerson(i);
  }

  /** 'He also …': the subject of the sentence before goes on. */
  private void subjectAgain(Telling s) {
    Optional<Sex> sex = sexOf(s.lower(0));
    if (sex.isEmpty() || Vocabulary.POSSESSOR.has(s.lower(0))) {
      return;
    }
    for (int i = named.size() - 1; i >= 0; i--) {
      Named before = named.get(i);
      Optional<Sex> of = sexes.of(before.actor());
      if (s.number() - before.sentence() > 2) {
        return;
      }
      if (before.subject() && (of.isEmpty() || of.equals(sex))) {
        named.add(
            new Named(s.number(), s.paragraph(), s.at(0).start(), before.actor(), true, false));
        return;
      }
    }
  }

  private static Optional<Sex> sexOf(String pronoun) {
    return switch (pronoun) {
      case "he", "his" -> Optional.of(Sex.MAN);
      case "she", "her" -> Optional.of(Sex.WOMAN);
      default -> Optional.empty();
    };
  }

  private static String wordBeforeTitle(Telling s, int index) {
    int i = index - 1;
    while (i >= 0
        && (s.at(i).isCapitalised()
            || s.at(i).text().equals(".")
            || BEFORE_TITLE.contains(s.lower(i)))) {
      i--;
    }
    return s.lower(i);
  }

  private void learn(Mention mention, String actor) {
    if (mention.kind() == Mention.Kind.PERSON) {
      lastNames.merge(
          lastWord(mention.text()),
          Optional.of(actor),
          (a, b) -> a.equals(b) ? a : Optional.empty());
    }
  }

  private static String lastWord(String name) {
    String plain = name.strip();
    return plain.substring(plain.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * The actor that a phrase means.
   *
   * @param lastSpeaker who spoke the quotation before, and in which paragraph
   */
  Optional<String> actorOf(NounPhrase phrase, Optional<Turn> lastSpeaker) {
    return told.computeIfAbsent(phrase, p -> find(p, lastSpeaker));
  }

  private Optional<String> find(NounPhrase phrase, Optional<Turn> lastSpeaker) {
    return switch (phrase.kind()) {
      case NAME ->
          phrase.isSeveral()
              ? Optional.empty()
              : phrase.name().isPresent()
                  ? phrase.name().get().actor()
                  : lastNames.getOrDefault(phrase.head(), Optional.empty());
      case PRONOUN -> pronoun(phrase, lastSpeaker);
      case DESCRIPTION ->
          phrase
              .author()
              .map(author -> find(author, lastSpeaker))
              .orElseGet(() -> descriptions.actorOf(phrase));
    };
  }

  /**
   * @param actor empty where the speaker has no page
   */
  record Turn(Optional<String> actor, int paragraph, int sentence) {}

  Turn turn(Optional<String> actor, int paragraph, NounPhrase speaker) {
    return new Turn(actor, paragraph, speaker.sentence().number());
  }

  private Optional<String> pronoun(NounPhrase phrase, Optional<Turn> lastSpeaker) {
    Optional<Sex> sex = sexOf(phrase.sentence().lower(phrase.from()));
    if (sex.isEmpty()) {
      return Optional.empty();
    }
    int sentence = phrase.sentence().number();
    int paragraph = phrase.sentence().paragraph();
    Map<String, Double> scores = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Named name : named) {
      boolean before =
          name.sentence() < sentence
              || name.sentence() == sentence && name.start() < phrase.start();
      Optional<Sex> of = sexes.of(name.actor());
      if (!before || of.isPresent() && !of.equals(sex)) {
        continue;
      }
      counts.merge(name.actor(), 1, Integer::sum);
      int distance = sentence - name.sentence();
      if (distance <= FARTHEST) {
        double score =
            REACH
                - FADING * distance
                + (name.subject() ? distance == 0 ? 6 : 3 : 0)
                - (name.object() ? 1 : 0)
                + (of.isPresent() ? 1 : 0);
        scores.merge(name.actor(), score, Math::max);
      }
    }
    lastSpeaker
        .filter(t -> paragraph - t.paragraph() <= 2)
        .ifPresent(
            t -> {
              String actor = t.actor().orElse(UNKNOWN);
              Optional<Sex> of = sexes.of(actor);
              if (of.isEmpty() || of.equals(sex)) {
                double bonus =
                    othersSince(t, actor, sentence) ? 1 : paragraph - t.paragraph() <= 1 ? 4 : 2;
                scores.merge(actor, REACH - 5 + bonus, (a, b) -> Math.max(a + bonus, b));
              }
            });
    return oneSided(scores, counts);
  }

  /** Whether a sentence since somebody spoke has somebody else as its subject. */
  private boolean othersSince(Turn turn, String actor, int sentence) {
    return named.stream()
        .anyMatch(
            n ->
                n.sentence() >= turn.sentence()
                    && n.sentence() < sentence
                    && n.subject()
                    && !n.actor().equals(actor));
  }

  private static Optional<String> oneSided(
      Map<String, Double> scores, Map<String, Integer> counts) {
    String best = "";
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (String actor : new TreeSet<>(scores.keySet())) {
      double score =
          scores.getOrDefault(actor, 0.0) + 0.25 * Math.min(4, counts.getOrDefault(actor, 0));
      if (score > first) {
        second = first;
        first = score;
        best = actor;
      } else {
        second = Math.max(second, score);
      }
    }
    return best.isEmpty() || best.startsWith(UNKNOWN) || first - second < MARGIN
        ? Optional.empty()
        : Optional.of(best);
  }
}
