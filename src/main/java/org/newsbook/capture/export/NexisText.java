package org.newsbook.capture.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.SourceText;
import org.newsbook.text.NamedDay;

/**
 * Nexis: documents headed '1 of 3 DOCUMENTS' (old) or closed by 'End of Document' (Nexis Uni). Over
 * the text stand outlet, date and title, then fields such as BYLINE and LENGTH; under it others.
 */
final class NexisText {
  private final List<String> lines;
  private Optional<String> title = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private Optional<String> byline = Optional.empty();
  private int titleLine;
  private int dateLine;

  private NexisText(List<String> lines) {
    this.lines = lines;
  }

  static PressExport documents(List<String> lines) {
    PressExport documents = new PressExport();
    List<Integer> heads = new ArrayList<>();
    List<Integer> feet = new ArrayList<>();
    for (int n = 1; n <= lines.size(); n++) {
      if (PressLabels.NUMBER.matcher(lines.get(n - 1)).matches()) {
        heads.add(n);
      } else if (PressLabels.is("end", lines.get(n - 1))) {
        feet.add(n);
      }
    }
    int last = 0;
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1) : lines.size() + 1;
      int number = PressLabels.number(lines.get(heads.get(i) - 1));
      boolean next = i == 0 || number == last + 1;
      documents.add(next ? new NexisText(lines).read(heads.get(i), end) : Optional.empty());
      last = number;
    }
    int start = 1;
    for (int foot : heads.isEmpty() ? feet : List.<Integer>of()) {
      documents.add(new NexisText(lines).read(start, foot + 1));
      start = foot + 1;
    }
    return documents;
  }

  private Optional<PressDocument> read(int start, int end) {
    int body = bodyStart(start, end);
    if (body == 0) {
      return Optional.empty();
    }
    int tail = body;
    while (tail < end && !isTail(lines.get(tail - 1))) {
      tail++;
    }
    head(start, body);
    if (titleLine == 0 || dateLine == 0) {
      return Optional.empty();
    }
    Metadata told =
        Metadata.article(dateLine)
            .withTitle(title)
            .withByline(byline)
            .withOutlet(outlet)
            .withPublished(NamedDay.first(lines.get(dateLine - 1)));
    int from = titleLine < dateLine ? titleLine : start;
    return Optional.of(new PressDocument(from, end, titleLine, body, tail, told));
  }

  /** Behind a line 'Body', or behind the last field of the head; 0 where there is neither. */
  private int bodyStart(int start, int end) {
    int fields = 0;
    for (int n = start; n < end; n++) {
      String line = lines.get(n - 1);
      Optional<PressLabels.Field> field = PressLabels.field(line);
      if (PressLabels.is("body", line)) {
        return n + 1;
      }
      if (field.filter(f -> f.is("head") || f.is("byline") || f.is("title")).isPresent()) {
        fields = n + 1;
      } else if (fields > 0 && field.filter(f -> f.is("tail")).isPresent()) {
        break;
      }
    }
    return fields;
  }

  private static boolean isTail(String line) {
    return PressLabels.is("classification", line)
        || PressLabels.is("end", line)
        || PressLabels.COPYRIGHT.matcher(line).matches()
        || PressLabels.field(line).filter(f -> f.is("tail")).isPresent();
  }

  /** From the text upwards: fields, date, outlet; the title stands above the outlet or below. */
  private void head(int start, int body) {
    List<Integer> plain = new ArrayList<>();
    for (int n = body - 1; n >= start; n--) {
      String line = lines.get(n - 1);
      Optional<PressLabels.Field> field = PressLabels.field(line);
      if (dateLine > 0 && plain.size() > 3) {
        break;
      }
      if (field.filter(f -> f.is("byline")).isPresent()) {
        byline = field.map(PressLabels.Field::value).filter(name -> !name.isBlank());
      } else if (field.filter(f -> f.is("title")).isPresent()) {
        title(n, field.get().value());
      } else if (field.filter(f -> f.is("head")).isEmpty()
          && !line.isBlank()
          && !PressLabels.COPYRIGHT.matcher(line).matches()
          && !PressLabels.is("body", line)
          && !PressLabels.NUMBER.matcher(line).matches()) {
        if (dateLine == 0 && NamedDay.first(line).isPresent()) {
          dateLine = n;
        }
        plain.add(n);
      }
    }
    if (dateLine > 0) {
      order(plain.stream().sorted().toList());
    }
  }

  /** Title, outlet, date; or outlet, date, perhaps an edition, and the title last. */
  private void order(List<Integer> plain) {
    int at = plain.indexOf(dateLine);
    outlet = at > 0 ? Optional.of(text(plain.get(at - 1))) : Optional.empty();
    if (titleLine == 0 && at < plain.size() - 1) {
      int first = at + 1;
      if (plain.size() - first > 1 && isCentred(plain.get(first))) {
        first++;
      }
      StringBuilder wrapped = new StringBuilder(text(plain.get(first)));
      for (int i = first + 1; i < plain.size() && plain.get(i) == plain.get(i - 1) + 1; i++) {
        wrapped.append(' ').append(text(plain.get(i)));
      }
      title(plain.get(first), wrapped.toString());
    } else if (titleLine == 0 && at > 1) {
      title(plain.get(at - 2), text(plain.get(at - 2)));
    }
  }

  private boolean isCentred(int n) {
    return lines.get(n - 1).startsWith("   ");
  }

  private void title(int n, String text) {
    titleLine = n;
    title = Optional.of(text);
  }

  private String text(int n) {
    return SourceText.collapse(lines.get(n - 1));
  }
}
