package org.newsbook.notes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.newsbook.article.Article;
import org.newsbook.name.Alias;
import org.newsbook.name.Names;
import org.newsbook.problem.Nearest;
import org.newsbook.problem.Problems;
import org.newsbook.story.Stories;
import org.newsbook.text.Folding;
import org.newsbook.theme.Theme;

/**
 * What a note can name, each by any of its names: {@code actor:Ana Kovač}, {@code region:Vesna},
 * {@code theme:Trade}, {@code story:} with its title or with capture and line of a report.
 */
public final class References {
  private static final Set<String> KINDS =
      new TreeSet<>(Set.of("actor", "region", "story", "theme"));

  /** Kind and name to the ids of that name, folded; names of pages go before other forms. */
  private final Map<String, Set<String>> names = new TreeMap<>();

  private final Map<String, Set<String>> forms = new TreeMap<>();
  private final TreeSet<String> written = new TreeSet<>();
  private final List<Article> articles;
  private final Stories stories;

  /**
   * @param name as it is shown
   */
  record Target(String id, String name) {}

  public References(List<Article> articles, Stories stories) {
    this.articles = articles;
    this.stories = stories;
    stories.all().forEach(s -> put(names, "story:" + s.title(), s.id()));
  }

  /** And these, beside what it holds. */
  public References with(Names all) {
    all.actors().forEach(a -> add("actor:", a.id(), a.name(), a.aliases()));
    all.regions().forEach(r -> add("region:", r.id(), r.name(), r.aliases()));
    return this;
  }

  /**
   * And these.
   *
   * @param shown the title of a theme on the pages
   */
  public References with(List<Theme> themes, Function<Theme, String> shown) {
    themes.forEach(
        theme ->
            theme
                .names(shown.apply(theme))
                .forEach(name -> put(names, "theme:" + name, theme.id())));
    return this;
  }

  private void add(String kind, String id, String name, List<Alias> aliases) {
    put(names, kind + name, id);
    aliases.forEach(alias -> put(forms, kind + alias.name(), id));
  }

  private void put(Map<String, Set<String>> all, String name, String id) {
    written.add(name);
    all.computeIfAbsent(Folding.fold(name), n -> new TreeSet<>()).add(id);
  }

  /** What is meant; where that is nothing, or more than one, it is a problem. */
  Optional<Target> find(String reference, String path, int line, Problems problems) {
    String[] parts = reference.split(":", 2);
    if (parts.length < 2 || !KINDS.contains(parts[0])) {
      String hint = "write one of " + String.join(", ", KINDS) + ", " + Note.AS_IN;
      problems.error(path, line, "a reference to nothing: '" + reference + "'", hint);
      return Optional.empty();
    }
    Optional<Target> reported = parts[0].equals("story") ? story(parts[1]) : Optional.empty();
    if (reported.isPresent()) {
      return reported;
    }
    String key = Folding.fold(parts[0] + ":" + parts[1].strip());
    Set<String> meant = names.getOrDefault(key, forms.getOrDefault(key, Set.of()));
    if (meant.size() != 1) {
      String what = parts[0] + " is called '" + parts[1] + "'";
      String hint = Nearest.hint(parts[1].strip(), written(parts[0]), "write it as its page does");
      problems.error(path, line, (meant.isEmpty() ? "no " : "more than one ") + what, hint);
      return Optional.empty();
    }
    return Optional.of(new Target(meant.iterator().next(), parts[1].strip()));
  }

  /** Of a kind, as it is written behind that. */
  private List<String> written(String kind) {
    return written.stream()
        .filter(name -> name.startsWith(kind + ":"))
        .map(name -> name.substring(kind.length() + 1))
        .toList();
  }

  /** By capture and line. */
  private Optional<Target> story(String place) {
    return articles.stream()
        .filter(article -> isAt(article, place.strip()))
        .flatMap(article -> stories.all().stream().filter(s -> s.articles().contains(article.id())))
        .map(story -> new Target(story.id(), story.title()))
        .findFirst();
  }

  private static boolean isAt(Article article, String place) {
    String line = place.replaceFirst(".*:", "");
    return place.equals(article.capture() + ":" + line)
        && line.matches("[1-9][0-9]{0,8}")
        && article.startLine() <= Integer.parseInt(line)
        && Integer.parseInt(line) <= article.endLine();
  }
}
