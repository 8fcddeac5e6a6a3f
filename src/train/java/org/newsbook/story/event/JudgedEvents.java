package org.newsbook.story.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which reports of a file that tells no events are of one, as people judged; see the head of the
 * file of judgements. What nobody named is of an event of its own.
 *
 * @param eventOf id → its event; the empty one where a report is left out
 */
record JudgedEvents(Map<String, String> eventOf) {
  static JudgedEvents read(Path file) throws IOException {
    Map<String, String> eventOf = new HashMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      List<String> ids = List.of(line.split(" "));
      if (!line.startsWith("#")) {
        ids.forEach(id -> eventOf.put(id, ids.size() == 1 ? "" : ids.get(0)));
      }
    }
    return new JudgedEvents(Map.copyOf(eventOf));
  }

  /** Reports of known events, and behind them those of the others that are not left out. */
  List<GoldReport> with(Path known, Path others, GoldReport.Form form) throws IOException {
    List<GoldReport> all = new ArrayList<>(GoldReport.read(known, form));
    for (GoldReport report : GoldReport.read(others, form)) {
      String path = report.article().capture();
      String id = path.substring(path.lastIndexOf('/') + 1);
      String event = eventOf.getOrDefault(id, id);
      if (!event.isEmpty()) {
        all.add(report.of(event, all.size()));
      }
    }
    return all;
  }
}
