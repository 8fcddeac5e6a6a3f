package org.newsbook.text;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The forms of all words and marks in a body of texts, each kept once. Grows while texts are read,
 * by any number of threads; nothing depends on the order in which it does.
 */
public final class Vocabulary {
  private final ConcurrentMap<String, Word> words = new ConcurrentHashMap<>();

  Word word(String form) {
    Word known = words.get(form);
    return known == null ? words.computeIfAbsent(form, Word::of) : known;
  }
}
