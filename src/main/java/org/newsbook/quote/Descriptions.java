package org.newsbook.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsbook.name.Mention;
import org.newsbook.name.ResolvedMention;
import org.newsbook.quote.Sexes.Sex;

/**
 * What one article calls its actors, and so whom 'the Chinese leader' or 'the ministry' means
 * there.
 */
final class Descriptions {
  private static final int BEFORE = 6;
  private static final int BEHIND = 12;

  /** Actor id → what stands before its name or in apposition behind, each as its words. */
  private final Map<String, List<Set<String>>> here = new TreeMap<>();

  /** Actor id → the offices that all captures give it, each as its words. */
  private final Map<String, List<Set<String>>> everywhere;

  /** Last word of an organisation's name → the organisations. */
  private final Map<String, Set<String>> organisations = new TreeMap<>();

  private final Sexes sexes;

  /**
   * @param roles actor id → the offices that all captures give it
   */
  Descriptions(List<List<Telling>> paragraphs, Map<String, List<Set<String>>> roles, Sexes sexes) {
    this.sexes = sexes;
    this.everywhere = roles;
    for (List<Telling> paragraph : paragraphs) {
      for (Telling sentence : paragraph) {
        for (int i = 0; i < sentence.size(); i++) {
          Optional<ResolvedMention> mention = sentence.at(i).mention();
          boolean begins = i == 0 || !sentence.at(i - 1).mention().equals(mention);
          if (begins && mention.flatMap(ResolvedMention::actor).isPresent()) {
            learn(sentence, i, mention.get(), mention.get().actor().get());
          }
        }
      }
    }
  }

  private void learn(Telling s, int start, ResolvedMention mention, String actor) {
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
    Set<String> before = new HashSet<>();
    for (int i = start - 1; i >= 0 && start - i <= BEFORE && joins(s, i); i--) {
      before.add(s.lower(i));
    }
    List<Set<String>> known = here.computeIfAbsent(actor, k -> new ArrayList<>());
    known.add(before);
    known.add(apposition(s, end));
  }

  /** What stands between commas behind a name; not the next of several names. */
  private static Set<String> apposition(Telling s, int comma) {
    Set<String> found = new HashSet<>();
    if (!s.lower(comma).equals(",")) {
      return found;
    }
    for (int i = comma + 1; i < s.size() && i - comma <= BEHIND && !s.isQuote(i); i++) {
      if (s.lower(i).equals(",") || i == s.size() - 1) {
        return found;
      }
      if (s.at(i).mention().filter(m -> m.mention().kind() == Mention.Kind.PERSON).isPresent()) {
        return Set.of();
      }
      found.add(s.lower(i));
    }
    return Set.of();
  }

  private static boolean joins(Telling s, int i) {
    return s.at(i).isWord()
            && !Vocabulary.PREPOSITION.has(s.lower(i))
            && !PhraseEdges.POSSESSIVE.contains(s.lower(i))
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
      here.forEach((actor, known) -> addIf(fits(phrase, head, actor, known), actor, fitting));
    }
    if (fitting.isEmpty()) {
      for (String actor : here.keySet()) {
        List<Set<String>> known = everywhere.getOrDefault(actor, List.of());
        addIf(fits(phrase, head, actor, known), actor, fitting);
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
  }

  private static void addIf(boolean fits, String actor, Set<String> fitting) {
    if (fits) {
      fitting.add(actor);
    }
  }

  private boolean fits(NounPhrase phrase, String head, String actor, List<Set<String>> known) {
    for (Sex sex : Sex.values()) {
      if (sex.isShownBy(head) && sexes.of(actor).filter(of -> of != sex).isPresent()) {
        return false;
      }
    }
    Set<String> modifiers = new HashSet<>();
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      if (phrase.sentence().at(i).isCapitalised() && !phrase.sentence().lower(i).equals(head)) {
        modifiers.add(phrase.sentence().lower(i));
      }
    }
    return known.stream()
        .filter(words -> Vocabulary.officesOf(head).stream().anyMatch(words::contains))
        .anyMatch(words -> words.containsAll(modifiers));
  }
}
