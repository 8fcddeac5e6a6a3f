package org.newsbook.site.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Passage;
import org.newsbook.article.Title;
import org.newsbook.digest.Json;
import org.newsbook.site.view.Desk;
import org.newsbook.story.Story;

/**
 * The search index as scripts that a page loads as a query needs them: {@code index} (what there
 * is), {@code w…} (words and where they occur), {@code s…} (the stories' ids, by number), {@code
 * s-…} (the text of each, by its id), {@code n…} (blocks of names), {@code themes} and {@code
 * regions} (by what a search can be narrowed).
 *
 * <p>Stories are numbered by date; names are numbered apart. A story is as good as its best report,
 * ranked by BM25F (Robertson and Zaragoza, 2009) over title, first paragraph and the rest; how rare
 * a word is, {@code search.js} sees from its list.
 */
public final class SearchIndex {
  private static final int SMALLEST_TEXT = 2_000;
  private static final int LARGEST_TEXT = 6_000;

  /** What can be loaded with any query. */
  private static final int SMALL = 20_000;

  /** Ids of stories in a script. */
  private static final int IDS = 256;

  private static final double K1 = 1.2;

  private final SearchScripts scripts;
  private final Desk desk;
  private final SearchShards shards;

  private SearchIndex(Desk desk, Path folder) {
    this.desk = desk;
    this.scripts = new SearchScripts(folder);
    this.shards = new SearchShards(scripts);
  }

  /** A field of BM25F: how much a word in it counts, and how much its length takes away. */
  private enum Field {
    TITLE(5, 0.3),
    FIRST(2, 0.5),
    REST(1, 0.75);

    final double boost;
    final double b;

    Field(double boost, double b) {
      this.boost = boost;
      this.b = b;
    }
  }

  /**
   * What a word says of a story.
   *
   * @param block of the text where it stands first; none for a title that stands in no line
   */
  private record Weight(double count, int block) {
    private static final int NONE = -1;

    Weight plus(Weight later) {
      return new Weight(count + later.count, block == NONE ? later.block : block);
    }

    Weight or(Weight other) {
      return other.count > count ? other : this;
    }
  }

  /**
   * @param desk of a page at the root
   */
  public static void write(Desk desk, Path folder) throws IOException {
    new SearchIndex(desk, folder).write();
  }

  private void write() throws IOException {
    stories();
    List<Integer> counts = new ArrayList<>(List.of(desk.index().stories().size()));
    counts.addAll(new SearchNames(desk).write(scripts, shards));
    SearchFacets facets = new SearchFacets(desk);
    boolean small = facets.write(scripts) <= SMALL;
    List<String> firsts = shards.write();
    Map<String, Object> index = Json.object("counts", counts, "rows", SearchNames.ROWS, "ids", IDS);
    index.put("small", small);
    index.put("shard", shards.most());
    index.put("dates", facets.dates());
    index.put("shards", firsts);
    scripts.write("index", index);
  }

  private void stories() throws IOException {
    double[] mean = new double[Field.values().length];
    for (Article article : desk.index().articles()) {
      double[] lengths = lengths(article);
      for (int field = 0; field < mean.length; field++) {
        mean[field] += lengths[field] / desk.index().articles().size();
      }
    }
    double all = (mean[0] + mean[1] + mean[2]) * desk.index().articles().size();
    int most = (int) Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, all / SearchShards.SCRIPTS));
    SearchTexts texts = new SearchTexts(scripts, most);
    int doc = 0;
    for (Story story : desk.index().stories()) {
      texts.story(
          new SearchTexts.Story(
              story.id(), story.title(), desk.urls().page(story.id()), small(story)));
      Map<String, Weight> best = new HashMap<>();
      for (String id : story.articles()) {
        report(texts, desk.index().article(id), mean)
            .forEach((word, weight) -> best.merge(word, weight, Weight::or));
      }
      for (Map.Entry<String, Weight> entry : best.entrySet()) {
        double count = entry.getValue().count();
        shards.story(
            entry.getKey(), doc, count / (K1 + count), Math.max(0, entry.getValue().block()));
      }
      doc++;
    }
    texts.write();
    List<String> ids = desk.index().stories().stream().map(Story::id).toList();
    for (int from = 0; from < ids.size(); from += IDS) {
      List<String> block = ids.subList(from, Math.min(from + IDS, ids.size()));
      scripts.write("s" + from / IDS, block);
    }
  }

  private String small(Story story) {
    return desk.say(
        "search.story", desk.say("reports", story.articles().size()), desk.when(story).text());
  }

  /** Its words, each counted by field as BM25F counts it. */
  private Map<String, Weight> report(SearchTexts texts, Article article, double[] mean)
      throws IOException {
    Map<String, Weight> words = new HashMap<>();
    texts.report(
        desk.urls().source(article.capture()),
        desk.label(article.capture()),
        desk.tongue(article.id()));
    Title title = article.title();
    double[] shares = lengths(article);
    Arrays.setAll(shares, field -> shares[field] / Math.max(1, mean[field]));
    int block =
        title.origin() == Title.Origin.GIVEN ? texts.line(title.line(), title.text()) : Weight.NONE;
    count(words, title.text(), Field.TITLE, shares, block);
    Field field = Field.FIRST;
    for (Paragraph paragraph : article.paragraphs()) {
      block = texts.line(paragraph.line(), paragraph.text());
      count(words, paragraph.text(), field, shares, block);
      field = Field.REST;
    }
    for (Passage caption : article.captions()) {
      block = texts.line(caption.line(), caption.text());
      count(words, caption.text(), Field.REST, shares, block);
    }
    return words;
  }

  private static void count(
      Map<String, Weight> words, String text, Field field, double[] shares, int block) {
    double share = shares[field.ordinal()];
    Weight weight = new Weight(field.boost / (1 - field.b + field.b * share), block);
    SearchWords.each(text, word -> words.merge(word, weight, Weight::plus));
  }

  /** Of each field, in characters, which are cheaper to count than words and as good to compare. */
  private static double[] lengths(Article article) {
    double first = article.paragraphs().stream().limit(1).mapToInt(p -> p.text().length()).sum();
    double all = article.paragraphs().stream().mapToInt(p -> p.text().length()).sum();
    return new double[] {article.title().text().length(), first, all - first};
  }
}
