package org.newsbook.name;

import java.util.List;
import org.newsbook.article.Article;

/** An article, its sentences and the names seen in them, in text order. */
record Seen(Article article, List<Sentence> sentences, List<Sighting> sightings) {
  Seen {
    sentences = List.copyOf(sentences);
    sightings = List.copyOf(sightings);
  }
}
