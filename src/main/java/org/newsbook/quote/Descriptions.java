package org.newsbook.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

  /** Words that no description may leave out, or have too many of. */
  private static final Set<String> SETTING_APART = Set.of("vice", "deputy", "former", "ex");

  /**
   * What somebody is called.
   *
   * @param heads the nouns that say what somebody is: 'president' and 'founder' in 'president and
   *     founder of the party'
   */
  record Office(Set<String> words, Set<String> heads) {
    /** As it stands in a name or before it: 'Foreign Minister'. */
    static Office named(List<String> words) {
      return new Office(
          Set.copyOf(words), words.isEmpty() ? Set.of() : Set.of(words.get(words.size() - 1)));
    }

    /** As it is told: 'foreign minister of Lenmark'. */
    static Office told(List<String> words) {
      Set<String> heads = new HashSet<>();
      for (int i = 0; i < words.size() && !endsHead(words.get(i)); i++) {
        if (i + 1 == words.size() || words.get(i + 1).equals("and") || endsHead(words.get(i + 1))) {
          heads.add(words.get(i));
        }
      }
      return new Office(Set.copyOf(words), heads);
    }

    private static boolean endsHead(String word) {
      return Vocabulary.PREPOSITION.has(word)
          || Vocabulary.EDGE.has(word) && !word.equals("and") && !word.equals("-");
    }
  }

  /** Actor id → what stands before its name or in apposition behind. */
  private final Map<String, List<Office>> here = new TreeMap<>();

  /** Actor id → the offices that all captures give it. */
  private final Map<String, List<Office>> everywhere;

  /** Organisation's id → its names. */
  private final Map<String, List<Office>> organisations = new TreeMap<>();

  private final Sexes sexes;

  /**
   * @param roles actor id → the offices that all captures give it
   */
  Descriptions(List<List<Telling>> paragraphs, Map<String, List<Office>> roles, Sexes sexes) {
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
      List<String> words = words(s, start, end);
      organisations.computeIfAbsent(actor, k -> new ArrayList<>()).add(Office.named(words));
    }
    if (mention.mention().kind() != Mention.Kind.PERSON) {
      return;
    }
    int from = start;
    while (from > 0 && start - from < BEFORE && joins(s, from - 1)) {
      from--;
    }
    List<Office> known = here.computeIfAbsent(actor, k -> new ArrayList<>());
    known.add(Office.named(words(s, from, start)));
    known.add(Office.told(apposition(s, end)));
  }

  private static List<String> words(Telling s, int from, int to) {
    return s.pieces().subList(from, to).stream()
        .filter(Telling.Piece::isWord)
        .map(Telling.Piece::lower)
        .toList();
  }

  /** What stands between commas behind a name; not the next of several names. */
  private static List<String> apposition(Telling s, int comma) {
    if (!s.lower(comma).equals(",")) {
      return List.of();
    }
    for (int i = comma + 1; i < s.size() && i - comma <= BEHIND && !s.isQuote(i); i++) {
      if (s.lower(i).equals(",") || i == s.size() - 1) {
        return words(s, comma + 1, i);
      }
      if (s.isPerson(i)) {
        List<String> before = words(s, comma + 1, i);
        return before.stream().anyMatch(Vocabulary.PREPOSITION::has) ? before : List.of();
      }
    }
    return List.of();
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
    String head = phrase.head();
    Set<String> fitting = fitting(phrase, head, organisations.keySet(), organisations);
    if (fitting.isEmpty()) {
      fitting = fitting(phrase, head, here.keySet(), here);
    }
    if (fitting.isEmpty()) {
      fitting = fitting(phrase, head, here.keySet(), everywhere);
    }
    return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
  }

  private Set<String> fitting(
      NounPhrase phrase, String head, Set<String> actors, Map<String, List<Office>> known) {
    Set<String> fitting = new TreeSet<>();
    for (String actor : actors) {
      if (fits(phrase, head, actor, known.getOrDefault(actor, List.of()))) {
        fitting.add(actor);
      }
    }
    return fitting;
  }

  private boolean fits(NounPhrase phrase, String head, String actor, List<Office> offices) {
    for (Sex sex : Sex.values()) {
      if (sex.isShownBy(head) && sexes.of(actor).filter(of -> of != sex).isPresent()) {
        return false;
      }
    }
    Set<String> modifiers = new HashSet<>();
    Set<String> said = new HashSet<>();
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      said.add(phrase.sentence().lower(i));
      if (phrase.sentence().at(i).isCapitalised() && !phrase.sentence().lower(i).equals(head)) {
        modifiers.add(phrase.sentence().lower(i));
      }
    }
    Set<String> heads = Vocabulary.officesOf(head);
    return offices.stream()
        .filter(office -> heads.stream().anyMatch(office.heads()::contains))
        .map(Office::words)
        .anyMatch(words -> words.containsAll(modifiers) && rank(words).equals(rank(said)));
  }

  private static Set<String> rank(Set<String> words) {
    Set<String> rank = new HashSet<>(SETTING_APART);
    rank.retainAll(words);
    return rank;
  }
}
