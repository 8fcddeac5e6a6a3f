package org.newsbook.story;

import java.util.List;
import org.newsbook.article.Excerpt;

/**
 * What a report changed in the text that it repeats.
 *
 * @param article id of the copy
 * @param of id of the report whose text it repeats
 * @param added sentences of the copy that the other does not have
 * @param cut sentences of the other that the copy left out
 */
public record Copy(String article, String of, List<Excerpt> added, List<Excerpt> cut) {
  public Copy {
    added = List.copyOf(added);
    cut = List.copyOf(cut);
    if (article.equals(of)) {
      throw new IllegalArgumentException(article + " is no copy of itself");
    }
  }
}
