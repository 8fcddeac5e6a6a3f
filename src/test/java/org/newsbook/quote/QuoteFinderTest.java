package org.newsbook.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Title;
import org.newsbook.name.Mention;
import org.newsbook.name.Names;
import org.newsbook.name.ResolvedMention;
import org.newsbook.name.ResolvedMentions;

/** Who says what, in made-up reports about Anna Berg, Paul Okoro and the Harbour Board. */
class QuoteFinderTest {
  private static final Map<String, String> NAMES =
      new TreeMap<>(
          Map.of(
              "Anna Berg", "anna",
              "Berg", "anna",
              "Paul Okoro", "paul",
              "Okoro", "paul",
              "Harbour Board", "board",
              "Lenmark", "lenmark"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The gates stay shut tonight,” said Anna Berg.                          | anna | said",
        "“The gates stay shut tonight,” Berg said on Monday.                     | anna | said",
        "“The gates stay shut tonight,” Anna Berg, a pilot at the port, said.    | anna | said",
        "“The gates stay shut tonight,” Anna Berg told the Harbour Board.        | anna | told",
        "Anna Berg told reporters: “The gates stay shut tonight.”                | anna | told",
        "Anna Berg, who runs the port, warned that “the gates stay shut tonight”.| anna | warned",
        "“The gates stay shut tonight,” according to Paul Okoro.                 | paul | according to",
        "According to Paul Okoro, “the gates stay shut tonight”.                 | paul | according to",
        "Anna Berg met the crews, adding that “the gates stay shut tonight”.     | anna | adding",
        "“Do the gates stay shut tonight?” Berg asked.                           | anna | asked",
        "‘The gates stay shut tonight’, said Okoro.                              | paul | said",
        "Lenmark’s envoy, Paul Okoro, said “the gates stay shut tonight”.        | paul | said",
        "The report cited Paul Okoro as saying “the gates stay shut tonight”.    | paul | cited",
        "“The gates stay shut tonight,” the Harbour Board said.                  | board | said",
        "After Anna Berg spoke, Okoro said: “The gates stay shut tonight.”       | paul | said"
      })
  void theVerbBesideTheMarksSaysWhoSpeaks(String paragraph, String actor, String verb) {
    assertThat(find(paragraph))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.speaker()).contains(actor);
              assertThat(q.verb()).contains(verb);
              assertThat(q.kind()).isEqualTo(Quote.Kind.DIRECT);
            });
  }

  @Test
  void twoSpeakersInOneSentenceKeepTheirWords() {
    assertThat(
            find("“It is far too late for that,” said Anna Berg, and Okoro replied, “It is not.”"))
        .extracting(q -> q.speaker().orElse("nobody"))
        .containsExactly("anna", "paul");
  }

  @Test
  void aSentenceOfNothingButWordsGoesOnWithTheSpeaker() {
    assertThat(
            find(
                "“We have waited long enough,” Anna Berg said. “Now we sail at last.”",
                "“Nobody will hold us back again.”"))
        .extracting(q -> q.speaker().orElse("nobody"))
        .containsExactly("anna", "anna", "anna");
  }

  @Test
  void aQuotationOverParagraphsHasOneSpeakerAndALineEach() {
    List<Quote> quotes =
        find(
            "Anna Berg said: “The first ship left at noon today.", "“The second one has to wait.”");

    assertThat(quotes).extracting(Quote::line).containsExactly(1, 2);
    assertThat(quotes).extracting(q -> q.speaker().orElse("nobody")).containsOnly("anna");
  }

  @Test
  void aBlockQuotationBelongsToWhoIsNamedBefore() {
    assertThat(find("Paul Okoro wrote to the crews:", "> The sea gives nothing back for free."))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.text()).isEqualTo("The sea gives nothing back for free.");
              assertThat(q.line()).isEqualTo(2);
              assertThat(q.speaker()).contains("paul");
            });
  }

  @Test
  void aPronounIsTheOneWhoFits() {
    assertThat(
            find(
                "Anna Berg met Paul Okoro at the quay.",
                "“The cranes are ready for work,” she said. “So are the crews tonight.”"))
        .extracting(q -> q.speaker().orElse("nobody"))
        .containsExactly("anna", "anna");
    assertThat(find("Anna Berg left.", "“The cranes are ready for work,” he said.").get(0))
        .satisfies(
            q -> {
              assertThat(q.speaker()).isEmpty();
              assertThat(q.speakerText()).contains("he");
            });
  }

  @Test
  void twoOfOneSexSideBySideAreNotGuessedBetween() {
    assertThat(find("It fell to Okoro and to Berg.", "“They said nothing at all,” they said."))
        .singleElement()
        .satisfies(q -> assertThat(q.speaker()).isEmpty());
  }

  @Test
  void aDescriptionMeansTheOneWhoHoldsTheOffice() {
    assertThat(
            find(
                "Lenmark President Anna Berg flew in. Captain Paul Okoro met her.",
                "“This port is open to all again,” the president said."))
        .singleElement()
        .satisfies(q -> assertThat(q.speaker()).contains("anna"));
    assertThat(
            find(
                "President Anna Berg flew in. President Paul Okoro met her.",
                "“This port is open to all again,” the president said."))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.speaker()).isEmpty();
              assertThat(q.speakerText()).contains("the president");
            });
  }

  @Test
  void aSpokesmanIsNotTheOneHeSpeaksFor() {
    assertThat(find("“There is nothing to add today,” a spokesman for Anna Berg said."))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.speaker()).isEmpty();
              assertThat(q.speakerText()).contains("a spokesman for Anna Berg");
            });
  }

  @Test
  void aFewWordsOfSpeechAreAFragment() {
    assertThat(find("Anna Berg called the plan “a cruel joke” on Sunday."))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.kind()).isEqualTo(Quote.Kind.FRAGMENT);
              assertThat(q.speaker()).contains("anna");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The film “A Long Way Down to Sea” opens today.",
        "The so-called “silent fleet” is back at the quay.",
        "The word “harbour” has many meanings here.",
        "They sang on “Good Morning Lenmark” at dawn.",
        "It was moored beside the “grey lady” for years."
      })
  void titlesAndWordsTalkedAboutAreNotSpeech(String paragraph) {
    assertThat(find(paragraph)).isEmpty();
  }

  @Test
  void aTextWithoutOneFullStopIsReadInOneGo() {
    String text = "“no” Anna Berg said, and then ".repeat(5_000);

    assertThat(find(text)).hasSize(5_000);
  }

  private static List<Quote> find(String... texts) {
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
            Optional.empty());
    List<Quote> quotes =
        QuoteFinder.find(
            List.of(article),
            new Names(List.of(), List.of(), new ResolvedMentions(Map.of("a-1", mentions))));
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
