package org.newsbook.capture.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbook.capture.Block;
import org.newsbook.capture.JsonTree;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.Part;
import org.newsbook.text.NamedDay;

/** The messages of a channel as Telegram exports them ({@code result.json}): each is an article. */
final class MessageHistory {
  private MessageHistory() {}

  static List<Part> parts(JsonTree history) {
    Optional<String> channel = history.text("name");
    List<Part> parts = new ArrayList<>();
    for (JsonTree message : history.items("messages")) {
      String text = text(message);
      int line = message.at("text").map(JsonTree::line).orElse(message.line());
      List<Block> blocks =
          text.lines()
              .flatMap(paragraph -> Block.of(line, paragraph, Block.Kind.PARAGRAPH).stream())
              .toList();
      if (!blocks.isEmpty()) {
        Optional<String> title =
            Optional.of(blocks.get(0).text())
                .filter(first -> blocks.size() > 1 && isBold(message, first));
        Metadata told =
            Metadata.article(line)
                .withTitle(title)
                .withOutlet(
                    message.text("forwarded_from").or(() -> message.text("from")).or(() -> channel))
                .withPublished(message.text("date").flatMap(NamedDay::first));
        parts.add(new Part(blocks, told));
      }
    }
    return parts;
  }

  /** A title stands in bold over the text. */
  private static boolean isBold(JsonTree message, String line) {
    JsonTree first = message.items("text").get(0);
    return first.text("type").filter("bold"::equals).isPresent()
        && first.text("text").filter(line::equals).isPresent();
  }

  /** A text, or a list of texts and of texts with a mark such as bold. */
  private static String text(JsonTree message) {
    StringBuilder text = new StringBuilder();
    for (JsonTree run : message.items("text")) {
      text.append(run.has("text") ? run.at("text").map(JsonTree::text).orElse("") : run.text());
    }
    return text.toString();
  }
}
