package org.newsbook.capture.folder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a file is by the ending of its name. */
enum FileKind {
  TEXT("plain text", ".txt .text"),
  MARKDOWN("Markdown", ".md .markdown"),
  PAGE("saved pages", ".html .htm .xhtml .xht"),
  MHTML("pages saved as one file", ".mhtml .mht"),
  XML("feeds and agency texts", ".rss .atom .rdf .xml"),
  JSON("feeds and exports", ".json .jsonl .ndjson"),
  TABLE("tables", ".csv .tsv"),
  MAIL("e-mail", ".eml"),
  MAILBOX("mailboxes", ".mbox"),
  PDF("PDF", ".pdf"),
  OFFICE("office documents", ".docx .odt"),
  RTF("rich text", ".rtf .doc"),
  ARCHIVE("web archives", ".warc .warc.gz"),
  PACKAGE("packages of them", ".wacz");

  static final String KNOWN_FORMATS =
      Arrays.stream(values())
          .map(kind -> kind.name + " (" + kind.endings.replace(" ", ", ") + ")")
          .collect(Collectors.joining(", "));

  private final String name;
  private final String endings;

  FileKind(String name, String endings) {
    this.name = name;
    this.endings = endings;
  }

  /** Nothing for an ending that no reader reads; what has none is text. */
  static Optional<FileKind> of(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (file.indexOf('.') < 0) {
      return Optional.of(TEXT);
    }
    return Arrays.stream(values())
        .filter(kind -> List.of(kind.endings.split(" ")).stream().anyMatch(file::endsWith))
        .findFirst();
  }
}
