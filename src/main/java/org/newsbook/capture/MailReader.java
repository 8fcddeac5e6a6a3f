package org.newsbook.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.newsbook.capture.page.HtmlReader;
import org.newsbook.capture.page.Piece;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;

/** Reads an e-mail: its HTML part, or its plain text where it has no other. */
final class MailReader {
  private MailReader() {}

  static Capture read(String path, byte[] bytes, SourceText source, Problems problems) {
    List<Block> blocks = new ArrayList<>();
    PlaceFinder places = new PlaceFinder(source);
    try {
      DefaultMessageBuilder builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      text(message.getSubject()).ifPresent(s -> blocks.add(places.block(s, Block.Kind.PLAIN)));
      Optional<String> html = part(message, "text/html");
      Optional<String> plain = part(message, "text/plain");
      if (html.isPresent()) {
        for (Piece piece : HtmlReader.pieces(html.get())) {
          blocks.add(places.block(piece.text(), piece.kind()));
        }
      } else if (plain.isPresent()) {
        for (String line : new SourceText(plain.get()).lines()) {
          text(line).ifPresent(t -> blocks.add(places.block(t, Block.Kind.PLAIN)));
        }
      } else {
        problems.add(
            Problem.warning(path, 0, "an e-mail without a text part", "save the text itself"));
      }
      message.dispose();
    } catch (IOException e) {
      problems.add(Problem.error(path, 0, "not an e-mail that can be read", "save it again"));
    }
    return new Capture(path, Format.HTML, source.lines(), blocks, Metadata.NONE);
  }

  /** The first part of a type, in the order of the message. */
  private static Optional<String> part(Message message, String type) throws IOException {
    Deque<Entity> open = new ArrayDeque<>();
    open.push(message);
    while (!open.isEmpty()) {
      Entity entity = open.pop();
      Body body = entity.getBody();
      if (body instanceof Multipart parts) {
        for (int i = parts.getBodyParts().size() - 1; i >= 0; i--) {
          open.push(parts.getBodyParts().get(i));
        }
      } else if (body instanceof Message inner) {
        open.push(inner);
      } else if (body instanceof TextBody text && type.equalsIgnoreCase(entity.getMimeType())) {
        StringWriter out = new StringWriter();
        try (Reader reader = text.getReader()) {
          reader.transferTo(out);
        }
        return Optional.of(out.toString());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(String raw) {
    return Optional.ofNullable(raw).map(SourceText::collapse).filter(text -> !text.isEmpty());
  }
}
