package org.newsbook.site.search;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsbook.name.Alias;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Parts.Link;

/**
 * Themes, actors and regions as a search finds them: by each of their names, the main one and those
 * that most reports use before others.
 */
final class SearchNames {
  /** In a script. */
  static final int ROWS = 16;

  private static final double ALIAS = 0.7;

  /** How many words of names a query that finds nothing is compared with. */
  private static final int SPELLINGS = 5_000;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final Desk desk;
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param desk of a page at the root
   */
  SearchNames(Desk desk) {
    this.desk = desk;
  }

  /**
   * @param small what stands beneath the name
   * @param aliases under what it is found too
   * @param count how many reports or stories have it
   */
  private record Row(Link link, String small, List<String> aliases, int count) {}

  /** Gives how many themes, actors and regions there are; they are numbered in this order. */
  List<Integer> write(SearchScripts scripts, SearchShards shards) throws IOException {
    var digest = desk.index().digest();
    List<Integer> counts =
        List.of(
            add(
                shards,
                digest.themes(),
                theme -> {
                  int stories = theme.stories().size();
                  return new Row(
                      desk.link(theme), desk.say("stories", stories), theme.terms(), stories);
                }),
            add(
                shards,
                digest.names().actors(),
                actor ->
                    row(desk.link(actor), actor.kind(), actor.aliases(), actor.namings().size())),
            add(
                shards,
                digest.names().regions(),
                region ->
                    row(
                        desk.link(region),
                        region.kind(),
                        region.aliases(),
                        region.namings().size())));
    for (int from = 0; from < rows.size(); from += ROWS) {
      List<Row> block = rows.subList(from, Math.min(from + ROWS, rows.size()));
      scripts.write("n" + from / ROWS, rows(block));
    }
    List<String> spellings = spellings(counts.get(0));
    scripts.write("names", spellings);
    return counts;
  }

  private Row row(Link link, Enum<?> kind, List<Alias> aliases, int reports) {
    String small = desk.say("search.name", desk.kind(kind), desk.say("reports", reports));
    return new Row(link, small, aliases.stream().map(Alias::name).toList(), reports);
  }

  /** Most named first, so that what is found together is loaded together. */
  private <T> int add(SearchShards shards, List<T> names, Function<T, Row> row) {
    List<Row> sorted =
        names.stream()
            .map(row)
            .sorted(comparing((Row r) -> -r.count()).thenComparing(r -> r.link().href()))
            .toList();
    double most = StrictMath.log1p(sorted.stream().mapToInt(Row::count).max().orElse(1));
    for (Row one : sorted) {
      double known = 0.4 + 0.6 * StrictMath.log1p(one.count()) / Math.max(1, most);
      Map<String, Double> words = new HashMap<>();
      weigh(words, one.link().text(), known);
      one.aliases().forEach(alias -> weigh(words, alias, ALIAS * known));
      words.forEach((word, weight) -> shards.name(word, rows.size(), weight));
      rows.add(one);
    }
    return sorted.size();
  }

  /** A word says more of a short name. */
  private static void weigh(Map<String, Double> words, String name, double weight) {
    List<String> parts = SearchWords.of(name);
    parts.forEach(word -> words.merge(word, weight * (0.5 + 0.5 / parts.size()), Math::max));
  }

  /** The words of the names of actors and regions as they are spelt, the best known first. */
  private List<String> spellings(int themes) {
    return rows.stream()
        .skip(themes)
        .sorted(comparing((Row row) -> -row.count()))
        .flatMap(row -> Stream.concat(Stream.of(row.link().text()), row.aliases().stream()))
        .flatMap(BETWEEN::splitAsStream)
        .filter(word -> !word.isEmpty())
        .distinct()
        .limit(SPELLINGS)
        .toList();
  }

  private static List<List<String>> rows(List<Row> rows) {
    return rows.stream().map(r -> List.of(r.link().text(), r.link().href(), r.small())).toList();
  }
}
