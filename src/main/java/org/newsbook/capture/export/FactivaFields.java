package org.newsbook.capture.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.SourceText;
import org.newsbook.text.NamedDay;

/** Factiva with its field codes: 'HD' for the headline, 'LP' and 'TD' for the text, and so on. */
final class FactivaFields {
  private static final Pattern CODE =
      Pattern.compile(
          "^\\s*(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|CLM|ART|DE)"
              + "(?:\\s+(.*))?$");

  private final List<String> lines;
  private final Map<String, Integer> starts = new LinkedHashMap<>();
  private final int end;
  private int headlines;

  private FactivaFields(List<String> lines, int start, int end) {
    this.lines = lines;
    this.end = end;
    for (int n = start; n < end; n++) {
      Matcher m = CODE.matcher(lines.get(n - 1));
      if (m.matches()) {
        starts.putIfAbsent(m.group(1), n);
        headlines += m.group(1).equals("HD") ? 1 : 0;
      }
    }
  }

  /** A field's code and what stands behind it, or nothing for other lines. */
  static Optional<String> value(String line) {
    Matcher m = CODE.matcher(line);
    return m.matches() ? Optional.of(m.group(2) == null ? "" : m.group(2)) : Optional.empty();
  }

  /**
   * @param start the first line of a document
   * @param end the line behind its last
   */
  static Optional<PressDocument> read(List<String> lines, int start, int end) {
    FactivaFields fields = new FactivaFields(lines, start, end);
    Optional<Integer> text =
        Optional.ofNullable(fields.starts.get("LP"))
            .or(() -> Optional.ofNullable(fields.starts.get("TD")));
    Optional<String> title = fields.text("HD");
    if (text.isEmpty() || title.isEmpty() || fields.headlines > 1) {
      return Optional.empty();
    }
    int tail = Math.max(text.get(), fields.starts.getOrDefault("TD", 0));
    int last = Math.min(end - 1, fields.next(tail));
    int head = fields.starts.getOrDefault("HD", start);
    Metadata told =
        Metadata.article(fields.starts.getOrDefault("PD", head))
            .withTitle(title)
            .withByline(fields.text("BY"))
            .withOutlet(fields.text("SN"))
            .withPublished(fields.text("PD").flatMap(NamedDay::first));
    int shown = value(lines.get(head - 1)).filter(String::isBlank).map(v -> head + 1).orElse(head);
    return Optional.of(new PressDocument(start, end, shown, text.get(), last, told));
  }

  private Optional<String> text(String code) {
    Integer start = starts.get(code);
    if (start == null) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder(value(lines.get(start - 1)).orElse(""));
    for (int n = start + 1; n < next(start); n++) {
      text.append(' ').append(lines.get(n - 1));
    }
    return Optional.of(SourceText.collapse(text.toString())).filter(t -> !t.isEmpty());
  }

  /** The line of the next field. */
  private int next(int start) {
    return starts.values().stream().filter(n -> n > start).min(Integer::compare).orElse(end);
  }
}
