package org.newsbook.site.search;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.name.Region;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Parts.Link;
import org.newsbook.story.Story;
import org.newsbook.theme.Theme;

/**
 * By what a search can be narrowed: themes and countries, each with the stories that belong to it,
 * and dates. Stories are numbered by date, so a date needs no more than its first story.
 */
final class SearchFacets {
  /** How many countries of a story count. */
  private static final int COUNTRIES = 3;

  /** Where there are more months than this, years stand for them. */
  private static final int MONTHS = 24;

  private final Desk desk;

  /**
   * @param desk of a page at the root
   */
  SearchFacets(Desk desk) {
    this.desk = desk;
  }

  /**
   * A theme or a country.
   *
   * @param key what stands for it in an address
   * @param stories numbers, rising
   */
  private record Value(String key, String text, List<Integer> stories) {}

  /** Writes them, and gives how many characters they take. */
  int write(SearchScripts scripts) throws IOException {
    return write(scripts, "themes", themes()) + write(scripts, "regions", countries());
  }

  private static int write(SearchScripts scripts, String name, List<Value> values)
      throws IOException {
    List<Value> most =
        values.stream()
            .sorted(comparing((Value value) -> -value.stories().size()).thenComparing(Value::key))
            .toList();
    List<String> coded = most.stream().map(value -> coded(value.stories())).toList();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < most.size(); i++) {
      rows.add(List.of(most.get(i).key(), most.get(i).text(), coded.get(i)));
    }
    scripts.write(name, rows);
    return coded.stream().mapToInt(String::length).sum();
  }

  private static String coded(List<Integer> stories) {
    StringBuilder out = new StringBuilder();
    int before = 0;
    for (int story : stories) {
      Postings.number(out, story - before);
      before = story;
    }
    return out.toString();
  }

  private List<Value> themes() {
    Map<String, Value> values = new LinkedHashMap<>();
    for (Theme theme : desk.index().digest().themes()) {
      values.put(theme.id(), value(desk.link(theme)));
    }
    for (Story story : desk.index().stories()) {
      desk.index().themesOf(story).forEach(theme -> add(values, theme.id(), story));
    }
    return List.copyOf(values.values());
  }

  private List<Value> countries() {
    Map<String, Value> values = new LinkedHashMap<>();
    for (Region region : desk.index().digest().names().regions()) {
      if (Desk.COUNTRIES.contains(region.kind())) {
        values.put(region.id(), value(desk.link(region)));
      }
    }
    for (Story story : desk.index().stories()) {
      desk.index().regionsOf(story).stream()
          .filter(named -> values.containsKey(named.id()))
          .limit(COUNTRIES)
          .forEach(named -> add(values, named.id(), story));
    }
    return values.values().stream().filter(value -> !value.stories().isEmpty()).toList();
  }

  private void add(Map<String, Value> values, String id, Story story) {
    Optional.ofNullable(values.get(id))
        .ifPresent(value -> value.stories().add(desk.index().number(story) - 1));
  }

  private static Value value(Link link) {
    String key = link.href().replaceAll("^.*/|\\.html$", "");
    return new Value(key, link.text(), new ArrayList<>());
  }

  private String date(LocalDate day, boolean year) {
    return year ? String.valueOf(day.getYear()) : desk.dates().monthAndYear(YearMonth.from(day));
  }

  /** The months or years in which stories begin: key, name, number of the first story. */
  List<List<Object>> dates() {
    List<Story> stories = desk.index().stories();
    boolean years =
        stories.stream().flatMap(s -> s.first().stream()).map(YearMonth::from).distinct().count()
            > MONTHS;
    List<List<Object>> dates = new ArrayList<>();
    String before = "";
    for (int i = 0; i < stories.size(); i++) {
      Optional<LocalDate> first = stories.get(i).start();
      String month = first.map(day -> YearMonth.from(day).toString()).orElse("none");
      String key = years && first.isPresent() ? month.substring(0, month.indexOf('-', 1)) : month;
      if (!key.equals(before)) {
        String name = first.map(day -> date(day, years)).orElse(desk.say("date.none"));
        dates.add(List.of(key, name, i));
        before = key;
      }
    }
    return dates;
  }
}
