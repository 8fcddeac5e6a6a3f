package org.newsbook.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Title;
import org.newsbook.name.Mention;
import org.newsbook.name.Names;
import org.newsbook.name.ResolvedMention;
import org.newsbook.name.ResolvedMentions;
import org.newsbook.stage.Stage;

/** A made-up report about Anna Berg, Paul Okoro, Per Dahl, the Harbour Board and Lenmark. */
final class Report {
  private static final Map<String, String> NAMES =
      new TreeMap<>(
          Map.of(
              "Anna Berg", "anna",
              "Berg", "anna",
              "Paul Okoro", "paul",
              "Okoro", "paul",
              "Per Dahl", "per",
              "Dahl", "per",
              "Harbour Board", "board",
              "Lenmark", "lenmark"));

  private Report() {}

  /** A text that begins with '> ' is a block quotation. */
  static List<Quote> quotes(String... texts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<ResolvedMention> mentions = new ArrayList<>();
    for (int p = 0; p < texts.length; p++) {
      boolean block = texts[p].startsWith("> ");
      String text = block ? texts[p].substring(2) : texts[p].strip();
      Paragraph.Form form = block ? Paragraph.Form.QUOTE : Paragraph.Form.TEXT;
      paragraphs.add(new Paragraph(p + 1, text, form));
      mentions.addAll(mentions(p, text));
    }
    Article article =
        new Article(
            "a-1",
            "captures/a.txt",
            1,
            texts.length,
            new Title("A day at the port", Title.Origin.DERIVED, 1),
            Article.Kind.ARTICLE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            paragraphs,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    List<Quote> quotes =
        QuoteFinder.find(
            List.of(article),
            new Names(List.of(), List.of(), new ResolvedMentions(Map.of("a-1", mentions))),
            Stage.alone());
    return quotes.stream()
        .sorted(
            Comparator.comparingInt(Quote::line)
                .thenComparingInt(q -> texts[q.line() - 1].indexOf(q.text())))
        .toList();
  }

  private static List<ResolvedMention> mentions(int paragraph, String text) {
    List<ResolvedMention> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int from = at;
      Optional<String> name =
          NAMES.keySet().stream()
              .filter(n -> text.startsWith(n, from))
              .max(Comparator.comparingInt(String::length));
      if (name.isPresent()) {
        String actor = NAMES.get(name.get());
        Mention.Kind kind =
            switch (actor) {
              case "board" -> Mention.Kind.ORGANISATION;
              case "lenmark" -> Mention.Kind.PLACE;
              default -> Mention.Kind.PERSON;
            };
        int end = at + name.get().length();
        found.add(
            new ResolvedMention(
                new Mention("a-1", paragraph, paragraph + 1, at, end, name.get(), kind),
                kind == Mention.Kind.PLACE ? Optional.empty() : Optional.of(actor),
                Optional.empty()));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }
}
