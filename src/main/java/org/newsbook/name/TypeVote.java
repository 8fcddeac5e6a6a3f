package org.newsbook.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsbook.name.Mention.Kind;
import org.newsbook.tagger.NameTagger;
import org.newsbook.text.Folding;

/**
 * What a name is, by all its sightings in the corpus: the majority corrects single mistakes of the
 * tagger, and names that it missed where another sentence made them clear are filled in.
 */
final class TypeVote {
  /** So often must a single word be seen as a name before it is filled in elsewhere. */
  private static final int SURE = 3;

  private static final int LONGEST = 6;

  private static final int LONGEST_HEADING = 20;

  private final Gazetteer gazetteer;
  private final NameTagger tagger;
  private final Set<Sentence> headings = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, Map<Kind, Integer>> votes = new HashMap<>();
  private final Map<String, Integer> capitalised = new HashMap<>();
  private final Map<String, Integer> lowered = new HashMap<>();

  TypeVote(Gazetteer gazetteer, NameTagger tagger, List<Seen> corpus) {
    this.gazetteer = gazetteer;
    this.tagger = tagger;
    for (Seen seen : corpus) {
      seen.sentences().stream().filter(this::isInCapitals).forEach(headings::add);
      for (Sighting sighting : seen.sightings()) {
        if (!sighting.inside() && !isHeading(sighting.sentence())) {
          votes
              .computeIfAbsent(fold(sighting.text()), k -> new EnumMap<>(Kind.class))
              .merge(sighting.kind(), 1, Integer::sum);
        }
      }
      for (Sentence sentence : seen.sentences()) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
          Map<String, Integer> counts = sentence.isCapitalised(i) ? capitalised : lowered;
          counts.merge(fold(sentence.at(i)), 1, Integer::sum);
        }
      }
    }
  }

  private static String fold(String text) {
    return Folding.fold(text);
  }

  /** The article with the corpus's types, and with the names filled in that were missed in it. */
  Seen apply(Seen seen) {
    Set<String> surnames = new HashSet<>();
    for (Sighting sighting : seen.sightings()) {
      Sentence sentence = sighting.sentence();
      if (sighting.kind() == Kind.PERSON && sighting.length() > 1 && !isHeading(sentence)) {
        surnames.add(fold(sentence.at(sighting.to() - 1)));
        if (Surnames.standsFirst(PersonName.of(sighting.text()))) {
          surnames.add(fold(sentence.at(sighting.from())));
        }
      }
    }
    List<Sighting> voted = new ArrayList<>();
    for (Sighting sighting : seen.sightings()) {
      if (isBorneOut(sighting, surnames)) {
        voted.add(sighting.as(kind(sighting, surnames)));
      }
    }
    fill(seen, surnames, voted);
    voted.sort(
        Comparator.<Sighting>comparingInt(s -> s.sentence().paragraph())
            .thenComparingInt(s -> s.sentence().tokens().get(s.from()).start())
            .thenComparing(Sighting::inside));
    return new Seen(seen.article(), seen.sentences(), voted);
  }

  /**
   * 'Ana Roja Leads Poll': where every word has a capital, case tells nothing, and only what
   * running text names as well, or the gazetteer knows, is a name.
   */
  private boolean isBorneOut(Sighting sighting, Set<String> surnames) {
    String folded = fold(sighting.text());
    return sighting.inside()
        || isKnown(sighting)
        || votes.containsKey(folded)
        || surnames.contains(folded)
        || !isHeading(sighting.sentence());
  }

  /** Common words stand in capitals, none of any length in small letters. */
  private boolean isInCapitals(Sentence sentence) {
    boolean title = sentence.paragraph() == Mention.TITLE;
    Set<String> common = new HashSet<>();
    for (int i = 1; i < sentence.tokens().size(); i++) {
      String word = sentence.at(i);
      if (word.length() > 3 && tagger.isCommonWord(word)) {
        if (!sentence.isCapitalised(i)) {
          return false;
        }
        common.add(word);
      }
    }
    return title
        ? !common.isEmpty()
        : common.size() > 1 && sentence.tokens().size() <= LONGEST_HEADING;
  }

  private boolean isHeading(Sentence sentence) {
    return headings.contains(sentence);
  }

  private Kind kind(Sighting sighting, Set<String> surnames) {
    String folded = fold(sighting.text());
    if (sighting.inside() || isKnown(sighting)) {
      return sighting.kind();
    }
    if (sighting.length() == 1 && surnames.contains(folded)) {
      return Kind.PERSON;
    }
    return majority(folded).orElse(sighting.kind());
  }

  private boolean isKnown(Sighting sighting) {
    String key = sighting.key();
    return sighting.kind() == Kind.PEOPLE
        || gazetteer.bloc(key).isPresent()
        || sighting.kind() == Kind.PLACE
            && (gazetteer.nation(key).isPresent()
                || gazetteer.seat(key).isPresent()
                || gazetteer.capital(key).isPresent() && !gazetteer.mostlyNoPlace(key));
  }

  /** The kind that more than half of at least three sightings agree on. */
  private Optional<Kind> majority(String folded) {
    Map<Kind, Integer> counts = votes.getOrDefault(folded, Map.of());
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(e -> all >= SURE && e.getValue() * 2 > all && e.getKey() != Kind.PEOPLE)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void fill(Seen seen, Set<String> surnames, List<Sighting> voted) {
    Map<Sentence, Set<Integer>> taken = new IdentityHashMap<>();
    for (Sighting sighting : List.copyOf(voted)) {
      Set<Integer> tokens = taken.computeIfAbsent(sighting.sentence(), k -> new HashSet<>());
      for (int i = sighting.from(); i < sighting.to(); i++) {
        tokens.add(i);
      }
    }
    for (Sentence sentence : seen.sentences()) {
      Set<Integer> tokens = taken.getOrDefault(sentence, Set.of());
      boolean heading = isHeading(sentence);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        int from = i;
        Optional<Sighting> missed =
            sentence.isCapitalised(i) && !tokens.contains(i)
                ? missed(sentence, from, tokens, surnames, heading)
                : Optional.empty();
        missed.ifPresent(voted::add);
        i = missed.map(m -> m.to() - 1).orElse(i);
      }
    }
  }

  private Optional<Sighting> missed(
      Sentence sentence, int from, Set<Integer> taken, Set<String> surnames, boolean heading) {
    int to = from + 1;
    while (to < sentence.tokens().size() && to - from < LONGEST && !taken.contains(to)) {
      to++;
    }
    for (; to > from; to--) {
      if (!sentence.tokens().get(to - 1).isWord()
          || !heading
              && (touchesName(sentence, from - 1, taken) || touchesName(sentence, to, taken))) {
        continue;
      }
      String folded = fold(sentence.between(from, to));
      boolean single = to - from == 1;
      Optional<Kind> kind =
          single && surnames.contains(folded)
              ? Optional.of(Kind.PERSON)
              : single ? sure(folded) : majority(folded);
      if (kind.isPresent() && kind.get() != Kind.PEOPLE) {
        return Optional.of(new Sighting(sentence, from, to, kind.get(), false));
      }
    }
    return Optional.empty();
  }

  /** Beside another capitalised word, this is a part of some longer name that nobody knows. */
  private static boolean touchesName(Sentence sentence, int token, Set<Integer> taken) {
    return sentence.isCapitalised(token) && !taken.contains(token) && token > 0;
  }

  /** A single word must nearly always be that name wherever it is capitalised, and never lower. */
  private Optional<Kind> sure(String folded) {
    return majority(folded)
        .filter(
            kind ->
                lowered.getOrDefault(folded, 0) == 0
                    && votes.getOrDefault(folded, Map.of()).getOrDefault(kind, 0) * 2
                        > capitalised.getOrDefault(folded, 0));
  }
}
