package org.newsbook.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsbook.capture.JsonTree;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;
import org.newsbook.story.Story;

/**
 * What an edition has that an earlier one had not.
 *
 * @param added ids of the stories that hold new reports to the ids of these
 * @param fresh those of them that hold no other
 */
public record Changes(Map<String, List<String>> added, Set<String> fresh) {
  /** Of an edition that is compared with none. */
  public static final Changes NONE = new Changes(Map.of(), Set.of());

  /** The file of an edition's data that is compared. */
  public static final String ARTICLES = "articles.jsonl";

  public Changes {
    added = Collections.unmodifiableMap(new TreeMap<>(added));
    fresh = Set.copyOf(fresh);
    if (!added.keySet().containsAll(fresh)) {
      throw new IllegalArgumentException("new stories without new reports: " + fresh);
    }
  }

  /**
   * Article ids of an earlier edition; none is known without a folder.
   *
   * @param data a folder that a build wrote, as {@code site/data}
   * @throws BuildStopped where there is no such data: nothing would be marked, or everything
   */
  public static Optional<Set<String>> earlier(Optional<Path> data) {
    return data.map(Changes::articles);
  }

  private static Set<String> articles(Path data) {
    Set<String> ids = new HashSet<>();
    try {
      for (String line : Files.readAllLines(data.resolve(ARTICLES))) {
        ids.add(JsonTree.parse(line).flatMap(article -> article.text("id")).orElseThrow());
      }
    } catch (IOException | NoSuchElementException e) {
      String hint = "name the folder site/data of an earlier build";
      throw new BuildStopped(
          Problem.error(data.toString(), 0, "holds no data of an edition", hint), e);
    }
    return ids;
  }

  /** What these stories hold beside the articles of an earlier edition, where there is one. */
  public static Changes since(Optional<Set<String>> earlier, List<Story> stories) {
    Map<String, List<String>> added = new TreeMap<>();
    Set<String> fresh = new HashSet<>();
    for (Story story : earlier.isPresent() ? stories : List.<Story>of()) {
      List<String> reports =
          story.articles().stream().filter(id -> !earlier.get().contains(id)).toList();
      if (!reports.isEmpty()) {
        added.put(story.id(), reports);
      }
      if (reports.size() == story.articles().size()) {
        fresh.add(story.id());
      }
    }
    return new Changes(added, fresh);
  }
}
