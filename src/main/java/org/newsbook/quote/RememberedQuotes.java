package org.newsbook.quote;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.name.Mention;
import org.newsbook.name.ResolvedMention;
import org.newsbook.stage.Hash;
import org.newsbook.stage.Memo;

/**
 * Looks for quotations in no article twice, as long as the captures tell the same of those whom it
 * names.
 *
 * @param roles actor id → the words of each office that all captures give it
 */
record RememberedQuotes(Memo memo, Sexes sexes, Map<String, List<List<String>>> roles) {
  /** What {@link QuoteFinder} finds in an article, or found in an earlier build. */
  List<Quote> in(Article article, List<ResolvedMention> mentions, Supplier<List<Quote>> found) {
    return read(article, memo.texts(key(article, mentions), () -> texts(found.get())).iterator());
  }

  private Hash key(Article article, List<ResolvedMention> mentions) {
    Hash key = new Hash().add(article.id());
    for (Paragraph paragraph : article.paragraphs()) {
      key.add(paragraph.line() + " " + paragraph.form()).add(paragraph.text());
    }
    for (ResolvedMention resolved : mentions) {
      Mention name = resolved.mention();
      key.add(name.paragraph() + " " + name.start() + "-" + name.end() + " " + name.kind());
      String who = resolved.actor().orElse("");
      key.add(who).add(sexes.of(who) + " " + roles.getOrDefault(who, List.of()));
    }
    return key;
  }

  private static List<String> texts(List<Quote> quotes) {
    List<String> texts = new ArrayList<>();
    for (Quote quote : quotes) {
      texts.add(quote.id());
      texts.add(Integer.toString(quote.line()));
      texts.add(quote.text());
      texts.add(quote.kind().name());
      texts.add(String.join("\n", quote.speakers()));
      texts.add(quote.speakerText().orElse(""));
      texts.add(quote.verb().orElse(""));
    }
    return texts;
  }

  private static List<Quote> read(Article article, Iterator<String> texts) {
    List<Quote> quotes = new ArrayList<>();
    while (texts.hasNext()) {
      quotes.add(
          new Quote(
              texts.next(),
              article.id(),
              Integer.parseInt(texts.next()),
              texts.next(),
              Quote.Kind.valueOf(texts.next()),
              texts.next().lines().toList(),
              said(texts.next()),
              said(texts.next())));
    }
    return quotes;
  }

  private static Optional<String> said(String text) {
    return Optional.of(text).filter(words -> !words.isEmpty());
  }
}
