package org.newsbook.capture.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Headers and footers: what stands at the edge of several pages, its numbers apart. */
final class PageEdges {
  private static final double EDGE = 0.1;

  private PageEdges() {}

  static List<PdfLine> without(List<PdfLine> lines) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (PdfLine line : lines) {
      if (isAtEdge(line)) {
        pages.computeIfAbsent(wording(line), w -> new HashSet<>()).add(line.page());
      }
    }
    return lines.stream()
        .filter(
            line ->
                !isAtEdge(line)
                    || !isNumber(line) && pages.getOrDefault(wording(line), Set.of()).size() < 2)
        .toList();
  }

  private static boolean isAtEdge(PdfLine line) {
    return line.y() < EDGE * line.height() || line.y() > (1 - EDGE) * line.height();
  }

  private static boolean isNumber(PdfLine line) {
    return line.text().matches("\\W*(?:\\p{L}{0,6}\\W{0,2}\\d+)(?:\\W+\\p{L}{0,3}\\W*\\d+)?\\W*");
  }

  private static String wording(PdfLine line) {
    return line.text().replaceAll("\\d+", "0");
  }
}
