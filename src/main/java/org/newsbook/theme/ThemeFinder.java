package org.newsbook.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Title;
import org.newsbook.name.Names;
import org.newsbook.story.Stories;
import org.newsbook.story.Story;
import org.newsbook.text.CommonWords;
import org.newsbook.text.StableId;
import org.newsbook.text.Stem;
import org.newsbook.text.TermSpace;
import org.newsbook.text.Words;

/** Groups stories by what they share. */
public final class ThemeFinder {
  /** A story belongs to a second theme that is so near, measured by its main one. */
  private static final double ALSO = 0.85;

  /** Titles are sought in so many characters of all stories together, and of each at least. */
  private static final int CHARACTERS = 4_000_000;

  private static final int FEWEST_CHARACTERS = 300;
  private static final int MOST_CHARACTERS = 2_000;

  private ThemeFinder() {}

  /** Every story in exactly one main theme; sorted by id. */
  public static List<Theme> find(Stories stories, List<Article> articles, Names names) {
    List<Story> all = stories.all();
    if (all.isEmpty()) {
      return List.of();
    }
    Map<String, Article> byId = new HashMap<>();
    articles.forEach(a -> byId.put(a.id(), a));
    List<List<String>> texts = new ArrayList<>();
    List<List<String>> stems = new ArrayList<>();
    Phrases phrases = new Phrases();
    int characters =
        Math.max(FEWEST_CHARACTERS, Math.min(MOST_CHARACTERS, CHARACTERS / all.size()));
    for (int i = 0; i < all.size(); i++) {
      List<String> whole = texts(all.get(i), stories, byId);
      stems.add(
          whole.stream()
              .flatMap(t -> Words.folded(t).stream())
              .filter(w -> !CommonWords.contains(w) && !Character.isDigit(w.charAt(0)))
              .map(Stem::of)
              .toList());
      texts.add(opening(whole, characters));
      phrases.add(i, texts.get(i));
    }
    Grouping grouping = new Grouping(new TermSpace(stems, 0), all.size());
    int[] groups = grouping.groups();
    return themes(all, groups, grouping, texts, new ThemeTitle(phrases, all.size()));
  }

  private static List<Theme> themes(
      List<Story> all,
      int[] groups,
      Grouping grouping,
      List<List<String>> texts,
      ThemeTitle titles) {
    int count = java.util.Arrays.stream(groups).max().orElse(0) + 1;
    double[][] near =
        grouping.nearness(groups, java.util.stream.IntStream.range(0, count).toArray());
    List<Theme> themes = new ArrayList<>();
    for (int group = 0; group < count; group++) {
      List<String> main = new ArrayList<>();
      List<String> also = new ArrayList<>();
      List<List<String>> own = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if (groups[i] == group) {
          main.add(all.get(i).id());
          own.add(texts.get(i));
        } else if (near[i][group] > ALSO * near[i][groups[i]] && near[i][group] > 0) {
          also.add(all.get(i).id());
        }
      }
      List<String> terms = titles.terms(own);
      String otherwise = all.get(indexOf(groups, group)).title();
      String title = titles.of(terms, otherwise);
      themes.add(new Theme(StableId.of("t", title), title, terms, main, also));
    }
    themes.sort(Comparator.comparing(Theme::id));
    return themes;
  }

  private static int indexOf(int[] groups, int group) {
    int at = 0;
    while (groups[at] != group) {
      at++;
    }
    return at;
  }

  /** Title and paragraphs of a story's articles, without copies. */
  private static List<String> texts(Story story, Stories stories, Map<String, Article> byId) {
    List<String> texts = new ArrayList<>();
    for (String id : story.articles()) {
      Article article = byId.get(id);
      if (article == null || stories.copyOf().containsKey(id)) {
        continue;
      }
      if (article.title().origin() != Title.Origin.DERIVED) {
        texts.add(article.title().text());
      }
      article.paragraphs().stream().map(Paragraph::text).forEach(texts::add);
    }
    return texts;
  }

  private static List<String> opening(List<String> texts, int characters) {
    List<String> opening = new ArrayList<>();
    int left = characters;
    for (String text : texts) {
      if (left > 0) {
        opening.add(text.length() <= left ? text : text.substring(0, left));
        left -= text.length();
      }
    }
    return opening;
  }
}
