package org.newsbook.name.span;

import java.util.ArrayList;
import java.util.List;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.text.Doc;
import org.newsbook.text.Span;

/** An article, its sentences and the names seen in them, in text order. */
public record TaggedArticle(Article article, List<Span> sentences, List<NameSpan> names) {
  /** No writer's sentence is longer: what is, is cut here, so that tagging stays linear. */
  private static final int LONGEST = 300;

  public TaggedArticle {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }

  /** The title's first, then the body's in order. */
  public static List<Span> sentences(Article article) {
    List<Span> sentences = new ArrayList<>();
    add(article.title().doc(), sentences);
    for (Paragraph paragraph : article.paragraphs()) {
      add(paragraph.doc(), sentences);
    }
    return sentences;
  }

  private static void add(Doc doc, List<Span> sentences) {
    for (Span sentence : doc.sentences()) {
      for (int from = 0; from < sentence.size(); from += LONGEST) {
        sentences.add(sentence.part(from, Math.min(from + LONGEST, sentence.size())));
      }
    }
  }

  /** Its path. */
  public String capture() {
    return article.capture();
  }

  /** Is it a sentence of the article's title? */
  public boolean isTitle(Span sentence) {
    return sentence.doc() == article.title().doc();
  }
}
