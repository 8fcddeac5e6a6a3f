package org.newsbook.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.newsbook.tagger.TagSpan.Type;
import org.newsbook.tagger.TrainingData.Sentence;
import org.newsbook.text.linear.WordHash;

/**
 * Sentences made from others, for what the training texts hold too little of: names that nobody has
 * heard of, so that the words around a name count; headlines in title case; datelines.
 */
final class Augmentation {
  /** Of the sentences with such a name, how many are repeated with other names. */
  private static final double RENAMED_PERSONS = 0.2;

  private static final double RENAMED_PLACES = 0.08;
  private static final double RENAMED_ORGANISATIONS = 0.15;
  private static final double HEADLINES = 0.04;
  private static final double DATELINES = 0.01;

  private static final Set<String> SMALL_IN_HEADLINES =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "and", "or", "but", "as",
          "with", "from", "is", "’s", "'s", "vs");
  private static final List<String> AGENCIES =
      List.of(
          "AP",
          "AFP",
          "Reuters",
          "Xinhua",
          "UPI",
          "DPA",
          "ANSA",
          "PTI",
          "Bloomberg",
          "EFE",
          "TASS",
          "Kyodo News");
  private static final List<String> DASHES = List.of("-", "—", "–", ":");

  private final Random random;
  private final NameMaker persons;
  private final NameMaker places;

  Augmentation(Random random) {
    this.random = random;
    List<String> people = new ArrayList<>(NameLists.lines("first-names"));
    people.addAll(NameLists.lines("last-names"));
    this.persons = new NameMaker(people);
    this.places = new NameMaker(NameLists.lines("cities"));
  }

  List<Sentence> madeFrom(List<Sentence> sentences) {
    List<Sentence> made = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<TagSpan> spans = Bilou.spans(sentence.labels());
      int length = sentence.tokens().size();
      if (dice(RENAMED_PERSONS)) {
        rename(sentence, spans, Type.PERSON, 2, persons).ifPresent(made::add);
      }
      if (dice(RENAMED_PLACES)) {
        rename(sentence, spans, Type.PLACE, 1, places).ifPresent(made::add);
      }
      if (dice(RENAMED_ORGANISATIONS)) {
        rename(sentence, spans, Type.ORGANISATION, 1, places).ifPresent(made::add);
      }
      if (dice(HEADLINES) && length >= 5 && length <= 16) {
        made.add(headline(sentence));
      }
      if (dice(DATELINES)) {
        made.add(withDateline(sentence, spans));
      }
    }
    return made;
  }

  private boolean dice(double probability) {
    return random.nextDouble() < probability;
  }

  /**
   * The same sentence about others: each capitalised word of such a name is another. Full names of
   * persons, since a surname alone and a company's name look alike; and places and organisations of
   * one word, since other words tell what the longer ones are.
   */
  private Optional<Sentence> rename(
      Sentence sentence, List<TagSpan> spans, Type type, int words, NameMaker names) {
    List<String> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (TagSpan span : spans) {
      int length = span.to() - span.from();
      boolean fits = words == 1 ? length == 1 : length >= words;
      for (int i = span.from(); span.type() == type && fits && i < span.to(); i++) {
        String token = tokens.get(i);
        boolean word = token.length() > 2 && Character.isLowerCase(token.charAt(1));
        if (word && WordHash.isUpper(token.charAt(0))) {
          tokens.set(i, names.next(random));
          changed = true;
        }
      }
    }
    return changed ? Optional.of(new Sentence(tokens, sentence.labels())) : Optional.empty();
  }

  private static Sentence headline(Sentence sentence) {
    List<String> tokens = new ArrayList<>();
    for (String token : sentence.tokens()) {
      boolean small = SMALL_IN_HEADLINES.contains(token) && !tokens.isEmpty();
      tokens.add(small ? token : Character.toUpperCase(token.charAt(0)) + token.substring(1));
    }
    int length = tokens.get(tokens.size() - 1).equals(".") ? tokens.size() - 1 : tokens.size();
    return new Sentence(
        List.copyOf(tokens.subList(0, length)), Arrays.copyOf(sentence.labels(), length));
  }

  /** LOMÉ (AFP) — and the sentence. */
  private Sentence withDateline(Sentence sentence, List<TagSpan> spans) {
    List<String> tokens = new ArrayList<>();
    tokens.add(places.known(random).toUpperCase(Locale.ROOT));
    List<TagSpan> all = new ArrayList<>();
    all.add(new TagSpan(0, 1, Type.PLACE));
    if (dice(0.7)) {
      tokens.add("(");
      int from = tokens.size();
      tokens.addAll(List.of(AGENCIES.get(random.nextInt(AGENCIES.size())).split(" ")));
      all.add(new TagSpan(from, tokens.size(), Type.ORGANISATION));
      tokens.add(")");
    }
    tokens.add(DASHES.get(random.nextInt(DASHES.size())));
    int shift = tokens.size();
    tokens.addAll(sentence.tokens());
    for (TagSpan span : spans) {
      all.add(new TagSpan(span.from() + shift, span.to() + shift, span.type()));
    }
    return new Sentence(tokens, Bilou.labels(tokens.size(), all));
  }
}
