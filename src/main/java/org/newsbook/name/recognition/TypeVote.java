package org.newsbook.name.recognition;

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
import java.util.stream.IntStream;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.tagger.NameTagger;
import org.newsbook.tagger.TagSpan;
import org.newsbook.text.Folding;
import org.newsbook.text.Span;

/**
 * What a name is, by all its spans in the corpus: the majority corrects single mistakes of the
 * tagger, and names that it missed where another sentence made them clear are filled in. What most
 * sentences show to be a work, a product or an event is left out everywhere.
 */
public final class TypeVote {
  private static final Set<String> LOCATING = Set.of("in", "near");

  /** So often must a single word be seen as a name before it is filled in elsewhere. */
  private static final int SURE = 3;

  private static final int LONGEST = 6;

  private static final int LONGEST_HEADING = 20;

  private final Gazetteer gazetteer;
  private final NameTagger tagger;
  private final Set<Span> headings = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, Map<Kind, Integer>> votes = new HashMap<>();
  private final Map<String, Integer> capitalised = new HashMap<>();
  private final Map<String, Integer> lowered = new HashMap<>();

  public TypeVote(Gazetteer gazetteer, NameTagger tagger, List<TaggedArticle> corpus) {
    this.gazetteer = gazetteer;
    this.tagger = tagger;
    for (TaggedArticle seen : corpus) {
      seen.sentences().stream()
          .filter(s -> isInCapitals(s, seen.isTitle(s)))
          .forEach(headings::add);
      for (NameSpan span : seen.names()) {
        if (!span.inside() && !isHeading(span.sentence())) {
          votes
              .computeIfAbsent(Folding.fold(span.text()), k -> new EnumMap<>(Kind.class))
              .merge(span.kind(), 1, Integer::sum);
        }
      }
    }
    corpus.forEach(seen -> seen.sentences().forEach(this::countCase));
  }

  /** How often the single words that may be names stand with a capital, and how often without. */
  private void countCase(Span sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      String folded = sentence.word(i).folded();
      if (votes.containsKey(folded)) {
        (sentence.isCapitalised(i) ? capitalised : lowered).merge(folded, 1, Integer::sum);
      }
    }
  }

  /** The article with the corpus's types, and with the names filled in that were missed in it. */
  public TaggedArticle apply(TaggedArticle seen) {
    Set<String> surnames = new HashSet<>();
    for (NameSpan span : seen.names()) {
      Span sentence = span.sentence();
      if (span.kind() == Kind.PERSON && span.length() > 1 && !isHeading(sentence)) {
        surnames.add(sentence.word(span.to() - 1).folded());
      }
    }
    Set<String> bodies = new HashSet<>();
    Set<String> towns = new HashSet<>();
    for (NameSpan span : seen.names()) {
      if (isBody(span)) {
        bodies.add(span.sentence().word(span.from()).folded());
      } else if (LOCATING.contains(span.before(1))) {
        towns.add(Folding.fold(span.text()));
      }
    }
    bodies.removeAll(towns);
    List<NameSpan> voted = new ArrayList<>();
    for (NameSpan whole : seen.names()) {
      for (NameSpan span : parts(whole)) {
        if (isBorneOut(span, surnames)) {
          voted.add(span.as(opens(span, bodies) ? Kind.ORGANISATION : kind(span, surnames)));
        }
      }
    }
    fill(seen, voted);
    voted.removeIf(span -> span.kind() == Kind.OTHER);
    Map<Span, Integer> order = new IdentityHashMap<>();
    seen.sentences().forEach(sentence -> order.put(sentence, order.size()));
    voted.sort(
        Comparator.<NameSpan>comparingInt(s -> order.getOrDefault(s.sentence(), 0))
            .thenComparingInt(NameSpan::from)
            .thenComparing(NameSpan::inside));
    return new TaggedArticle(seen.article(), seen.sentences(), voted);
  }

  /** 'Orla' beside 'Orla Quantum Technology', where no place of that name is known. */
  private boolean opens(NameSpan span, Set<String> bodies) {
    return span.kind() == Kind.PLACE
        && span.length() == 1
        && bodies.contains(Folding.fold(span.text()))
        && !isKnown(span)
        && gazetteer.places(span.key()).isEmpty();
  }

  /** Both of 'Arab League and Orla', where both are known alone; 'Orla' of 'German Orla'. */
  private List<NameSpan> parts(NameSpan span) {
    if (!isBody(span)) {
      return List.of(span);
    }
    Span sentence = span.sentence();
    for (int i = span.from() + 1; i + 1 < span.to(); i++) {
      NameSpan first = new NameSpan(sentence, span.from(), i, span.kind(), false);
      NameSpan second = new NameSpan(sentence, i + 1, span.to(), span.kind(), false);
      if (sentence.lower(i).equals("and") && isKnownBody(first) && isKnownBody(second)) {
        return List.of(first, second);
      }
    }
    if (gazetteer.people(Gazetteer.key(sentence.at(span.from()))).isPresent()) {
      NameSpan rest = new NameSpan(sentence, span.from() + 1, span.to(), span.kind(), false);
      if (isKnownBody(rest) && count(rest) > count(span) && !isCommon(rest)) {
        return List.of(rest);
      }
    }
    return List.of(span);
  }

  private static boolean isBody(NameSpan span) {
    return span.kind() == Kind.ORGANISATION && span.length() > 1 && !span.inside();
  }

  private boolean isKnownBody(NameSpan span) {
    return gazetteer.bloc(span.key()).isPresent() || count(span) > 0;
  }

  /** How often the corpus takes it for an organisation. */
  private int count(NameSpan span) {
    Map<Kind, Integer> counts = votes.getOrDefault(Folding.fold(span.text()), Map.of());
    return counts.getOrDefault(Kind.ORGANISATION, 0);
  }

  /** 'Foreign Ministry', 'Airlines': the people's name is its own. */
  private boolean isCommon(NameSpan span) {
    return IntStream.range(span.from(), span.to())
        .allMatch(i -> tagger.isAlsoCommon(span.sentence().at(i)));
  }

  /**
   * 'Ana Roja Leads Poll': where every word has a capital, case tells nothing, and only what
   * running text names as well, or the gazetteer knows, is a name.
   */
  private boolean isBorneOut(NameSpan span, Set<String> surnames) {
    String folded = Folding.fold(span.text());
    return span.inside()
        || isKnown(span)
        || votes.containsKey(folded)
        || surnames.contains(folded)
        || !isHeading(span.sentence());
  }

  /** Common words stand in capitals, none of any length in small letters. */
  private boolean isInCapitals(Span sentence, boolean title) {
    Set<String> common = new HashSet<>();
    for (int i = 1; i < sentence.size(); i++) {
      String word = sentence.at(i);
      if (word.length() > 3 && tagger.isCommonWord(word)) {
        if (!sentence.isCapitalised(i)) {
          return false;
        }
        common.add(word);
      }
    }
    return title ? !common.isEmpty() : common.size() > 1 && sentence.size() <= LONGEST_HEADING;
  }

  private boolean isHeading(Span sentence) {
    return headings.contains(sentence);
  }

  private Kind kind(NameSpan span, Set<String> surnames) {
    String folded = Folding.fold(span.text());
    boolean surname = span.length() == 1 && surnames.contains(folded);
    if (span.inside() || isKnown(span)) {
      return surname && isTaggedPerson(span) ? Kind.PERSON : span.kind();
    }
    if (surname) {
      return Kind.PERSON;
    }
    return majority(folded).orElse(span.kind());
  }

  /** The tagger's own word, where a surname is a country's name too: 'Mr. Jordan said'. */
  private boolean isTaggedPerson(NameSpan span) {
    return tagger.tag(span.sentence()).stream()
        .filter(t -> t.type() == TagSpan.Type.PERSON)
        .anyMatch(t -> t.from() <= span.from() && span.to() <= t.to());
  }

  private boolean isKnown(NameSpan span) {
    String key = span.key();
    return span.kind() == Kind.PEOPLE
        || gazetteer.bloc(key).isPresent()
        || span.kind() == Kind.PLACE
            && (gazetteer.nation(key).isPresent()
                || gazetteer.seat(key).isPresent()
                || gazetteer.capital(key).isPresent());
  }

  /** The kind that more than half of at least three spans agree on. */
  private Optional<Kind> majority(String folded) {
    Map<Kind, Integer> counts = votes.getOrDefault(folded, Map.of());
    if (counts.isEmpty()) {
      return Optional.empty(); // so it is of nearly all words
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(e -> all >= SURE && e.getValue() * 2 > all && e.getKey() != Kind.PEOPLE)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void fill(TaggedArticle seen, List<NameSpan> voted) {
    Map<Span, Set<Integer>> taken = new IdentityHashMap<>();
    for (NameSpan span : List.copyOf(voted)) {
      Set<Integer> tokens = taken.computeIfAbsent(span.sentence(), k -> new HashSet<>());
      for (int i = span.from(); i < span.to(); i++) {
        tokens.add(i);
      }
    }
    for (Span sentence : seen.sentences()) {
      Set<Integer> tokens = taken.getOrDefault(sentence, Set.of());
      boolean heading = isHeading(sentence);
      for (int i = 0; i < sentence.size(); i++) {
        int from = i;
        Optional<NameSpan> missed =
            sentence.isCapitalised(i) && !tokens.contains(i)
                ? missed(sentence, from, tokens, heading)
                : Optional.empty();
        missed.ifPresent(voted::add);
        i = missed.map(m -> m.to() - 1).orElse(i);
      }
    }
  }

  private Optional<NameSpan> missed(Span sentence, int from, Set<Integer> taken, boolean heading) {
    int to = from + 1;
    while (to < sentence.size() && to - from < LONGEST && !taken.contains(to)) {
      to++;
    }
    for (; to > from; to--) {
      if (!sentence.isWord(to - 1)
          || !heading
              && (touchesName(sentence, from - 1, taken) || touchesName(sentence, to, taken))) {
        continue;
      }
      String folded = Folding.fold(sentence.between(from, to));
      boolean single = to - from == 1;
      Optional<Kind> kind = single ? sure(folded) : majority(folded);
      if (kind.isPresent()) {
        return Optional.of(new NameSpan(sentence, from, to, kind.get(), false));
      }
    }
    return Optional.empty();
  }

  /** Beside another capitalised word, this is a part of some longer name that nobody knows. */
  private static boolean touchesName(Span sentence, int token, Set<Integer> taken) {
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
