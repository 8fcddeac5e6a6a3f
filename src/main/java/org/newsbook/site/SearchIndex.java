package org.newsbook.site;

import static java.util.Comparator.comparingInt;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.name.Actor;
import org.newsbook.name.Alias;
import org.newsbook.name.Region;
import org.newsbook.story.Story;
import org.newsbook.text.Folding;
import org.newsbook.theme.Theme;

/**
 * The search index as classic scripts, which a page can load from disk: a list of what there is,
 * shards of words, blocks of documents, and the text of each article. A query loads the few that it
 * needs. Articles are ranked by BM25F (Robertson and Zaragoza, 2009) over title and body.
 */
final class SearchIndex {
  /** Characters of a shard of words. */
  private static final int SHARD = 8_000;

  /** Documents in a block; {@code search.js} knows it from the list. */
  private static final int BLOCK = 16;

  /** The best documents of a word that are kept. */
  private static final int KEPT = 300;

  private static final double TITLE = 3;
  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final int SCALE = 100;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Path folder;
  private final Desk desk;
  private final List<Doc> docs = new ArrayList<>();
  private final TreeMap<String, List<Posting>> postings = new TreeMap<>();

  private SearchIndex(Desk desk, Path folder) {
    this.folder = folder;
    this.desk = desk;
  }

  /**
   * @param kind a(ctor), r(egion), t(heme), or x for an article, which stands for its story
   */
  private record Doc(String kind, String title, String url, String small) {}

  private record Posting(int doc, int weight) {}

  private interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  static void write(Desk desk, Path folder) throws IOException {
    new SearchIndex(desk, folder).write();
  }

  private void write() throws IOException {
    names();
    articles();
    List<String> firsts = shards();
    for (int from = 0; from < docs.size(); from += BLOCK) {
      List<Doc> block = docs.subList(from, Math.min(from + BLOCK, docs.size()));
      script("d" + from / BLOCK, json -> block(json, block));
    }
    script(
        "index",
        json -> {
          json.writeStartObject();
          json.writeNumberField("block", BLOCK);
          json.writeArrayFieldStart("shards");
          for (String first : firsts) {
            json.writeString(first);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private void names() {
    for (Actor actor : desk.index().digest().names().actors()) {
      List<String> forms = new ArrayList<>(List.of(actor.name()));
      actor.aliases().stream().map(Alias::name).forEach(forms::add);
      String small = small(actor.kind(), actor.namings().size());
      name("a", actor.name(), desk.urls().page(actor.id()), small, forms, actor.namings().size());
    }
    for (Region region : desk.index().digest().names().regions()) {
      List<String> forms = new ArrayList<>(List.of(region.name()));
      region.aliases().stream().map(Alias::name).forEach(forms::add);
      String small = small(region.kind(), region.namings().size());
      name(
          "r", region.name(), desk.urls().page(region.id()), small, forms, region.namings().size());
    }
    for (Theme theme : desk.index().digest().themes()) {
      List<String> forms = new ArrayList<>(List.of(theme.title()));
      forms.addAll(theme.terms());
      String small = desk.say("stories", theme.stories().size());
      name("t", theme.title(), desk.urls().page(theme.id()), small, forms, theme.stories().size());
    }
  }

  private void name(
      String kind, String title, String url, String small, List<String> forms, int reports) {
    int doc = docs.size();
    int weight = 1 + (int) Math.round(StrictMath.log1p(reports) * 10);
    docs.add(new Doc(kind, title, url, small));
    forms.stream()
        .flatMap(form -> words(form).stream())
        .distinct()
        .forEach(word -> add(word, doc, weight));
  }

  private void articles() throws IOException {
    List<Article> articles = desk.index().articles();
    List<Map<String, Double>> counts = new ArrayList<>();
    double total = 0;
    for (Article article : articles) {
      Map<String, Double> count = new TreeMap<>();
      words(article.title().text()).forEach(word -> count.merge(word, TITLE, Double::sum));
      for (Paragraph paragraph : article.paragraphs()) {
        words(paragraph.text()).forEach(word -> count.merge(word, 1.0, Double::sum));
      }
      counts.add(count);
      total += length(count);
    }
    Map<String, Integer> spread = new TreeMap<>();
    counts.forEach(count -> count.keySet().forEach(word -> spread.merge(word, 1, Integer::sum)));
    double mean = Math.max(1, total / Math.max(1, articles.size()));
    for (int i = 0; i < articles.size(); i++) {
      int doc = docs.size();
      docs.add(document(articles.get(i)));
      text(doc, articles.get(i));
      double norm = 1 - B + B * length(counts.get(i)) / mean;
      counts
          .get(i)
          .forEach(
              (word, count) -> {
                int df = spread.getOrDefault(word, 1);
                double idf = StrictMath.log(1 + (articles.size() - df + 0.5) / (df + 0.5));
                double tf = count / norm;
                add(word, doc, 1 + (int) Math.round(SCALE * idf * tf / (K1 + tf)));
              });
    }
  }

  private static double length(Map<String, Double> count) {
    return count.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private Doc document(Article article) {
    return desk.index()
        .storyOf(article)
        .map(story -> new Doc("x", story.title(), desk.urls().page(story.id()), small(story)))
        .orElseGet(
            () ->
                new Doc(
                    "x",
                    article.title().text(),
                    desk.urls().line(article.capture(), article.startLine()),
                    desk.say("reports", 1)));
  }

  private String small(Enum<?> kind, int reports) {
    return desk.say("search.name", NamePages.kind(desk, kind), desk.say("reports", reports));
  }

  private String small(Story story) {
    return desk.say(
        "search.story",
        desk.say("story", desk.index().number(story)),
        desk.say("reports", story.articles().size()),
        desk.when(story).text());
  }

  /** Its title and paragraphs, each with its line. */
  private void text(int doc, Article article) throws IOException {
    script(
        "t" + doc,
        json -> {
          json.writeStartObject();
          json.writeStringField("url", desk.urls().source(article.capture()));
          json.writeStringField("label", desk.label(article.capture()));
          json.writeStringField("lang", desk.tongue(article.id()).lang());
          json.writeStringField("dir", desk.tongue(article.id()).dir());
          json.writeArrayFieldStart("lines");
          line(json, article.title().line(), article.title().text());
          for (Paragraph paragraph : article.paragraphs()) {
            line(json, paragraph.line(), paragraph.text());
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void line(JsonGenerator json, int line, String text) throws IOException {
    json.writeStartArray();
    json.writeNumber(line);
    json.writeString(text);
    json.writeEndArray();
  }

  private void add(String word, int doc, int weight) {
    postings.computeIfAbsent(word, key -> new ArrayList<>()).add(new Posting(doc, weight));
  }

  /** Words in order, cut into shards of about equal size; gives the first word of each. */
  private List<String> shards() throws IOException {
    List<String> firsts = new ArrayList<>();
    TreeMap<String, List<Posting>> shard = new TreeMap<>();
    int size = 0;
    for (Map.Entry<String, List<Posting>> entry : postings.entrySet()) {
      List<Posting> best =
          entry.getValue().stream()
              .sorted(comparingInt(Posting::weight).reversed().thenComparing(Posting::doc))
              .limit(KEPT)
              .toList();
      shard.put(entry.getKey(), best);
      size += entry.getKey().length() + 8 * best.size();
      if (size > SHARD) {
        shard(firsts, shard);
        shard = new TreeMap<>();
        size = 0;
      }
    }
    shard(firsts, shard);
    return firsts;
  }

  private void shard(List<String> firsts, TreeMap<String, List<Posting>> shard) throws IOException {
    if (shard.isEmpty()) {
      return;
    }
    script(
        "w" + firsts.size(),
        json -> {
          json.writeStartObject();
          for (Map.Entry<String, List<Posting>> entry : shard.entrySet()) {
            json.writeArrayFieldStart(entry.getKey());
            for (Posting posting : entry.getValue()) {
              json.writeNumber(posting.doc());
              json.writeNumber(posting.weight());
            }
            json.writeEndArray();
          }
          json.writeEndObject();
        });
    firsts.add(shard.firstKey());
  }

  private static void block(JsonGenerator json, List<Doc> docs) throws IOException {
    json.writeStartArray();
    for (Doc doc : docs) {
      json.writeStartArray();
      for (String part : List.of(doc.kind(), doc.title(), doc.url(), doc.small())) {
        json.writeString(part);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** {@code newsbook("name", data)}: what a page can load without asking a server. */
  private void script(String name, Content content) throws IOException {
    StringWriter text = new StringWriter();
    text.write("newsbook(\"" + name + "\",");
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      content.write(json);
    }
    Templates.save(folder.resolve(name + ".js"), text + ");\n");
  }

  /** As {@code search.js} cuts a query. */
  private static List<String> words(String text) {
    return BETWEEN.splitAsStream(Folding.fold(text)).filter(word -> !word.isEmpty()).toList();
  }
}
