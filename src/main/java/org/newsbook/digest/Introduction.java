package org.newsbook.digest;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsbook.article.Article;
import org.newsbook.article.Excerpt;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Passage;
import org.newsbook.name.Naming;
import org.newsbook.story.StandsAlone;
import org.newsbook.text.Span;

/**
 * Sentences in which reports bring a name in, the fullest form of it: those that make sense by
 * themselves come first, a report's before an opinion's, and of them those that open with it, since
 * they tell of it and not of something else.
 */
public final class Introduction {
  private static final int SENTENCES = 2;
  private static final int SHORTEST = 8;
  private static final int LONGEST = 50;

  private static final Set<Character> OWNS = Set.of('’', '\'');

  private static final Comparator<Candidate> EARLIEST_FIRST =
      comparing(Candidate::isOpinion)
          .thenComparingInt(Candidate::at)
          .thenComparing(c -> c.article().id());

  /** 'Roe’s boat sank' tells of the boat; of what a country has it is the country that is told. */
  private static final Comparator<Candidate> PERSON_FIRST =
      comparing(Candidate::isOpinion).thenComparing(Candidate::owns).thenComparing(EARLIEST_FIRST);

  /**
   * @param at how many characters stand before the name
   * @param owns is what is told of what the name has?
   */
  private record Candidate(String story, int at, boolean owns, Article article, Span sentence) {
    /** It says no 'they' or 'this' of what stands before it. */
    boolean standsAlone() {
      return StandsAlone.test(sentence.text());
    }

    boolean isOpinion() {
      return article.opinion().isPresent();
    }

    Excerpt excerpt() {
      return new Excerpt(article.id(), article.capture(), sentence.line(), sentence.text());
    }
  }

  private Introduction() {}

  /** At most one of a story; none that is no whole sentence. */
  public static List<Excerpt> of(Index index, List<Naming> namings) {
    return of(index, namings, EARLIEST_FIRST);
  }

  /** The same of somebody: what tells of him comes before what tells of his. */
  public static List<Excerpt> ofPerson(Index index, List<Naming> namings) {
    return of(index, namings, PERSON_FIRST);
  }

  private static List<Excerpt> of(
      Index index, List<Naming> namings, Comparator<Candidate> bestFirst) {
    List<Candidate> candidates =
        namings.stream().flatMap(naming -> candidates(index, naming)).sorted(bestFirst).toList();
    List<Excerpt> said = new ArrayList<>();
    Set<String> stories = new HashSet<>();
    for (boolean alone : new boolean[] {true, false}) {
      for (Candidate candidate : candidates) {
        if (said.size() < SENTENCES
            && !stories.contains(candidate.story())
            && isWhole(candidate.sentence())
            && (!alone || candidate.standsAlone())) {
          stories.add(candidate.story());
          said.add(candidate.excerpt());
        }
      }
    }
    return said;
  }

  private static Stream<Candidate> candidates(Index index, Naming naming) {
    Article article = index.article(naming.article());
    Passage name = Stream.concat(naming.as().stream(), naming.hints().stream()).findFirst().get();
    String story = index.storyOf(article).map(s -> s.id()).orElse("");
    return article.paragraphs().stream()
        .filter(p -> p.form() == Paragraph.Form.TEXT || p.form() == Paragraph.Form.STAND_FIRST)
        .filter(p -> p.text().contains(name.text()))
        .flatMap(p -> p.doc().sentences().stream())
        .filter(sentence -> sentence.size() >= SHORTEST && sentence.size() <= LONGEST)
        .map(sentence -> candidate(story, name.text(), article, sentence))
        .filter(candidate -> candidate.at() >= 0);
  }

  private static Candidate candidate(String story, String name, Article article, Span sentence) {
    int at = at(name, sentence);
    int behind = Math.max(0, at) + name.length();
    boolean owns =
        behind + 1 < sentence.text().length() && OWNS.contains(sentence.text().charAt(behind));
    return new Candidate(story, at, owns, article, sentence);
  }

  private static boolean isWhole(Span sentence) {
    String text = sentence.text();
    int first = "“\"‘'«".indexOf(text.charAt(0)) < 0 ? 0 : 1;
    return first < text.length()
        && Character.isUpperCase(text.codePointAt(first))
        && text.endsWith(".")
        && StandsAlone.isBalanced(text);
  }

  /** How many characters of the sentence stand before a name; below 0 where it holds none. */
  private static int at(String name, Span sentence) {
    int found = sentence.doc().text().indexOf(name, sentence.start(0));
    boolean inside = found >= 0 && found + name.length() <= sentence.end(sentence.size() - 1);
    return inside ? found - sentence.start(0) : -1;
  }
}
