package org.newsbook.capture.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.problem.Problems;

/**
 * Reads the text of a DOCX (ECMA-376) or ODT (OpenDocument 1.3) file: the one XML file within that
 * holds it. Headers, footers, notes, comments, deleted and hidden text stand elsewhere or are
 * passed over.
 */
public final class OfficeReader {
  private static final Set<String> TEXTS = Set.of("word/document.xml", "content.xml");
  private static final Set<String> SILENT =
      Set.of("Fallback", "annotation", "note", "tracked-changes", "del", "instrText", "pict");
  private static final Set<String> OFF = Set.of("0", "false", "off");
  private static final Pattern HEADING =
      Pattern.compile("(?i)(?:heading|title|titel|titre|t[ií]tulo|titolo|berschrift|kop).*");

  /** Unpacked; a file that grows beyond it is none that a person wrote. */
  private static final int LARGEST = 50_000_000;

  private final DocumentLines lines = new DocumentLines();
  private final StringBuilder text = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private Block.Kind kind = Block.Kind.PLAIN;
  private int rows;
  private int items;
  private boolean paragraph;
  private boolean run;
  private boolean hidden;

  private OfficeReader() {}

  public static Capture read(String path, byte[] bytes, Problems problems) {
    OfficeReader reader = new OfficeReader();
    try {
      Optional<byte[]> xml = unpacked(bytes);
      if (xml.isPresent() && xml.get().length <= LARGEST) {
        reader.read(xml.get());
      } else {
        String message =
            xml.isPresent() ? "more than 50 MB, unpacked; not read" : "a document without a text";
        problems.error(path, 0, message, "save its text as a .txt file");
      }
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      problems.error(path, 0, "a document that is broken; read as far as it goes", "save it again");
    }
    return reader.lines.capture(path);
  }

  private static Optional<byte[]> unpacked(byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (TEXTS.contains(entry.getName())) {
          return Optional.of(zip.readNBytes(LARGEST + 1));
        }
      }
    }
    return Optional.empty();
  }

  private void read(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader events = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    int silent = 0;
    while (events.hasNext()) {
      int event = events.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        silent += silent > 0 || SILENT.contains(events.getLocalName()) ? 1 : 0;
        if (silent == 0) {
          start(events);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (silent == 0) {
          end(events.getLocalName());
        }
        silent -= silent > 0 ? 1 : 0;
      } else if (silent == 0 && paragraph && !hidden && event == XMLStreamConstants.CHARACTERS) {
        text.append(events.getText());
      }
    }
  }

  private void start(XMLStreamReader event) {
    switch (event.getLocalName()) {
      case "p", "h" -> {
        paragraph = true;
        text.setLength(0);
        kind =
            event.getLocalName().equals("h")
                ? Block.Kind.HEADING
                : items > 0 ? Block.Kind.ITEM : Block.Kind.PLAIN;
      }
      case "r" -> run = true;
      case "vanish" -> hidden = run && !OFF.contains(value(event));
      case "pStyle" -> kind = HEADING.matcher(value(event)).matches() ? Block.Kind.HEADING : kind;
      case "numPr" -> kind = kind == Block.Kind.PLAIN ? Block.Kind.ITEM : kind;
      case "tab", "br", "cr", "s", "line-break" -> text.append(' ');
      case "tr", "table-row" -> rows++;
      case "list-item" -> items++;
      default -> {}
    }
  }

  private static String value(XMLStreamReader event) {
    String value = event.getAttributeCount() > 0 ? event.getAttributeValue(0) : "";
    return value == null ? "" : value;
  }

  private void end(String name) {
    switch (name) {
      case "p", "h" -> {
        paragraph = false;
        if (rows == 0) {
          lines.add(text.toString(), kind);
        } else if (!text.toString().isBlank()) {
          cells.add(text.toString().strip());
        }
        text.setLength(0);
      }
      case "r" -> {
        run = false;
        hidden = false;
      }
      case "tr", "table-row" -> {
        rows--;
        if (rows == 0) {
          lines.add(String.join(" | ", cells), Block.Kind.TABLE_ROW);
          cells.clear();
        }
      }
      case "list-item" -> items--;
      default -> {}
    }
  }
}
