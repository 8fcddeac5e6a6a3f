package org.newsbook.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One article, cut out of a capture and cleaned. Every non-blank line from {@code startLine} to
 * {@code endLine} is its title, a paragraph, a caption or left out with a reason.
 *
 * @param id stable: derived from the capture's path and the article's own text
 * @param capture path of its capture
 * @param startLine first line that belongs to it, its own noise included
 * @param endLine last line that belongs to it
 * @param byline who wrote it, only where the text shows it
 * @param outlet who published it, only where the text shows it
 * @param language BCP 47
 * @param paragraphs its body in order; no title, caption, credit, share label, bio, post or teaser
 * @param address where it was published, only where the capture shows it
 * @param opinion that it is no plain news, only where the text shows it
 */
public record Article(
    String id,
    String capture,
    int startLine,
    int endLine,
    Title title,
    Kind kind,
    Optional<Passage> byline,
    Optional<Passage> outlet,
    Optional<Published> published,
    String language,
    List<Paragraph> paragraphs,
    List<Passage> captions,
    List<LeftOut> leftOut,
    Optional<String> address,
    Optional<Opinion> opinion) {

  /** A brief is a teaser, or a text of a few sentences. */
  public enum Kind {
    ARTICLE,
    BRIEF
  }

  public Article {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(kind, "kind");
    paragraphs = List.copyOf(paragraphs);
    captions = List.copyOf(captions);
    leftOut = List.copyOf(leftOut);
    if (startLine < 1 || endLine < startLine) {
      throw new IllegalArgumentException(capture + ": lines " + startLine + "–" + endLine);
    }
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.line() < startLine || paragraph.line() > endLine) {
        throw new IllegalArgumentException(capture + ": outside its article: " + paragraph);
      }
    }
  }

  /** Of the id alone, which tells articles apart: a key of many maps is not read whole. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Its body as one text, a paragraph a line. */
  public String body() {
    StringBuilder body = new StringBuilder();
    for (Paragraph paragraph : paragraphs) {
      body.append(paragraph.text()).append('\n');
    }
    return body.toString();
  }
}
