package org.newsbook.site.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.article.Article;
import org.newsbook.article.Title;
import org.newsbook.digest.PublishedText;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;

/**
 * Reads the files of a built site and counts, for every article whose outlet has a budget, how many
 * of its words stand in each. Runs of words are found as shingles, however they came there; those
 * that an article without a budget has too are anybody's, and those that several share may be
 * published by each.
 */
public final class BudgetCheck {
  private static final int SHINGLE = 6;
  private static final Pattern REFERENCE = Pattern.compile("&(#[0-9]{1,6}|[a-z]+);");
  private static final Set<String> TEXTS = Set.of("html", "jsonl", "json", "js", "xml");

  private final List<Article> limited = new ArrayList<>();
  private final List<Integer> budgets = new ArrayList<>();
  private final Map<String, List<Place>> places = new HashMap<>();

  /** Where a shingle stands: in which of the articles, from which word on. */
  private record Place(int article, int word) {}

  private BudgetCheck(PublishedText text) {
    List<Article> open = new ArrayList<>();
    for (Article article :
        text.whole().coverages().stream().flatMap(c -> c.articles().stream()).toList()) {
      if (text.limits().budget(article).isEmpty()) {
        open.add(article);
        continue;
      }
      List<String> words = words(article);
      for (int i = 0; i + SHINGLE <= words.size(); i++) {
        places
            .computeIfAbsent(shingle(words, i), key -> new ArrayList<>())
            .add(new Place(limited.size(), i));
      }
      limited.add(article);
      budgets.add(text.limits().budget(article).orElseThrow());
    }
    if (!limited.isEmpty()) {
      for (Article article : open) {
        List<String> words = words(article);
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
          places.remove(shingle(words, i));
        }
      }
    }
  }

  /**
   * @throws BuildStopped where a file holds more words of an article than its outlet's budget
   */
  public static void check(Path site, PublishedText text) throws IOException {
    BudgetCheck check = new BudgetCheck(text);
    if (check.limited.isEmpty()) {
      return;
    }
    for (String file : SiteWriter.files(site)) {
      if (TEXTS.contains(file.substring(file.lastIndexOf('.') + 1))) {
        String content = Files.readString(site.resolve(file), StandardCharsets.UTF_8);
        check.check(file, file.endsWith(".html") ? text(content) : content);
      }
    }
  }

  private static String text(String html) {
    return REFERENCE
        .matcher(html.replaceAll("<[^>]*+>", " "))
        .replaceAll(reference -> Matcher.quoteReplacement(character(reference.group(1))));
  }

  /** Of the references that templates write. */
  private static String character(String reference) {
    return switch (reference) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      default ->
          reference.startsWith("#")
              ? Character.toString(Integer.parseInt(reference, 1, reference.length(), 10))
              : " ";
    };
  }

  private void check(String file, String text) {
    List<String> words = PublishedText.words(text);
    Map<Integer, BitSet> shown = new TreeMap<>();
    Map<Integer, Set<Integer>> sharing = new HashMap<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      List<Place> found = places.getOrDefault(shingle(words, i), List.of());
      for (Place place : found) {
        shown
            .computeIfAbsent(place.article(), key -> new BitSet())
            .set(place.word(), place.word() + SHINGLE);
        found.forEach(
            other ->
                sharing
                    .computeIfAbsent(place.article(), key -> new TreeSet<>())
                    .add(other.article()));
      }
    }
    shown.forEach(
        (article, bits) -> {
          Set<Integer> all = new HashSet<>(sharing.getOrDefault(article, Set.of(article)));
          long allowed = all.stream().mapToLong(budgets::get).sum();
          if (bits.cardinality() > allowed) {
            throw new BuildStopped(passed(file, article, bits.cardinality()));
          }
        });
  }

  private Problem passed(String file, int number, int words) {
    Article article = limited.get(number);
    return Problem.error(
        file,
        0,
        "shows %d words of “%s” (%s:%d); the budget of its outlet is %d"
            .formatted(
                words,
                article.title().text(),
                article.capture(),
                article.startLine(),
                budgets.get(number)),
        "raise the budget in newsbook.yaml, give a shorter title in corrections.yaml, or mend the"
            + " template that shows so much");
  }

  /** A title that was made of the article's own words stands in its text. */
  private static List<String> words(Article article) {
    return PublishedText.words(
        article.title().origin() == Title.Origin.DERIVED
            ? article.body()
            : article.title().text() + "\n" + article.body());
  }

  private static String shingle(List<String> words, int from) {
    return String.join(" ", words.subList(from, from + SHINGLE));
  }
}
