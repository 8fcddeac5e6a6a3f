package org.newsbook.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Published;
import org.newsbook.article.Title;
import org.newsbook.name.Names;
import org.newsbook.name.ResolvedMentions;

/** Made-up articles. */
final class Reporter {
  static final Names NO_NAMES = new Names(List.of(), List.of(), ResolvedMentions.NONE);

  private Reporter() {}

  /** An article with a given title, or none where it is empty; no date where it is empty. */
  static Article article(String id, String date, String title, String... paragraphs) {
    List<Paragraph> body = new ArrayList<>();
    for (String paragraph : paragraphs) {
      body.add(new Paragraph(body.size() + 2, paragraph, Paragraph.Form.TEXT));
    }
    Title of =
        title.isEmpty()
            ? new Title(paragraphs[0], Title.Origin.DERIVED, 2)
            : new Title(title, Title.Origin.GIVEN, 1);
    Optional<Published> published =
        date.isEmpty() ? Optional.empty() : Optional.of(new Published(LocalDate.parse(date), 1));
    return new Article(
        id,
        "captures/" + id + ".md",
        1,
        body.size() + 1,
        of,
        Article.Kind.ARTICLE,
        Optional.empty(),
        Optional.empty(),
        published,
        "en",
        body,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same article, other words in it. */
  static Article replaced(Article article, String words, String by) {
    return article(
        article.id(),
        article.published().map(p -> p.date().toString()).orElse(""),
        article.title().text(),
        article.paragraphs().stream().map(p -> p.text().replace(words, by)).toArray(String[]::new));
  }

  static final Article QUAKE =
      article(
          "quake-a",
          "2024-03-04",
          "Earthquake of magnitude 6.1 shakes Varnholm",
          "An earthquake of magnitude 6.1 struck the port of Varnholm early on Monday, killing at"
              + " least 14 people and burying the fish market under its own roof.",
          "Mayor Ingrid Tollefsen said that rescuers were digging with bare hands because the crane"
              + " of the shipyard had toppled into the harbour.",
          "The seismological institute in Keldby measured the epicentre 11 kilometres below the"
              + " Skerrow fault and warned of aftershocks for several days.");
  static final Article QUAKE_TOO =
      article(
          "quake-b",
          "2024-03-05",
          "Varnholm digs for survivors after quake",
          "Rescuers in Varnholm searched the ruined fish market on Tuesday for survivors of the"
              + " magnitude 6.1 earthquake that killed at least 16 people.",
          "The shipyard crane lies in the harbour, and Mayor Ingrid Tollefsen has asked Keldby for"
              + " tents and blankets.",
          "Scientists placed the epicentre on the Skerrow fault, 11 kilometres under the sea.");
  static final Article OTHER_QUAKE =
      article(
          "quake-c",
          "2024-03-07",
          "Earthquake of magnitude 5.4 damages temples in Anjipur",
          "An earthquake of magnitude 5.4 struck the hill town of Anjipur on Thursday, cracking two"
              + " temples and injuring 9 pilgrims.",
          "Governor Ramesh Balan said that rescuers had reached every village on the Pella ridge by"
              + " noon.",
          "Teachers kept pupils in the open because the walls of the Saraswati school had split.");
  static final Article BUDGET =
      article(
          "budget-a",
          "2024-03-05",
          "Parliament passes budget by one vote",
          "The parliament of Ostrava Free State passed next year's budget on Tuesday by a single"
              + " vote after Finance Minister Jolana Kreck dropped the sugar levy.",
          "Farmers from the Hulin plain had blocked the bridges with tractors for nine days.");
  static final Article CHESS =
      article(
          "chess-a",
          "2024-03-06",
          "Teenager wins chess title",
          "Sixteen-year-old Amadou Diarra of Bamako won the world junior chess title in Riga after"
              + " a drawn rook endgame against Petra Sokolova.",
          "Diarra learned the Sicilian Defence from his grandmother and plans to study botany.");
}
