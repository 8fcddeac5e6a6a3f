package org.newsbook.name.recognition;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.span.NameSpan;
import org.newsbook.stage.Hash;
import org.newsbook.stage.Memo;
import org.newsbook.text.Span;

/** Looks for names in no sentence twice. */
public record RememberedSpans(NameSpanFinder finder, Memo memo) {
  private static final int BYTES_A_NAME = 6 * Short.BYTES;

  /** As {@link NameSpanFinder#find}. */
  public List<NameSpan> find(Span sentence) {
    StringBuilder tokens = new StringBuilder();
    for (int i = 0; i < sentence.size(); i++) {
      tokens.append(sentence.at(i)).append('\n');
    }
    Hash key = new Hash().add(sentence.text()).add(tokens.toString());
    return read(sentence, memo.of(key, () -> bytes(finder.find(sentence))));
  }

  private static byte[] bytes(List<NameSpan> names) {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES_A_NAME * names.size());
    for (NameSpan name : names) {
      bytes.putShort((short) name.from()).putShort((short) name.to());
      bytes.putShort((short) name.kind().ordinal()).putShort((short) (name.inside() ? 1 : 0));
      bytes.putShort((short) name.asPerson()).putShort((short) name.asBody());
    }
    return bytes.array();
  }

  private static List<NameSpan> read(Span sentence, byte[] bytes) {
    List<NameSpan> names = new ArrayList<>();
    ByteBuffer from = ByteBuffer.wrap(bytes);
    while (from.hasRemaining()) {
      int first = from.getShort();
      int behind = from.getShort();
      Kind kind = Kind.values()[from.getShort()];
      boolean inside = from.getShort() > 0;
      int person = from.getShort();
      int body = from.getShort();
      NameSpan name = new NameSpan(sentence, first, behind, kind, inside);
      names.add(name.withMargins(person, body));
    }
    return names;
  }
}
