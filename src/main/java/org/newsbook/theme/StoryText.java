package org.newsbook.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Title;
import org.newsbook.story.Stories;
import org.newsbook.story.Story;
import org.newsbook.text.CommonWords;
import org.newsbook.text.Stem;
import org.newsbook.text.Words;

/**
 * A story as grouping sees it, without its copies.
 *
 * @param texts given titles and paragraphs
 * @param openings of each report the given title and the first sentences
 * @param names of each actor and place that it names how often it does, by id
 * @param opened those of them that some opening names
 */
record StoryText(
    Story story,
    List<String> texts,
    List<List<String>> openings,
    Map<String, Integer> names,
    Set<String> opened) {
  private static final int OPENING = 250;

  /** A name says no more of a story by being named more often than this. */
  private static final int OFTEN = 3;

  static StoryText of(Story story, Stories stories, Map<String, Article> byId, NamesOf names) {
    List<String> texts = new ArrayList<>();
    List<List<String>> openings = new ArrayList<>();
    List<String> articles = new ArrayList<>();
    Set<String> opened = new HashSet<>();
    for (String id : story.articles()) {
      Article article = byId.get(id);
      if (article == null || stories.copyOf().containsKey(id)) {
        continue;
      }
      articles.add(id);
      List<String> opening = new ArrayList<>();
      if (article.title().origin() != Title.Origin.DERIVED) {
        opening.add(article.title().text());
        texts.add(article.title().text());
      }
      int left = OPENING;
      int last = article.title().line();
      for (Paragraph paragraph : article.paragraphs()) {
        String text = paragraph.text();
        texts.add(text);
        if (left > 0) {
          opening.add(
              text.length() <= left ? text : text.substring(0, text.lastIndexOf(' ', left) + 1));
          left -= text.length();
          last = Math.max(last, paragraph.line());
        }
      }
      opened.addAll(names.in(opening, last, id));
      openings.add(opening);
    }
    return new StoryText(story, texts, openings, names.in(articles), opened);
  }

  /** Folded, in text order. */
  List<String> words() {
    return texts.stream().flatMap(t -> Words.folded(t).stream()).toList();
  }

  /** Stems of its telling words. */
  static List<String> stems(List<String> words) {
    return words.stream()
        .filter(w -> !CommonWords.contains(w) && !Character.isDigit(w.charAt(0)))
        .map(Stem::of)
        .toList();
  }

  /** The ids of its names, each as often as it is named, up to {@value #OFTEN} times. */
  List<String> nameTerms() {
    List<String> terms = new ArrayList<>();
    names.forEach((id, n) -> terms.addAll(Collections.nCopies(Math.min(OFTEN, n), id)));
    return terms;
  }
}
