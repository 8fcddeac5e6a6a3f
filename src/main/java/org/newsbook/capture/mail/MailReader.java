package org.newsbook.capture.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Part;
import org.newsbook.capture.PlaceFinder;
import org.newsbook.capture.SourceText;
import org.newsbook.problem.Problems;

/** Reads an e-mail: its HTML part, or its plain text where it has no other. */
public final class MailReader {
  private static final int NOTE = 300;

  private MailReader() {}

  public static Capture read(String path, byte[] bytes, SourceText source, Problems problems) {
    List<Part> parts = parts(path, bytes, new PlaceFinder(source), problems);
    if (parts.isEmpty()) {
      problems.warn(path, 0, "an e-mail without a text part", "save the text itself");
    }
    return new Capture(path, Format.MAIL, source.lines(), parts);
  }

  /** Of a message and of those that are attached to it, each for itself. */
  static List<Part> parts(String path, byte[] bytes, PlaceFinder places, Problems problems) {
    Map<MailHeader, List<MimeParts.Text>> messages = new LinkedHashMap<>();
    for (MimeParts.Text text : MimeParts.of(path, bytes, problems)) {
      messages.computeIfAbsent(text.header(), h -> new ArrayList<>()).add(text);
    }
    List<Part> parts = new ArrayList<>();
    messages.forEach(
        (header, texts) -> {
          Optional<String> html = first(texts, "text/html");
          Optional<String> plain = first(texts, "text/plain");
          boolean note =
              messages.size() > 1 && parts.isEmpty() && length(html.or(() -> plain)) < NOTE;
          if (html.isPresent() && !note) {
            parts.addAll(new PageMessage(places).parts(header, html.get()));
          } else if (plain.isPresent() && !note) {
            parts.addAll(new PlainMessage(places).parts(header, plain.get()));
          }
        });
    return parts;
  }

  private static int length(Optional<String> text) {
    return text.map(String::length).orElse(0);
  }

  private static Optional<String> first(List<MimeParts.Text> texts, String type) {
    return texts.stream()
        .filter(t -> t.type().equals(type) && !t.text().isBlank())
        .map(MimeParts.Text::text)
        .findFirst();
  }
}
