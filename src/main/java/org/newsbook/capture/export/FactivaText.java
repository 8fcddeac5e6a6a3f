package org.newsbook.capture.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.SourceText;
import org.newsbook.text.NamedDay;

/**
 * Factiva: documents closed by 'Document ABC0000020250304e...'. Over the text stands a block of
 * lines with title, byline, number of words, date, time, outlet and copyright.
 */
final class FactivaText {
  private static final Pattern CLOSE =
      Pattern.compile(
          "(?i)^\\s*(?:AN\\s+)?%s\\s+[A-Z0-9]{15,}\\s*$".formatted(PressLabels.any("document")));
  private static final Pattern TIME =
      Pattern.compile("^\\s*\\d{1,2}:\\d\\d(?:\\s*[AaPp][Mm])?\\s*$");
  private static final int LONGEST_HEAD = 25;

  private FactivaText() {}

  static PressExport documents(List<String> lines) {
    PressExport documents = new PressExport();
    int start = 1;
    for (int n = 1; n <= lines.size(); n++) {
      if (CLOSE.matcher(lines.get(n - 1)).matches()) {
        int from = start;
        int to = n;
        documents.add(FactivaFields.read(lines, from, to + 1).or(() -> read(lines, from, to)));
        start = n + 1;
      }
    }
    return documents;
  }

  private static Optional<PressDocument> read(List<String> lines, int from, int close) {
    int start = from;
    while (start < close && lines.get(start - 1).isBlank()) {
      start++;
    }
    int words = start;
    while (words < close && !PressLabels.WORDS.matcher(lines.get(words - 1)).matches()) {
      words++;
    }
    int body = words;
    while (body < Math.min(close, words + LONGEST_HEAD)
        && !PressLabels.COPYRIGHT.matcher(lines.get(body - 1)).matches()) {
      body++;
    }
    if (words == close || body >= Math.min(close, words + LONGEST_HEAD)) {
      return Optional.empty();
    }
    List<Integer> above = full(lines, start, words);
    List<Integer> below = full(lines, words + 1, body);
    if (above.isEmpty() || below.isEmpty()) {
      return Optional.empty();
    }
    int first = above.size() > 1 && isSection(lines.get(above.get(0) - 1)) ? 1 : 0;
    int title = above.get(first);
    Optional<String> byline =
        Optional.of(above.subList(first + 1, above.size()))
            .filter(rest -> !rest.isEmpty())
            .map(rest -> text(lines, rest.get(rest.size() - 1)));
    Metadata told =
        Metadata.article(below.get(0))
            .withTitle(Optional.of(text(lines, title)))
            .withByline(byline)
            .withOutlet(outlet(lines, below))
            .withPublished(NamedDay.first(lines.get(below.get(0) - 1)));
    return Optional.of(new PressDocument(start, close + 1, title, body + 1, close, told));
  }

  private static Optional<String> outlet(List<String> lines, List<Integer> below) {
    return below.stream()
        .skip(1)
        .filter(n -> !TIME.matcher(lines.get(n - 1)).matches())
        .map(n -> text(lines, n))
        .findFirst();
  }

  /** A section stands in capitals, or in one word, over a title in sentence case. */
  private static boolean isSection(String line) {
    String text = line.strip();
    return text.equals(text.toUpperCase(Locale.ROOT)) || text.indexOf(' ') < 0;
  }

  private static List<Integer> full(List<String> lines, int from, int to) {
    List<Integer> full = new ArrayList<>();
    for (int n = from; n < to; n++) {
      if (!lines.get(n - 1).isBlank()) {
        full.add(n);
      }
    }
    return full;
  }

  private static String text(List<String> lines, int n) {
    return SourceText.collapse(lines.get(n - 1));
  }
}
