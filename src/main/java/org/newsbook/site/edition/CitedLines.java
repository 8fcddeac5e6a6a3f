package org.newsbook.site.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.newsbook.article.Coverage;
import org.newsbook.site.page.SourcePages;
import org.newsbook.site.template.Tongue;
import org.newsbook.site.view.Desk;

/** Lines of captures to which marks of a bound work lead: all of the captures that it holds. */
final class CitedLines {
  /** The id of the chapter that has them. */
  static final String CHAPTER = "lines";

  private final Desk desk;
  private final Map<String, Set<String>> cited = new ConcurrentHashMap<>();

  CitedLines(Desk desk) {
    this.desk = desk;
  }

  /**
   * A capture of which lines are cited.
   *
   * @param after lines follow that are not
   */
  record Capture(String id, String title, List<Line> lines, boolean after) {}

  /**
   * @param ids more than one where a row stands for several lines that are not published
   * @param gap lines stand before it that are not cited
   */
  record Line(List<String> ids, boolean gap, SourcePages.Line line, Tongue tongue) {}

  /** All of them. */
  record All(List<Capture> captures) {}

  /**
   * @param source URL of a capture's page
   * @param anchor such as {@code L134}, or empty for the whole capture
   * @return the id at which it stands
   */
  String cite(String source, String anchor) {
    Set<String> lines = cited.computeIfAbsent(source, url -> ConcurrentHashMap.newKeySet());
    if (!anchor.isEmpty()) {
      lines.add(anchor);
    }
    return id(source, anchor);
  }

  private static String id(String source, String anchor) {
    String capture = source.replace('/', '-').replace(".html", "");
    return anchor.isEmpty() ? capture : capture + "-" + anchor;
  }

  List<Capture> byCapture() {
    Map<String, Coverage> coverages = new TreeMap<>();
    for (Coverage coverage : desk.index().digest().coverages()) {
      coverages.put(desk.urls().source(coverage.capture()), coverage);
    }
    coverages.keySet().retainAll(cited.keySet());
    return coverages.entrySet().parallelStream()
        .map(entry -> capture(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Capture capture(String source, Coverage coverage) {
    Set<String> anchors = cited.getOrDefault(source, Set.of());
    SourcePages.SourcePage page = new SourcePages(desk).page(coverage, List.of());
    List<Line> lines = new ArrayList<>();
    boolean gap = false;
    for (SourcePages.Section section : page.sections()) {
      for (SourcePages.Line line : section.lines()) {
        List<String> ids =
            Stream.concat(
                    line.anchor() ? Stream.of(line.number()) : Stream.of(), line.passed().stream())
                .map(number -> "L" + number)
                .filter(anchors::contains)
                .map(anchor -> id(source, anchor))
                .toList();
        if (!ids.isEmpty()) {
          lines.add(new Line(ids, gap, line, section.tongue()));
          gap = false;
        } else {
          gap = true;
        }
      }
    }
    String title = desk.say("capture", page.label()) + ": " + page.path() + ", " + page.format();
    return new Capture(id(source, ""), title, lines, gap);
  }
}
