package org.newsbook.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsbook.name.Mention;
import org.newsbook.name.ResolvedMention;
import org.newsbook.syntax.Parse;
import org.newsbook.syntax.Relation;
import org.newsbook.text.Words;

/**
 * What one article calls its actors, by title and by apposition, and so whom 'the Chinese leader'
 * or 'the ministry' means there.
 */
final class Descriptions {
  /** Words that no description may leave out, or have too many of. */
  private static final Set<String> SETTING_APART = Set.of("vice", "deputy", "former", "ex");

  private static final Set<Relation> MODIFIERS =
      Set.of(Relation.AMOD, Relation.COMPOUND, Relation.NMOD_POSS, Relation.NMOD);

  /**
   * What somebody is called.
   *
   * @param head the noun that says what somebody is
   */
  private record Office(Set<String> words, String head) {
    /** 'foreign minister of Lenmark', 'Harbour Board': the last noun of what leads. */
    static Office told(List<String> words) {
      int end = 1;
      while (end < words.size() && !Set.of("of", "for", "at", "in").contains(words.get(end))) {
        end++;
      }
      return new Office(Set.copyOf(words), words.get(end - 1));
    }
  }

  /** Actor id → what this article calls it. */
  private final Map<String, List<Office>> here = new TreeMap<>();

  /** The same → the offices that all captures give it. */
  private final Map<String, List<Office>> everywhere = new TreeMap<>();

  /** Organisation's id → its names. */
  private final Map<String, List<Office>> organisations = new TreeMap<>();

  /**
   * @param roles actor id → the words of each office that all captures give it
   */
  Descriptions(List<List<ReportedSentence>> paragraphs, Map<String, List<List<String>>> roles) {
    for (List<ReportedSentence> paragraph : paragraphs) {
      for (ReportedSentence sentence : paragraph) {
        for (ResolvedMention mention : sentence.mentions()) {
          mention.actor().ifPresent(actor -> learn(sentence, mention.mention(), actor));
        }
      }
    }
    for (String actor : here.keySet()) {
      everywhere.put(
          actor,
          roles.getOrDefault(actor, List.of()).stream()
              .filter(w -> !w.isEmpty())
              .map(Office::told)
              .toList());
    }
  }

  private void learn(ReportedSentence s, Mention mention, String actor) {
    if (mention.kind() == Mention.Kind.ORGANISATION) {
      List<String> words = Words.folded(mention.text());
      if (words.size() > 1) {
        organisations
            .computeIfAbsent(actor, k -> new ArrayList<>())
            .add(new Office(Set.copyOf(words), words.get(words.size() - 1)));
      }
    }
    if (mention.kind() != Mention.Kind.PERSON) {
      return;
    }
    List<Office> known = here.computeIfAbsent(actor, k -> new ArrayList<>());
    Parse parse = s.parse();
    int name = s.headOf(mention);
    for (int child : parse.children(name)) {
      boolean title =
          child < name
              && (parse.relation(child) == Relation.NMOD_DESC
                  || parse.relation(child) == Relation.COMPOUND);
      if ((title || parse.relation(child) == Relation.APPOS) && s.mention(child).isEmpty()) {
        known.add(office(s, child));
      }
    }
  }

  private static Office office(ReportedSentence s, int head) {
    Set<String> words = new HashSet<>();
    for (int i = s.parse().first(head); i <= s.parse().last(head); i++) {
      words.add(s.lower(i));
    }
    return new Office(words, s.lower(head));
  }

  /** The one actor that a description with 'the' fits. */
  Optional<String> actorOf(ReportedSentence s, int head) {
    boolean the =
        s.parse().child(head, Relation.DET).filter(d -> s.lower(d).equals("the")).isPresent();
    if (!the) {
      return Optional.empty();
    }
    return Stream.of(organisations, here, everywhere)
        .map(known -> fitting(s, head, known))
        .filter(fitting -> !fitting.isEmpty())
        .findFirst()
        .filter(fitting -> fitting.size() == 1)
        .map(fitting -> fitting.get(0));
  }

  private static List<String> fitting(
      ReportedSentence s, int head, Map<String, List<Office>> known) {
    return known.keySet().stream()
        .filter(actor -> fits(s, head, known.getOrDefault(actor, List.of())))
        .toList();
  }

  private static boolean fits(ReportedSentence s, int head, List<Office> offices) {
    String noun = s.lower(head);
    Set<String> said = new HashSet<>();
    for (int child : s.parse().children(head)) {
      boolean adjective =
          s.parse().relation(child) == Relation.AMOD
              && !Character.isUpperCase(s.parse().text(child).codePointAt(0))
              && !SETTING_APART.contains(s.lower(child));
      if (MODIFIERS.contains(s.parse().relation(child)) && !adjective) {
        said.add(s.lower(child));
      }
    }
    Set<String> heads = Vocabulary.officesOf(noun);
    return offices.stream()
        .filter(office -> heads.contains(office.head()))
        .map(Office::words)
        .anyMatch(words -> words.containsAll(said) && rank(words).equals(rank(said)));
  }

  private static Set<String> rank(Set<String> words) {
    Set<String> rank = new HashSet<>(SETTING_APART);
    rank.retainAll(words);
    return rank;
  }
}
