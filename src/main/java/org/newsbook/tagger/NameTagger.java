package org.newsbook.tagger;

import java.util.List;
import java.util.stream.IntStream;
import org.newsbook.text.Span;
import org.newsbook.text.linear.WordHash;

/**
 * Finds the names of persons, organisations and places in a sentence: a linear model over {@link
 * TaggerFeatures}, BILOU labels, beam search. The model was made by {@link TrainNames}. Immutable,
 * safe for any number of threads.
 */
public final class NameTagger {
  private static final String MODEL = "names.model";

  /** A name alone may well stand in capitals: SRI LANKA, OSLO, Norway. */
  private static final int LONGEST_IN_CAPITALS = 3;

  private final TaggerModel model;
  private final Lexicon lexicon;

  NameTagger(TaggerModel model, NameLists lists) {
    this.model = model;
    this.lexicon = new Lexicon(model.classes(), model.habits(), lists);
  }

  public static NameTagger load() {
    return new NameTagger(
        TaggerModel.FILE.load(NameTagger.class, MODEL, TaggerModel::read), NameLists.load());
  }

  /** Names in order, none overlapping; token indexes into {@code sentence}. */
  public List<TagSpan> tag(Span sentence) {
    if (sentence.size() == 0 || isAllCapitals(sentence)) {
      return List.of();
    }
    return tag(tokens(sentence));
  }

  List<TagSpan> tag(List<String> tokens) {
    return Bilou.spans(new BeamSearch(model.weights()).best(words(tokens)));
  }

  /** How sure it is of what words of a sentence name. */
  public Margins margins(Span sentence) {
    return new Margins(words(tokens(sentence)), model.weights());
  }

  private static List<String> tokens(Span sentence) {
    return IntStream.range(0, sentence.size()).mapToObj(sentence::at).toList();
  }

  private SentenceWords words(List<String> tokens) {
    return new SentenceWords(
        tokens, lexicon, (lower, position, capital) -> lexicon.habits().get(lower));
  }

  /** Do the lists know the word as a given name? */
  public boolean isGivenName(String word) {
    return lexicon.lists().isIn("first-names", word);
  }

  /** Do the lists know the word as a given name or a surname, and as nothing else? */
  public boolean isPersonal(String word) {
    NameLists lists = lexicon.lists();
    return (isGivenName(word) || lists.isIn("last-names", word))
        && !lists.isIn("countries", word)
        && !lists.isIn("cities", word)
        && !lists.isIn("demonyms", word)
        && !lists.isIn("states", word)
        && !lists.isIn("organisations", word);
  }

  /** Do the lists know the name as an organisation's? */
  public boolean isOrganisation(String name) {
    return lexicon.lists().isIn("organisations", name);
  }

  /** Is the word nearly always written small in running text? */
  public boolean isCommonWord(String word) {
    return lexicon.habits().get(WordHash.ofLower(word)) == 1;
  }

  /** Is the word no name by itself, and written small in one text of four at least? */
  public boolean isAlsoCommon(String word) {
    int habit = lexicon.habits().get(WordHash.ofLower(word));
    return habit > 0 && habit <= Lexicon.MIXED;
  }

  /** Capitals throughout hide which words are names: rather none than a wrong one. */
  private static boolean isAllCapitals(Span sentence) {
    int words = 0;
    for (int i = 0; i < sentence.size(); i++) {
      String text = sentence.at(i);
      if (text.chars().anyMatch(Character::isLowerCase)) {
        return false;
      }
      words += text.chars().filter(Character::isUpperCase).count() > 1 ? 1 : 0;
    }
    return words > LONGEST_IN_CAPITALS;
  }
}
