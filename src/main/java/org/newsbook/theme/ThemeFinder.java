package org.newsbook.theme;

import java.util.List;
import org.newsbook.article.Article;
import org.newsbook.name.Names;
import org.newsbook.story.Stories;

/** Groups stories by what they share. */
public final class ThemeFinder {
  private ThemeFinder() {}

  /** Every story in exactly one main theme; sorted by id. */
  public static List<Theme> find(Stories stories, List<Article> articles, Names names) {
    return List.of();
  }
}
