package org.newsbook.story.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Title;
import org.newsbook.text.CommonWords;
import org.newsbook.text.Doc;
import org.newsbook.text.Stem;

/**
 * An article as matching sees it.
 *
 * @param words all words of title and body, folded
 * @param allStems of each word its stem
 * @param telling the same, with nothing in the place of a common word's
 * @param lead of the words of the given title and the first {@value #LEAD} those stems
 * @param capitalised words with a capital, folded: mostly parts of names
 * @param numbers words that begin with a digit, but for years
 */
public record Report(
    Article article,
    List<String> words,
    List<String> allStems,
    List<String> telling,
    List<String> lead,
    List<String> capitalised,
    List<String> numbers) {
  private static final int LEAD = 60;

  /** Tells of what was before the event more often than of the event. */
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** The undated stand behind the dated, by capture and line. */
  public static final Comparator<Article> STORY_ORDER =
      Comparator.<Article, Long>comparing(
              a -> a.published().map(p -> p.date().toEpochDay()).orElse(Long.MAX_VALUE))
          .thenComparing(Article::capture)
          .thenComparing(Article::startLine)
          .thenComparing(Article::id);

  public static Report of(Article article) {
    List<String> words = new ArrayList<>();
    List<String> capitalised = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    boolean given = article.title().origin() != Title.Origin.DERIVED;
    if (given) {
      add(article.title().doc(), words, capitalised, numbers);
    }
    int title = words.size();
    for (Paragraph paragraph : article.paragraphs()) {
      add(paragraph.doc(), words, capitalised, numbers);
    }
    boolean repeated =
        words.size() >= 2 * title
            && words.subList(0, title).equals(words.subList(title, 2 * title));
    int from = repeated ? title : 0;
    List<String> stems = words.stream().map(Stem::of).toList();
    List<String> telling = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      telling.add(CommonWords.contains(words.get(i), stems.get(i)) ? "" : stems.get(i));
    }
    List<String> lead = telling.subList(from, Math.min(words.size(), title + LEAD));
    return new Report(article, words, stems, telling, List.copyOf(lead), capitalised, numbers);
  }

  private static void add(
      Doc doc, List<String> words, List<String> capitalised, List<String> numbers) {
    for (int i = 0; i < doc.size(); i++) {
      int first = doc.word(i).text().codePointAt(0);
      if (!doc.word(i).isWord() || first == '\'' || first == '’') {
        continue;
      }
      String word = doc.word(i).folded();
      words.add(word);
      if (doc.word(i).isCapitalised() && !CommonWords.contains(word)) {
        capitalised.add(word);
      } else if (Character.isDigit(first) && !YEAR.matcher(word).matches()) {
        numbers.add(word);
      }
    }
  }

  List<String> stems() {
    return telling.stream().filter(stem -> !stem.isEmpty()).toList();
  }

  public List<String> leadStems() {
    return lead.stream().filter(stem -> !stem.isEmpty()).toList();
  }

  /** Stems of two telling words that stand side by side, joined by a space, without repeats. */
  Set<String> phrases() {
    Set<String> phrases = new TreeSet<>();
    for (int i = 1; i < telling.size(); i++) {
      if (!telling.get(i - 1).isEmpty() && !telling.get(i).isEmpty()) {
        phrases.add(telling.get(i - 1) + " " + telling.get(i));
      }
    }
    return phrases;
  }
}
