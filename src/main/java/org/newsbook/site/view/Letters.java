package org.newsbook.site.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbook.article.Article;
import org.newsbook.article.Excerpt;
import org.newsbook.quote.Quote;
import org.newsbook.site.view.Parts.Mark;
import org.newsbook.site.view.Parts.Said;
import org.newsbook.story.Story;

/** The letters of a story's reports, and the marks that bear them; a single report has none. */
public record Letters(Desk desk, Map<String, String> byArticle) {

  public static Letters of(Desk desk, Story story) {
    Map<String, String> letters = new HashMap<>();
    for (String article : story.articles()) {
      letters.put(article, letter(letters.size()));
    }
    return new Letters(desk, letters);
  }

  /** A to Z, then AA, AB and so on. */
  public static String letter(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  /** Empty for an article of another story. */
  public String of(String article) {
    return byArticle.getOrDefault(article, "");
  }

  public List<Said> all(List<Excerpt> excerpts) {
    return excerpts.stream().map(this::said).toList();
  }

  public Said said(Excerpt excerpt) {
    String article = excerpt.article();
    return new Said(excerpt.text(), desk.tongue(article), mark(article, excerpt.line()));
  }

  public Said said(Quote quote) {
    String article = quote.article();
    return new Said(quote.text(), desk.tongue(article), mark(article, quote.line()));
  }

  /** A bare line number in a story of one report, else the report's letter and the line. */
  public Mark mark(String articleId, int line) {
    Article article = desk.index().article(articleId);
    Mark plain = desk.mark(article.capture(), line);
    String place = String.valueOf(line);
    if (byArticle.size() == 1) {
      return new Mark(plain.href(), "", place, plain.title());
    }
    String letter = of(articleId);
    String title = desk.say("mark.report", letter, desk.label(article.capture()), place);
    return new Mark(plain.href(), letter, place, title);
  }
}
