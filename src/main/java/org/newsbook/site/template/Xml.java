package org.newsbook.site.template;

import java.io.IOException;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document, an element a line. */
public final class Xml {
  private final XMLStreamWriter out;

  private Xml(XMLStreamWriter out) {
    this.out = out;
  }

  /** What stands in an element or a document. */
  public interface Content {
    void write() throws XMLStreamException;
  }

  /** What stands in a document. */
  public interface Root {
    void write(Xml xml) throws XMLStreamException;
  }

  public static String document(Root root) throws IOException {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
      root.write(new Xml(out));
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return text.append('\n').toString();
  }

  /**
   * @param space the namespace of this element and of those inside
   */
  public void root(String name, String space, Content content) throws XMLStreamException {
    element(
        name,
        () -> {
          out.writeDefaultNamespace(space);
          content.write();
          out.writeCharacters("\n");
        });
  }

  public void element(String name, Content content) throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeStartElement(name);
    content.write();
    out.writeEndElement();
  }

  public void text(String name, String text) throws XMLStreamException {
    element(name, () -> out.writeCharacters(clean(text)));
  }

  /** An element with nothing but attributes: name, value, name, value. */
  public void empty(String name, String... attributes) throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeEmptyElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
  }

  public void attribute(String name, String value) throws XMLStreamException {
    out.writeAttribute(name, clean(value));
  }

  /** Without characters that XML 1.0 cannot hold. */
  public static String clean(String text) {
    return text.codePoints().allMatch(Xml::isHeld)
        ? text
        : text.codePoints()
            .filter(Xml::isHeld)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isHeld(int c) {
    return c >= 0x20 && c < 0xD800
        || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF
        || c == '\t'
        || c == '\n';
  }
}
