package org.newsbook.site.page;

import static java.util.Comparator.comparingInt;

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
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Parts.Said;

/**
 * Sentences in which reports bring a name in, the fullest form of it: those that open with it come
 * first, since they tell of it and not of something else.
 */
final class Introduction {
  private static final int SENTENCES = 2;
  private static final int SHORTEST = 8;
  private static final int LONGEST = 50;

  private static final Comparator<Candidate> EARLIEST_FIRST =
      comparingInt(Candidate::at).thenComparing(c -> c.excerpt().article());

  /**
   * @param at how many characters stand before the name
   */
  private record Candidate(String story, int at, Excerpt excerpt) {}

  private Introduction() {}

  /** At most one of a story; none that is no whole sentence. */
  static List<Said> of(Desk desk, List<Naming> namings) {
    List<Candidate> candidates =
        namings.stream()
            .flatMap(naming -> candidates(desk, naming))
            .sorted(EARLIEST_FIRST)
            .toList();
    List<Said> said = new ArrayList<>();
    Set<String> stories = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (said.size() < SENTENCES && stories.add(candidate.story())) {
        said.add(desk.said(candidate.excerpt()));
      }
    }
    return said;
  }

  private static Stream<Candidate> candidates(Desk desk, Naming naming) {
    Article article = desk.index().article(naming.article());
    Passage name = Stream.concat(naming.as().stream(), naming.hints().stream()).findFirst().get();
    String story = desk.index().storyOf(article).map(s -> s.id()).orElse("");
    return article.paragraphs().stream()
        .filter(p -> p.form() == Paragraph.Form.TEXT || p.form() == Paragraph.Form.STAND_FIRST)
        .filter(p -> p.text().contains(name.text()))
        .flatMap(p -> p.doc().sentences().stream())
        .filter(sentence -> sentence.size() >= SHORTEST && sentence.size() <= LONGEST)
        .map(s -> new Excerpt(article.id(), article.capture(), s.line(), s.text()))
        .filter(excerpt -> isWhole(excerpt.text()) && excerpt.text().contains(name.text()))
        .map(e -> new Candidate(story, e.text().indexOf(name.text()), e));
  }

  private static boolean isWhole(String sentence) {
    return Character.isUpperCase(sentence.codePointAt(0)) && sentence.endsWith(".");
  }
}
