package org.newsbook.capture.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.SourceText;
import org.newsbook.text.NamedDay;

/**
 * ProQuest: documents parted by rules of underscores. The text stands behind the label 'Full text',
 * and fields in lines 'Publication title: ...' over it and under it.
 */
final class ProQuestText {
  private static final Pattern RULE = Pattern.compile("^_{20,}\\s*$");
  private static final Pattern NOBODY = Pattern.compile("(?i)anonym\\w*");

  private ProQuestText() {}

  static PressExport documents(List<String> lines) {
    PressExport documents = new PressExport();
    int start = 0;
    for (int n = 1; n <= lines.size() + 1; n++) {
      if (n > lines.size() || RULE.matcher(lines.get(n - 1)).matches()) {
        boolean full = start > 0 && isDocument(lines.subList(start - 1, n - 1));
        if (full) {
          documents.add(read(lines, start, n));
        }
        start = start > 0 || n <= lines.size() ? n + 1 : 0;
      }
    }
    return documents;
  }

  private static boolean isDocument(List<String> lines) {
    return lines.stream().anyMatch(l -> PressLabels.field(l).filter(f -> f.is("text")).isPresent());
  }

  private static Optional<PressDocument> read(List<String> lines, int start, int end) {
    Map<String, Integer> fields = new LinkedHashMap<>();
    int title = 0;
    int body = 0;
    int tail = end;
    for (int n = start; n < end; n++) {
      Optional<PressLabels.Field> field = PressLabels.field(lines.get(n - 1));
      title = title == 0 && !lines.get(n - 1).isBlank() ? n : title;
      if (field.isPresent()) {
        for (String section : List.of("title", "byline", "outlet", "date", "address", "text")) {
          if (field.get().is(section)) {
            fields.putIfAbsent(section, n);
          }
        }
        boolean text = field.get().is("text");
        body = body == 0 && text ? n : body;
        tail = body > 0 && !text && tail == end && field.get().is("tail") ? n : tail;
      }
    }
    if (body == 0 || title == 0 || !fields.containsKey("outlet")) {
      return Optional.empty();
    }
    String shown = SourceText.collapse(lines.get(title - 1));
    Metadata told =
        Metadata.article(fields.getOrDefault("date", start))
            .withTitle(Optional.of(value(lines, fields, "title").orElse(shown)))
            .withByline(value(lines, fields, "byline").filter(b -> !NOBODY.matcher(b).matches()))
            .withOutlet(value(lines, fields, "outlet").map(o -> o.replaceFirst("\\s*;.*", "")))
            .withPublished(value(lines, fields, "date").flatMap(NamedDay::first))
            .withUrl(value(lines, fields, "address"));
    return Optional.of(new PressDocument(start, end, title, body, tail, told));
  }

  private static Optional<String> value(
      List<String> lines, Map<String, Integer> fields, String section) {
    return Optional.ofNullable(fields.get(section))
        .flatMap(n -> PressLabels.field(lines.get(n - 1)))
        .map(PressLabels.Field::value)
        .filter(value -> !value.isEmpty());
  }
}
