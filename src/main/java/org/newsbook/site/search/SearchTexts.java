package org.newsbook.site.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbook.site.template.Tongue;

/**
 * The text of each story, in scripts of about one size: whatever a query finds, showing it loads
 * one a story. What a list of results says of a story stands in each of its scripts.
 */
final class SearchTexts {
  private final SearchScripts scripts;
  private final int most;
  private final Map<String, Integer> blocks = new HashMap<>();
  private List<Report> reports = new ArrayList<>();
  private int size;
  private int block;
  private Story story = new Story("", "", "", "");

  /**
   * @param most characters of a script, more only where a single paragraph is longer
   */
  SearchTexts(SearchScripts scripts, int most) {
    this.scripts = scripts;
    this.most = most;
  }

  /**
   * @param id which other stories, that come or go, leave alone
   * @param small what stands beneath its title
   */
  record Story(String id, String title, String url, String small) {}

  /**
   * @param lines number and text of each
   */
  private record Report(String url, String label, Tongue tongue, List<Object> lines) {
    List<Object> row() {
      List<Object> row = new ArrayList<>(List.of(url, label, tongue.lang(), tongue.dir()));
      row.addAll(lines);
      return row;
    }
  }

  /** What follows is of this story. */
  void story(Story next) throws IOException {
    write();
    story = next;
    block = 0;
    blocks.clear();
  }

  /**
   * @param url of the capture's page
   * @param label of the capture in marks
   */
  void report(String url, String label, Tongue tongue) {
    reports.add(new Report(url, label, tongue, new ArrayList<>()));
    size += url.length() + label.length();
  }

  /**
   * Gives the script in which it stands, from the first of the story; a text that an earlier report
   * of the story has too stands there alone.
   */
  int line(int number, String text) throws IOException {
    Integer before = blocks.get(text);
    if (before != null) {
      return before;
    }
    if (size + text.length() > most && size > most / 2) {
      Report report = reports.get(reports.size() - 1);
      write();
      block++;
      report(report.url(), report.label(), report.tongue());
    }
    reports.get(reports.size() - 1).lines().addAll(List.of(number, text));
    size += text.length() + 8;
    blocks.put(text, block);
    return block;
  }

  /** Writes what is left; to be called at the end. */
  void write() throws IOException {
    reports.removeIf(report -> report.lines().isEmpty());
    if (!reports.isEmpty()) {
      List<Object> script = new ArrayList<>(List.of(story.title(), story.url(), story.small()));
      reports.forEach(report -> script.add(report.row()));
      scripts.write(story.id() + "-" + block, script);
    }
    reports = new ArrayList<>();
    size = 0;
  }
}
