package org.newsbook.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsbook.article.Article;
import org.newsbook.article.Excerpt;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Title;
import org.newsbook.article.line.Datelines;
import org.newsbook.text.NamedDay;
import org.newsbook.text.Span;
import org.newsbook.text.TermSpace;
import org.newsbook.text.Vector;
import org.newsbook.text.Word;

/**
 * A sentence of a story's report.
 *
 * @param report number of the report in its story
 * @param place 0 for the first sentence of the report's body
 * @param length in words
 */
record Sentence(Excerpt excerpt, int report, int place, int length, Vector vector) {
  /** A report's dateline stands before one of these, a heading before it or not. */
  private static final int FIRST = 3;

  private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");
  private static final Pattern IN_MONTH =
      Pattern.compile("\\b[Ii]n (?:early |mid-|late )?(\\p{Lu}\\p{L}+)\\b(?! \\d)");

  /** All sentences of a body but its headings and table rows, without datelines. */
  static List<Sentence> of(Article article, int report, TermSpace words) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : spans(article)) {
      List<String> stems = span.words().stream().map(Word::stem).toList();
      sentences.add(
          new Sentence(
              excerpt(article, span), report, sentences.size(), stems.size(), words.weigh(stems)));
    }
    return sentences;
  }

  /** A report's own headline, which may tell what its body does not. */
  static Optional<Sentence> ofTitle(Article article, int report) {
    Title title = article.title();
    return title.origin() == Title.Origin.GIVEN
        ? Optional.of(
            new Sentence(
                new Excerpt(article.id(), article.capture(), title.line(), title.text()),
                report,
                0,
                0,
                Vector.of(Map.of())))
        : Optional.empty();
  }

  /** The same as they stand. */
  static List<Excerpt> excerpts(Article article) {
    return spans(article).stream().map(span -> excerpt(article, span)).toList();
  }

  private static Excerpt excerpt(Article article, Span span) {
    return new Excerpt(article.id(), article.capture(), span.line(), span.text());
  }

  private static List<Span> spans(Article article) {
    List<Span> spans = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.form() == Paragraph.Form.HEADING
          || paragraph.form() == Paragraph.Form.TABLE_ROW) {
        continue;
      }
      for (Span sentence : paragraph.doc().sentences()) {
        spans.add(spans.size() < FIRST ? withoutDateline(sentence) : sentence);
      }
    }
    return spans;
  }

  private static Span withoutDateline(Span sentence) {
    int from = sentence.start(0) + Datelines.length(sentence.text());
    return new Span(sentence.doc(), sentence.doc().tokenAt(from), sentence.to());
  }

  /** Cosine. */
  double likeness(Sentence other) {
    return vector.dot(other.vector);
  }

  String text() {
    return excerpt.text();
  }

  /** It names a year, or a month without a day, and so may tell of another event. */
  boolean isOfEarlier() {
    return YEAR.matcher(text()).find()
        || IN_MONTH.matcher(text()).results().anyMatch(m -> NamedDay.month(m.group(1)) > 0);
  }
}
