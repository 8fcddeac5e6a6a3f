package org.newsbook.name.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsbook.article.Article;
import org.newsbook.text.DataFile;
import org.newsbook.text.Span;

/** Tells whether a text is in the language that the tagger knows. */
public final class EnglishText {
  /** The commonest words of English: a third of any English text, a twentieth of any other. */
  private static final Set<String> COMMON =
      DataFile.words(EnglishText.class, "words.txt", "english-text-common");

  private static final int ENOUGH_WORDS = 30;
  private static final double SHARE = 0.1;

  private EnglishText() {}

  /** By what the article says of itself, and by its words where there are enough of them. */
  public static boolean isEnglish(Article article, List<Span> sentences) {
    if (!article.language().toLowerCase(Locale.ROOT).startsWith("en")) {
      return false;
    }
    int words = 0;
    int common = 0;
    for (Span sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.isWord(i)) {
          words++;
          common += COMMON.contains(sentence.lower(i)) ? 1 : 0;
        }
      }
    }
    return words < ENOUGH_WORDS || common >= words * SHARE;
  }
}
