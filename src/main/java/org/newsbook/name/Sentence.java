package org.newsbook.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.text.Sentences;
import org.newsbook.text.Token;
import org.newsbook.text.Words;

/**
 * A sentence of an article, cut into tokens whose offsets count in its paragraph.
 *
 * @param paragraph index into the article's paragraphs; {@link Mention#TITLE} for its title
 * @param text the whole paragraph's
 */
record Sentence(String article, int paragraph, int line, String text, List<Token> tokens) {
  /** No writer's sentence is longer: what is, is cut here, so that tagging stays linear. */
  private static final int LONGEST = 300;

  Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The title's first, then the body's in order. */
  static List<Sentence> of(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    add(sentences, article.id(), Mention.TITLE, article.title().line(), article.title().text());
    for (int i = 0; i < article.paragraphs().size(); i++) {
      Paragraph paragraph = article.paragraphs().get(i);
      add(sentences, article.id(), i, paragraph.line(), paragraph.text());
    }
    return sentences;
  }

  private static void add(
      List<Sentence> sentences, String article, int paragraph, int line, String text) {
    for (Token sentence : Sentences.of(text)) {
      List<Token> tokens =
          Words.tokens(sentence.text()).stream()
              .map(
                  t ->
                      new Token(t.text(), t.start() + sentence.start(), t.end() + sentence.start()))
              .toList();
      for (int from = 0; from < tokens.size(); from += LONGEST) {
        int to = Math.min(from + LONGEST, tokens.size());
        sentences.add(new Sentence(article, paragraph, line, text, tokens.subList(from, to)));
      }
    }
  }

  /** A token's text; empty outside the sentence. */
  String at(int token) {
    return token >= 0 && token < tokens.size() ? tokens.get(token).text() : "";
  }

  String lower(int token) {
    return at(token).toLowerCase(Locale.ROOT);
  }

  /** The text from one token to behind another, as it stands. */
  String between(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** Starts with a capital letter, or with none at all but a digit. */
  boolean isCapitalised(int token) {
    String word = at(token);
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  boolean isPossessive(int token) {
    return at(token).equals("'s") || at(token).equals("’s");
  }
}
