package org.newsbook.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.capture.Block;
import org.newsbook.text.Doc;
import org.newsbook.text.Vocabulary;

/**
 * What was found in a capture, which can be kept as bytes: text that stands in a block is kept as
 * the number of that block.
 *
 * @param unsure lines at which an editor should look
 */
record Covered(Coverage coverage, List<Integer> unsure) {
  Covered {
    unsure = List.copyOf(unsure);
  }

  /**
   * @param blocks of the capture, of which its lines were made
   */
  byte[] bytes(List<Block> blocks) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      Map<Passage, Integer> numbers = new HashMap<>();
      for (int i = 0; i < blocks.size(); i++) {
        numbers.put(new Passage(blocks.get(i).fromLine(), blocks.get(i).text()), i);
      }
      new Writer(new DataOutputStream(bytes), numbers).write(this);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return bytes.toByteArray();
  }

  /** Equal to what was made into these bytes. */
  static Covered read(byte[] kept, String path, List<Block> blocks, Vocabulary words) {
    try {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept));
      return new Reader(in, path, blocks, words).covered();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the cache vouches for what it hands out
    }
  }

  private interface Item<T> {
    void write(T item) throws IOException;
  }

  private interface Made<T> {
    T read() throws IOException;
  }

  private record Writer(DataOutputStream out, Map<Passage, Integer> numbers) {
    void write(Covered covered) throws IOException {
      all(covered.unsure, out::writeInt);
      all(covered.coverage.articles(), this::article);
      all(covered.coverage.outside(), this::leftOut);
    }

    private void article(Article article) throws IOException {
      text(article.id());
      out.writeInt(article.startLine());
      out.writeInt(article.endLine());
      out.writeInt(article.title().line());
      text(article.title().text());
      out.writeByte(article.title().origin().ordinal());
      out.writeByte(article.kind().ordinal());
      all(article.byline().stream().toList(), this::passage);
      all(article.outlet().stream().toList(), this::passage);
      all(article.published().stream().toList(), this::published);
      text(article.language());
      all(article.paragraphs(), this::paragraph);
      all(article.captions(), this::block);
      all(article.leftOut(), this::leftOut);
      all(article.address().stream().toList(), this::text);
      all(article.opinion().stream().toList(), this::opinion);
    }

    private void paragraph(Paragraph paragraph) throws IOException {
      block(new Passage(paragraph.line(), paragraph.text()));
      out.writeByte(paragraph.form().ordinal());
    }

    /** The number of the block with this text. */
    private void block(Passage text) throws IOException {
      out.writeInt(Optional.ofNullable(numbers.get(text)).orElseThrow());
    }

    private void passage(Passage passage) throws IOException {
      out.writeInt(passage.line());
      text(passage.text());
    }

    private void published(Published published) throws IOException {
      out.writeLong(published.date().toEpochDay());
      out.writeInt(published.line());
    }

    private void leftOut(LeftOut left) throws IOException {
      out.writeInt(left.fromLine());
      out.writeInt(left.toLine());
      text(left.why());
    }

    private void opinion(Opinion opinion) throws IOException {
      out.writeByte(opinion.kind().ordinal());
      out.writeInt(opinion.line());
    }

    private void text(String text) throws IOException {
      out.writeInt(text.length());
      out.writeChars(text);
    }

    private <T> void all(List<T> items, Item<T> item) throws IOException {
      out.writeInt(items.size());
      for (T each : items) {
        item.write(each);
      }
    }
  }

  private record Reader(DataInputStream in, String path, List<Block> blocks, Vocabulary words) {
    Covered covered() throws IOException {
      List<Integer> unsure = all(in::readInt);
      return new Covered(new Coverage(path, all(this::article), all(this::leftOut)), unsure);
    }

    private Article article() throws IOException {
      String id = text();
      int start = in.readInt();
      int end = in.readInt();
      int line = in.readInt();
      return new Article(
          id,
          path,
          start,
          end,
          new Title(text(), Title.Origin.values()[in.readByte()], line),
          Article.Kind.values()[in.readByte()],
          one(this::passage),
          one(this::passage),
          one(this::published),
          text(),
          all(this::paragraph),
          all(this::caption),
          all(this::leftOut),
          one(this::text),
          one(this::opinion));
    }

    private Paragraph paragraph() throws IOException {
      Block block = blocks.get(in.readInt());
      Doc doc = Doc.of(block.fromLine(), block.text(), words);
      return new Paragraph(doc, Paragraph.Form.values()[in.readByte()]);
    }

    private Passage caption() throws IOException {
      Block block = blocks.get(in.readInt());
      return new Passage(block.fromLine(), block.text());
    }

    private Passage passage() throws IOException {
      return new Passage(in.readInt(), text());
    }

    private Published published() throws IOException {
      return new Published(LocalDate.ofEpochDay(in.readLong()), in.readInt());
    }

    private LeftOut leftOut() throws IOException {
      return new LeftOut(in.readInt(), in.readInt(), text());
    }

    private Opinion opinion() throws IOException {
      return new Opinion(Opinion.Kind.values()[in.readByte()], in.readInt());
    }

    private String text() throws IOException {
      StringBuilder text = new StringBuilder();
      for (int left = in.readInt(); left > 0; left--) {
        text.append(in.readChar());
      }
      return text.toString();
    }

    private <T> Optional<T> one(Made<T> made) throws IOException {
      return all(made).stream().findFirst();
    }

    private <T> List<T> all(Made<T> made) throws IOException {
      List<T> all = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        all.add(made.read());
      }
      return all;
    }
  }
}
