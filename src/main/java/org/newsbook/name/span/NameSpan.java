package org.newsbook.name.span;

import java.util.Objects;
import org.newsbook.name.Mention;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.text.Span;

/**
 * A name seen in a sentence, before anybody knows whose it is.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param inside it stands within another name ('Russia' in 'Bank of Russia'): it counts for its
 *     region, and is no mention of its own
 * @param text as it stands
 * @param key under which the gazetteer looks it up
 * @param asPerson by how much the tagger takes it for a person rather than for anything else
 * @param asBody by how much it takes it for an organisation
 */
public record NameSpan(
    Span sentence,
    int from,
    int to,
    Mention.Kind kind,
    boolean inside,
    String text,
    String key,
    int asPerson,
    int asBody) {
  public NameSpan {
    Objects.requireNonNull(kind, "kind");
    if (from < 0 || to <= from || to > sentence.size()) {
      throw new IllegalArgumentException("name from token " + from + " to " + to);
    }
  }

  public NameSpan(Span sentence, int from, int to, Mention.Kind kind, boolean inside) {
    this(sentence, from, to, kind, inside, sentence.between(from, to));
  }

  private NameSpan(
      Span sentence, int from, int to, Mention.Kind kind, boolean inside, String text) {
    this(sentence, from, to, kind, inside, text, Gazetteer.key(text), 0, 0);
  }

  public int length() {
    return to - from;
  }

  public NameSpan as(Mention.Kind other) {
    return new NameSpan(sentence, from, to, other, inside, text, key, asPerson, asBody);
  }

  public NameSpan withMargins(int person, int body) {
    return new NameSpan(sentence, from, to, kind, inside, text, key, person, body);
  }

  /**
   * @param article id of its article
   * @param paragraph index into the article's paragraphs
   */
  public Mention mention(String article, int paragraph) {
    return new Mention(
        article,
        paragraph,
        sentence.line(),
        sentence.start(from),
        sentence.end(to - 1),
        text,
        kind);
  }

  /** The token so many places before the name (1: right before it), in lower case; or empty. */
  public String before(int places) {
    return sentence.lower(from - places);
  }

  /** The token so many places behind the name (0: right behind it), in lower case; or empty. */
  public String after(int places) {
    return sentence.lower(to + places);
  }
}
