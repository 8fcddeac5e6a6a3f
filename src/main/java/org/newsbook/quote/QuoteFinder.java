package org.newsbook.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.name.Actor;
import org.newsbook.name.Names;
import org.newsbook.name.ResolvedMention;
import org.newsbook.quote.QuotationMarks.Quoted;
import org.newsbook.quote.Referents.Turn;
import org.newsbook.stage.Stage;
import org.newsbook.syntax.Parser;
import org.newsbook.text.StableId;
import org.newsbook.text.Words;

/** Finds what is said in the articles, and by whom. */
public final class QuoteFinder {
  private static final int FRAGMENT_BELOW = 5;

  private QuoteFinder() {}

  /** Every quotation that is speech, sorted by id. */
  public static List<Quote> find(List<Article> articles, Names names, Stage stage) {
    stage.of(articles.size());
    Parser parser = Parser.load().remembering(stage.memo("parses"));
    Sexes sexes = new Sexes(articles, names.mentions());
    Map<String, List<List<String>>> roles = roles(names.actors());
    RememberedQuotes remembered = new RememberedQuotes(stage.memo("quotes"), sexes, roles);
    return Stage.each(
            articles,
            Article::capture,
            article -> {
              List<ResolvedMention> mentions = names.mentions().of(article.id());
              List<Quote> quotes =
                  remembered.in(
                      article, mentions, () -> in(article, mentions, sexes, roles, parser));
              stage.step();
              return quotes;
            })
        .stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Quote::id))
        .toList();
  }

  /** The offices that the captures give to each actor, each as its words; 'X and Y' is none. */
  private static Map<String, List<List<String>>> roles(List<Actor> actors) {
    Map<String, List<List<String>>> roles = new HashMap<>();
    for (Actor actor : actors) {
      roles.put(
          actor.id(),
          actor.roles().stream()
              .flatMap(role -> role.wordings().stream())
              .map(wording -> Words.folded(wording.text()))
              .distinct()
              .filter(words -> !words.contains("and"))
              .toList());
    }
    return roles;
  }

  private static List<Quote> in(
      Article article,
      List<ResolvedMention> mentions,
      Sexes sexes,
      Map<String, List<List<String>>> roles,
      Parser parser) {
    List<Quoted> stretches = QuotationMarks.in(article.paragraphs());
    if (stretches.isEmpty()) {
      return List.of();
    }
    SpeakerFinder finder =
        new SpeakerFinder(article, stretches, mentions, parser, CueRanker.load());
    Map<Integer, Attribution> attributions = finder.find();
    Referents referents =
        new Referents(finder.paragraphs(), sexes, new Descriptions(finder.paragraphs(), roles));
    Optional<Turn> lastSpeaker = Optional.empty();
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Quoted stretch = stretches.get(i);
      Paragraph paragraph = article.paragraphs().get(stretch.paragraph());
      String text = paragraph.text().substring(stretch.start(), stretch.end());
      int words = Words.folded(text).size();
      Optional<Attribution> attribution = Optional.ofNullable(attributions.get(i));
      if (paragraph.form() == Paragraph.Form.HEADING
          || !Speech.is(
              paragraph.text(),
              stretch,
              attribution.map(Attribution::tie).orElse(Attribution.Tie.NONE))) {
        continue;
      }
      Quote.Kind kind =
          words < FRAGMENT_BELOW && !isSentence(text) ? Quote.Kind.FRAGMENT : Quote.Kind.DIRECT;
      Optional<Speaker> speaker = attribution.flatMap(Attribution::speaker);
      Optional<Turn> before = lastSpeaker;
      List<String> actors =
          attribution
              .filter(Attribution::sure)
              .flatMap(Attribution::speaker)
              .map(s -> referents.actorsOf(s, before))
              .orElse(List.of());
      if (speaker.isPresent()) {
        lastSpeaker =
            Optional.of(
                new Turn(
                    actors.stream().findFirst(),
                    stretch.paragraph(),
                    speaker.get().sentence().number()));
      }
      quotes.add(
          new Quote(
              StableId.of("q", article.id(), Integer.toString(i), text),
              article.id(),
              paragraph.line(),
              text,
              kind,
              actors,
              speaker.map(Speaker::text),
              attribution.flatMap(Attribution::verb)));
    }
    return quotes;
  }

  /** 'We won.' */
  private static boolean isSentence(String text) {
    return Character.isUpperCase(text.codePointAt(0))
        && text.indexOf(' ') > 0
        && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
