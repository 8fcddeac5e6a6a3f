package org.newsbook.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsbook.name.Sexes.Sex;

/**
 * What one article calls its actors, and so whom 'the Chinese leader' or 'the ministry' means
 * there.
 */
final class Descriptions {
  private static final int BEFORE = 6;
  private static final int BEHIND = 12;

  /** Actor id → the words that stand before its name or in apposition behind, lower case. */
  private final Map<String, Set<String>> words = new TreeMap<>();

  /** Last word of an organisation's name → the organisations. */
  private final Map<String, Set<String>> organisations = new TreeMap<>();

  private final Sexes sexes;

  /**
   * @param roles actor id → the offices that all captures give it
   */
  Descriptions(List<List<Telling>> paragraphs, Map<String, Set<String>> roles, Sexes sexes) {
    this.sexes = sexes;
    for (List<Telling> paragraph : paragraphs) {
      for (Telling sentence : paragraph) {
        for (int i = 0; i < sentence.size(); i++) {
          Optional<ResolvedMention> mention = sentence.at(i).mention();
          boolean begins = i == 0 || !sentence.at(i - 1).mention().equals(mention);
          if (begins && mention.flatMap(ResolvedMention::actor).isPresent()) {
            learn(sentence, i, mention.get(), mention.get().actor().get(), roles);
          }
        }
      }
    }
  }

  private void learn(
      Telling s, int start, ResolvedMention mention, String actor, Map<String, Set<String>> roles) {
    int end = start;
    while (end < s.size() && s.at(end).mention().equals(Optional.of(mention))) {
      end++;
    }
    if (mention.mention().kind() == Mention.Kind.ORGANISATION && end > start + 1) {
      organisations.computeIfAbsent(s.lower(end - 1), k -> new TreeSet<>()).add(actor);
    }
    if (mention.mention().kind() != Mention.Kind.PERSON) {
      return;
    }
    Set<String> known =
        words.computeIfAbsent(actor, k -> new HashSet<>(roles.getOrDefault(k, Set.of())));
    for (int i = start - 1; i >= 0 && start - i <= BEFORE && joins(s, i); i--) {
      known.add(s.lower(i));
    }
    if (s.lower(end).equals(",")) {
      for (int i = end + 1;
          i < s.size() && i - end <= BEHIND && !s.lower(i).equals(",") && !s.isQuote(i);
          i++) {
        known.add(s.lower(i));
      }
    }
  }

  private static boolean joins(Telling s, int i) {
    return s.at(i).isWord() && !Vocabulary.PREPOSITION.has(s.lower(i))
        || s.at(i).text().equals(".")
        || s.at(i).text().equals("-");
  }

  /** The one actor that a description with 'the' fits. */
  Optional<String> actorOf(NounPhrase phrase) {
    Telling s = phrase.sentence();
    if (!s.lower(phrase.from()).equals("the")) {
      return Optional.empty();
    }
    String head = phrase.head().toLowerCase(Locale.ROOT);
    Set<String> fitting = new TreeSet<>(organisations.getOrDefault(head, Set.of()));
    if (fitting.isEmpty()) {
      words.forEach(
          (actor, known) -> {
            if (fits(phrase, head, actor, known)) {
              fitting.add(actor);
            }
          });
    }
    return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
  }

  private boolean fits(NounPhrase phrase, String head, String actor, Set<String> known) {
    for (Sex sex : Sex.values()) {
      if (sex.isShownBy(head) && sexes.of(actor).filter(of -> of != sex).isPresent()) {
        return false;
      }
    }
    if (Vocabulary.officesOf(head).stream().noneMatch(known::contains)) {
      return false;
    }
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      if (phrase.sentence().at(i).isCapitalised() && !known.contains(phrase.sentence().lower(i))) {
        return false;
      }
    }
    return true;
  }
}
