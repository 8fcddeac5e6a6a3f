package org.newsbook.capture.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.newsbook.capture.Block;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.Part;
import org.newsbook.capture.PlaceFinder;
import org.newsbook.capture.page.HtmlReader;
import org.newsbook.capture.page.Piece;

/** A message in HTML: one article, or several where it is a newsletter or an alert. */
final class PageMessage {
  /** What Gmail, Apple Mail, Thunderbird, Outlook, Yahoo and Proton put around what is answered. */
  private static final String QUOTED =
      ".gmail_quote, .gmail_attr, blockquote[type=cite], .moz-cite-prefix, #divRplyFwdMsg,"
          + " #divRplyFwdMsg ~ *, .yahoo_quoted, .protonmail_quote";

  private static final int LONGEST_SOURCE = 60;
  private static final double MOSTLY = 0.5;

  private final PlaceFinder places;

  PageMessage(PlaceFinder places) {
    this.places = places;
  }

  List<Part> parts(MailHeader header, String html) {
    List<Piece> pieces = HtmlReader.pieces(html);
    List<Part> parts = new ArrayList<>();
    List<String> texts = pieces.stream().map(Piece::text).toList();
    for (int i = 0; i < pieces.size(); i++) {
      // Apple Mail sets each field by itself, others all in one.
      int to = ForwardedHeader.end(texts, i);
      Optional<MailHeader> inner = ForwardedHeader.parse(texts.subList(i, to));
      if (inner.isPresent()) {
        if (header.isAnswer() && length(pieces.subList(0, i)) >= PlainMessage.LEAST_OWN) {
          parts.addAll(items(header, pieces.subList(0, i)));
          parts.add(furniture(pieces.subList(i, pieces.size())));
          return parts;
        }
        parts.add(furniture(pieces.subList(0, to)));
        parts.addAll(items(inner.get(), pieces.subList(to, pieces.size())));
        return parts;
      }
    }
    List<Piece> quoted = pieces.stream().filter(PageMessage::isQuoted).toList();
    // Where all but a word is quoted, the marks say nothing.
    if (quoted.isEmpty() || length(pieces) - length(quoted) < PlainMessage.LEAST_OWN) {
      return items(header, pieces);
    }
    parts.addAll(items(header, pieces.stream().filter(piece -> !isQuoted(piece)).toList()));
    parts.add(furniture(quoted));
    return parts;
  }

  private static boolean isQuoted(Piece piece) {
    return piece.holder().closest(QUOTED) != null;
  }

  private static int length(List<Piece> pieces) {
    return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
  }

  private List<Part> items(MailHeader header, List<Piece> pieces) {
    NewsletterItems items = NewsletterItems.of(pieces, PageMessage::isFurniture);
    List<Integer> starts = List.copyOf(new TreeSet<>(items.starts()));
    List<Part> parts = new ArrayList<>();
    if (starts.isEmpty()) {
      parts.add(article(header, header.subject(), pieces, Optional.empty()));
      return parts;
    }
    parts.add(furniture(pieces.subList(0, starts.get(0))));
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : pieces.size();
      List<Piece> own = pieces.subList(starts.get(i), end);
      Optional<Piece> source = Optional.of(own.get(1)).filter(p -> items.linked() && isSource(p));
      parts.add(article(header, Optional.of(own.get(0).text()), own, source));
    }
    return parts;
  }

  private Part article(
      MailHeader header, Optional<String> title, List<Piece> pieces, Optional<Piece> source) {
    List<Block> blocks = new ArrayList<>();
    boolean shown =
        title.isPresent() && !pieces.isEmpty() && title.get().equals(pieces.get(0).text());
    int line = places.line();
    if (!shown) {
      title.ifPresent(t -> blocks.add(places.block(t, Block.Kind.TITLE)));
    }
    for (Piece piece : pieces) {
      Block.Kind kind =
          shown && piece == pieces.get(0)
              ? Block.Kind.TITLE
              : isFurniture(piece) || source.filter(s -> s == piece).isPresent()
                  ? Block.Kind.FURNITURE
                  : piece.kind();
      blocks.add(places.block(piece.text(), kind));
    }
    Metadata told =
        Metadata.article(line)
            .withTitle(title)
            .withOutlet(source.map(Piece::text).or(header::sender))
            .withPublished(header.sent())
            .withUrl(shown ? MailLink.of(pieces.get(0)) : Optional.empty());
    return new Part(blocks, told);
  }

  private Part furniture(List<Piece> pieces) {
    return new Part(
        pieces.stream().map(p -> places.block(p.text(), Block.Kind.FURNITURE)).toList(),
        Metadata.NONE);
  }

  private static boolean isSource(Piece piece) {
    return piece.text().length() <= LONGEST_SOURCE && !piece.text().endsWith(".");
  }

  private static boolean isFurniture(Piece piece) {
    boolean heading = piece.kind() == Block.Kind.HEADING;
    return !heading
        && piece.text().length() <= MailWords.LONGEST_FURNITURE
        && (piece.linkDensity() > MOSTLY || MailWords.isFurniture(piece.text()));
  }
}
