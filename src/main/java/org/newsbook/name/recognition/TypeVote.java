package org.newsbook.name.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.gazetteer.WordLists;
import org.newsbook.name.organisation.OrganisationName;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.tagger.NameTagger;
import org.newsbook.tagger.TagSpan;
import org.newsbook.text.Folding;
import org.newsbook.text.NamedDay;
import org.newsbook.text.Span;

/**
 * What a name is, by all its spans in the corpus: the majority corrects single mistakes of the
 * tagger. What most sentences show to be a work, a product or an event is left out everywhere.
 */
public final class TypeVote {
  /** So often must a name be seen before its majority counts. */
  private static final int SURE = 3;

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private static final Pattern HYPHEN = Pattern.compile("[‐‑-]");

  private static final int LONGEST_HEADING = 20;

  private final Set<String> ideas = new HashSet<>();
  private final Gazetteer gazetteer;
  private final NameTagger tagger;
  private final Set<Span> headings = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, Map<Kind, Integer>> votes = new HashMap<>();

  public TypeVote(Gazetteer gazetteer, NameTagger tagger, List<TaggedArticle> corpus) {
    this.gazetteer = gazetteer;
    this.tagger = tagger;
    WordLists lists = WordLists.of(TypeVote.class, "false-names.tsv");
    ideas.addAll(lists.of("idea"));
    ideas.addAll(lists.of("thing"));
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
  }

  /** The article with the corpus's types. */
  public TaggedArticle apply(TaggedArticle seen) {
    Set<String> surnames = new HashSet<>();
    for (NameSpan span : seen.names()) {
      if (span.kind() == Kind.PERSON && span.length() > 1) {
        surnames.add(span.sentence().word(span.to() - 1).folded());
      }
    }
    List<NameSpan> voted = new ArrayList<>();
    for (NameSpan whole : seen.names()) {
      for (NameSpan span : parts(whole)) {
        if (isBorneOut(span)) {
          voted.add(span.as(kind(span, surnames)));
        }
      }
    }
    for (Span sentence : seen.sentences()) {
      if (!isHeading(sentence)) {
        addSurnames(sentence, surnames, voted);
      }
    }
    Set<String> meant =
        seen.names().stream()
            .filter(s -> isIdea(s) || standsForIdea(s.text(), seen))
            .map(NameSpan::text)
            .collect(Collectors.toSet());
    voted.removeIf(
        span ->
            span.kind() == Kind.OTHER || meant.contains(span.text()) || isFamily(span, surnames));
    Map<Span, Integer> order = new IdentityHashMap<>();
    seen.sentences().forEach(sentence -> order.put(sentence, order.size()));
    voted.sort(
        Comparator.<NameSpan>comparingInt(s -> order.getOrDefault(s.sentence(), 0))
            .thenComparingInt(NameSpan::from)
            .thenComparing(NameSpan::inside));
    return new TaggedArticle(seen.article(), seen.sentences(), voted);
  }

  /**
   * 'MBSO' behind 'market-based social order (': its last word tells what it stands for; but 'UN'
   * is a bloc's.
   */
  private boolean isIdea(NameSpan acronym) {
    String name = acronym.before(3) + " " + acronym.before(2);
    return OrganisationName.isAcronym(acronym.text())
        && acronym.before(1).equals("(")
        && ideas.contains(acronym.before(2))
        && gazetteer.bloc(Gazetteer.key(name)).isEmpty();
  }

  /** 'MBSO' where the article says 'market-based social order'; a shorter one fits by chance. */
  private boolean standsForIdea(String acronym, TaggedArticle seen) {
    return acronym.length() > 3
        && OrganisationName.isAcronym(acronym)
        && seen.sentences().stream()
            .anyMatch(
                sentence ->
                    IntStream.range(0, sentence.size())
                        .filter(i -> ideas.contains(sentence.lower(i)))
                        .anyMatch(i -> initials(sentence, i, acronym.length()).equals(acronym)));
  }

  /** Of the last so many words up to a token, the parts of compounds among them. */
  private static String initials(Span sentence, int last, int length) {
    StringBuilder initials = new StringBuilder();
    for (int i = last; i >= 0 && initials.length() < length; i--) {
      String[] parts = HYPHEN.split(sentence.at(i));
      for (int part = parts.length - 1; part >= 0; part--) {
        initials.insert(0, parts[part].isEmpty() ? "" : parts[part].substring(0, 1));
      }
    }
    return initials.toString().toUpperCase(Locale.ROOT);
  }

  /** Where somebody is called Roja, 'the Rojas' are a family and no organisation. */
  private static boolean isFamily(NameSpan span, Set<String> surnames) {
    String folded = Folding.fold(span.text());
    return span.kind() == Kind.ORGANISATION
        && folded.endsWith("s")
        && surnames.contains(folded.replaceFirst("(?<=[sxzh])es$|s$", ""));
  }

  /** 'King' in '“No,” King said' where the tagger missed it and the article names Ana King. */
  private static void addSurnames(Span sentence, Set<String> surnames, List<NameSpan> names) {
    for (int i = 1; i < sentence.size(); i++) {
      int at = i;
      if (sentence.isCapitalised(i)
          && surnames.contains(sentence.word(i).folded())
          && !sentence.isCapitalised(i - 1)
          && !sentence.isCapitalised(i + 1)
          && !ARTICLES.contains(sentence.lower(i - 1))
          && NamedDay.month(sentence.lower(i)) == 0
          && names.stream()
              .noneMatch(n -> n.sentence() == sentence && n.from() <= at && at < n.to())) {
        names.add(new NameSpan(sentence, i, i + 1, Kind.PERSON, false));
      }
    }
  }

  /** Both of 'Arab League and ASEAN', which are known. */
  private List<NameSpan> parts(NameSpan span) {
    Span sentence = span.sentence();
    for (int i = span.from() + 1; i + 1 < span.to(); i++) {
      NameSpan first = new NameSpan(sentence, span.from(), i, span.kind(), span.inside());
      NameSpan second = new NameSpan(sentence, i + 1, span.to(), span.kind(), span.inside());
      if (gazetteer.bloc(first.key()).isPresent() && gazetteer.bloc(second.key()).isPresent()) {
        return List.of(first, second);
      }
    }
    return List.of(span);
  }

  /**
   * 'Ana Roja Leads Poll': where every word has a capital, case tells nothing, and only what
   * running text names as well, or the gazetteer knows, is a name.
   */
  private boolean isBorneOut(NameSpan span) {
    return span.inside() || isKnown(span) || votes.containsKey(Folding.fold(span.text()));
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
    boolean surname = surnames.contains(folded);
    if (isKnown(span)) {
      return surname && isTaggedPerson(span) ? Kind.PERSON : span.kind();
    }
    return surname ? Kind.PERSON : majority(folded).orElse(span.kind());
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
        || span.kind() == Kind.PLACE && gazetteer.nation(key).isPresent();
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
}
