package org.newsbook.article;

import java.util.List;

/**
 * One capture, wholly accounted for.
 *
 * @param capture path of the capture
 * @param articles in file order, never overlapping
 * @param outside lines that belong to no article (a page's menu, a separator), with the reason
 */
public record Coverage(String capture, List<Article> articles, List<LeftOut> outside) {
  public Coverage {
    articles = List.copyOf(articles);
    outside = List.copyOf(outside);
  }
}
