package org.newsbook.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Title;
import org.newsbook.name.Names;
import org.newsbook.name.Region;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.story.Stories;
import org.newsbook.story.Story;
import org.newsbook.text.CommonWords;
import org.newsbook.text.Folding;
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

  /**
   * Every story in exactly one main theme, one of the editor's where it fits; sorted by id.
   *
   * @param named by the editor; one that no story fits is a warning
   */
  public static List<Theme> find(
      Stories stories,
      List<Article> articles,
      Names names,
      List<NamedTheme> named,
      Problems problems) {
    Map<String, Article> byId = new HashMap<>();
    articles.forEach(a -> byId.put(a.id(), a));
    NamedThemes editors = new NamedThemes(named);
    List<Theme> themes = new ArrayList<>();
    List<List<String>> main = new ArrayList<>();
    List<List<String>> also = new ArrayList<>();
    named.forEach(theme -> main.add(new ArrayList<>()));
    named.forEach(theme -> also.add(new ArrayList<>()));
    List<Story> others = new ArrayList<>();
    List<List<String>> texts = new ArrayList<>();
    for (Story story : stories.all()) {
      List<String> whole = texts(story, stories, byId);
      Map<Integer, Double> weights = editors.of(story.title(), whole);
      double most = weights.values().stream().max(Double::compare).orElse(0.0);
      boolean placed = false;
      for (int theme = 0; theme < named.size(); theme++) {
        double weight = weights.getOrDefault(theme, 0.0);
        if (weight > 0 && weight >= ALSO * most) {
          (weight == most && !placed ? main : also).get(theme).add(story.id());
          placed |= weight == most;
        }
      }
      if (!placed) {
        others.add(story);
        texts.add(whole);
      }
    }
    for (int theme = 0; theme < named.size(); theme++) {
      NamedTheme editor = named.get(theme);
      if (main.get(theme).isEmpty()) {
        problems.add(
            Problem.warning(
                "newsbook.yaml",
                editor.line(),
                "no story fits the theme '" + editor.title() + "'",
                "give it words that the reports use"));
      } else {
        themes.add(
            new Theme(
                StableId.of("t", editor.title(), "named"),
                editor.title(),
                editor.words(),
                main.get(theme),
                also.get(theme)));
      }
    }
    themes.addAll(grouped(others, texts, countries(names.regions())));
    themes.sort(Comparator.comparing(Theme::id));
    return themes;
  }

  private static List<Theme> grouped(
      List<Story> all, List<List<String>> whole, Map<String, String> countries) {
    if (all.isEmpty()) {
      return List.of();
    }
    int characters =
        Math.max(FEWEST_CHARACTERS, Math.min(MOST_CHARACTERS, CHARACTERS / all.size()));
    Phrases phrases = new Phrases();
    List<List<String>> texts = whole.stream().map(t -> opening(t, characters)).toList();
    texts.forEach(phrases::add);
    List<List<String>> stems = whole.parallelStream().map(ThemeFinder::stems).toList();
    Grouping grouping = new Grouping(new TermSpace(stems, 0), all.size());
    return themes(all, grouping.groups(), grouping, texts, phrases, countries);
  }

  /** The folded names of places, with their people and adjectives, to that of their country. */
  private static Map<String, String> countries(List<Region> regions) {
    Map<String, Region> byId = new HashMap<>();
    regions.forEach(region -> byId.put(region.id(), region));
    Map<String, String> countries = new HashMap<>();
    for (Region region : regions) {
      Optional<Region> above = Optional.of(region);
      while (above.isPresent() && above.get().kind() != Region.Kind.COUNTRY) {
        above = above.get().parent().map(byId::get);
      }
      above.ifPresent(
          country -> {
            String name = Folding.fold(country.name());
            countries.put(Folding.fold(region.name()), name);
            region.aliases().forEach(a -> countries.putIfAbsent(Folding.fold(a.name()), name));
          });
    }
    return countries;
  }

  private static List<String> stems(List<String> texts) {
    return texts.stream()
        .flatMap(t -> Words.folded(t).stream())
        .filter(w -> !CommonWords.contains(w) && !Character.isDigit(w.charAt(0)))
        .map(Stem::of)
        .toList();
  }

  private static List<Theme> themes(
      List<Story> all,
      int[] groups,
      Grouping grouping,
      List<List<String>> texts,
      Phrases phrases,
      Map<String, String> countries) {
    int count = java.util.Arrays.stream(groups).max().orElse(0) + 1;
    double[][] near =
        grouping.nearness(groups, java.util.stream.IntStream.range(0, count).toArray());
    List<List<List<String>>> own = new ArrayList<>();
    for (int group = 0; group < count; group++) {
      own.add(new ArrayList<>());
    }
    for (int i = 0; i < all.size(); i++) {
      own.get(groups[i]).add(texts.get(i));
    }
    ThemeTitle titles = new ThemeTitle(phrases, countries, all.size(), own);
    List<Theme> themes = new ArrayList<>();
    for (int group = 0; group < count; group++) {
      List<String> main = new ArrayList<>();
      List<String> also = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if (groups[i] == group) {
          main.add(all.get(i).id());
        } else if (near[i][group] > ALSO * near[i][groups[i]] && near[i][group] > 0) {
          also.add(all.get(i).id());
        }
      }
      String title = titles.of(group, all.get(indexOf(groups, group)).title());
      themes.add(new Theme(id(title, main, themes), title, titles.terms(group), main, also));
    }
    return themes;
  }

  /** Of its title; of its first story too where another theme has the same title. */
  private static String id(String title, List<String> stories, List<Theme> themes) {
    String id = StableId.of("t", title);
    return themes.stream().anyMatch(t -> t.id().equals(id))
        ? StableId.of("t", title, stories.get(0))
        : id;
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
