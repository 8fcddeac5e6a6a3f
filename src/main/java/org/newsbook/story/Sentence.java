package org.newsbook.story;

import java.util.ArrayList;
import java.util.List;
import org.newsbook.article.Article;
import org.newsbook.article.Excerpt;
import org.newsbook.article.Paragraph;
import org.newsbook.text.Sentences;
import org.newsbook.text.Stem;
import org.newsbook.text.TermSpace;
import org.newsbook.text.Token;
import org.newsbook.text.Vector;
import org.newsbook.text.Words;

/**
 * A sentence of a story's report.
 *
 * @param report number of the report in its story
 * @param place 0 for the first sentence of the report's body
 */
record Sentence(Excerpt excerpt, int report, int place, Vector vector) {

  /** All sentences of a body but its headings and table rows. */
  static List<Sentence> of(Article article, int report, TermSpace words) {
    List<Sentence> sentences = new ArrayList<>();
    for (Excerpt excerpt : excerpts(article)) {
      List<String> stems = Words.folded(excerpt.text()).stream().map(Stem::of).toList();
      sentences.add(new Sentence(excerpt, report, sentences.size(), words.weigh(stems)));
    }
    return sentences;
  }

  /** The same as they stand. */
  static List<Excerpt> excerpts(Article article) {
    List<Excerpt> excerpts = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.form() == Paragraph.Form.HEADING
          || paragraph.form() == Paragraph.Form.TABLE_ROW) {
        continue;
      }
      for (Token token : Sentences.of(paragraph.text())) {
        excerpts.add(new Excerpt(article.id(), article.capture(), paragraph.line(), token.text()));
      }
    }
    return excerpts;
  }

  /** Cosine. */
  double likeness(Sentence other) {
    return vector.dot(other.vector);
  }

  String text() {
    return excerpt.text();
  }
}
