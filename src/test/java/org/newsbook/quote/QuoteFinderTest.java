package org.newsbook.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsbook.quote.Report.quotes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what, in made-up reports about Anna Berg, Paul Okoro and the Harbour Board. */
class QuoteFinderTest {
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
        "After Anna Berg spoke, Okoro said: “The gates stay shut tonight.”       | paul | said",
        "After Anna Berg blamed the crews, Okoro shot back, “The gates stay shut tonight”.| paul | shot back",
        "On Monday, after a week at sea, Okoro met the crews, saying “the gates stay shut tonight”. | paul | saying",
        "The Harbour Board met, with Anna Berg saying “the gates stay shut tonight”. | anna | saying",
        "The port, where “the gates stay shut tonight” for all, is lost, said Paul Okoro. | paul | said",
        "Anna Berg said that Okoro had agreed “the gates stay shut for good now”. | anna | said",
        "But, Berg added, Lenmark views the port as “a place that stays shut tonight”. | anna | added",
        "“The gates stay shut tonight,” Anna Berg, a 50-year-old pilot said.      | anna | said",
        "Anna Berg, a 50-year-old pilot said “the gates stay shut tonight”.       | anna | said",
        "“Do the gates stay shut tonight?” Okoro asked his crews.                 | paul | asked",
        "Berg continued to “stay behind shut gates tonight”, according to Paul Okoro. | paul | according to"
      })
  void theVerbBesideTheMarksSaysWhoSpeaks(String paragraph, String actor, String verb) {
    assertThat(quotes(paragraph))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.speaker()).contains(actor);
              assertThat(q.verb()).contains(verb);
              assertThat(q.kind()).isEqualTo(Quote.Kind.DIRECT);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The gates stay shut tonight,” Okoro reportedly said.                      | paul | said",
        "Asked by Anna Berg whether they open, Okoro reportedly said, “The gates stay shut tonight.” | paul | said",
        "Anna Berg (D-Lenmark) on Sunday blamed the crews, saying “the gates stay shut tonight”. | anna | saying",
        "“Do the gates stay shut tonight?” Anna Berg, a pilot at the port, asked.   | anna | asked",
        "Okoro issued a statement saying “the gates stay shut tonight”.             | paul | saying",
        "Anna Berg spoke of her crews: “The gates stay shut tonight,” Okoro said.   | paul | said"
      })
  void asidesBracketsAndFarTagsDoNotHideWhoSpeaks(String paragraph, String actor, String verb) {
    assertThat(quotes(paragraph))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.speaker()).contains(actor);
              assertThat(q.verb()).contains(verb);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The gates stay shut tonight,” said Paul Okoro, who runs the port.| Paul Okoro, who runs the port",
        "“The gates stay shut tonight,” said Paul Okoro, head of the port. | Paul Okoro, head of the port",
        "“The gates stay shut tonight,” said Paul Okoro, but nobody heard. | Paul Okoro",
        "“The gates stay shut tonight,” said Anna Berg (D-Lenmark).        | Anna Berg (D-Lenmark)"
      })
  void whoSpeaksIsShownWithAllThatIsSaidOfHim(String paragraph, String shown) {
    assertThat(quotes(paragraph))
        .singleElement()
        .satisfies(q -> assertThat(q.speakerText()).contains(shown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Okoro gave his view in a message to Anna Berg: “The gates stay shut tonight.” | paul",
        "Anna Berg: “The gates stay shut tonight.”                                     | anna",
        "From a letter by Anna Berg: “The gates stay shut tonight.”                    | anna",
        "A message to Anna Berg: “The gates stay shut tonight.”                        | nobody"
      })
  void beforeAColonStandsWhoSpeaksAndNotWhoIsSpokenTo(String paragraph, String actor) {
    assertThat(quotes(paragraph)).extracting(q -> q.speaker().orElse("nobody")).containsOnly(actor);
  }

  @Test
  void twoSpeakersInOneSentenceKeepTheirWords() {
    assertThat(
            quotes(
                "“It is far too late for that,” said Anna Berg, and Okoro replied, “It is not.”"))
        .extracting(q -> q.speaker().orElse("nobody"))
        .containsExactly("anna", "paul");
  }

  @Test
  void aSentenceOfNothingButWordsGoesOnWithTheSpeaker() {
    assertThat(
            quotes(
                "“We have waited long enough,” Anna Berg said. “Now we sail at last.”",
                "“Nobody will hold us back again.”"))
        .extracting(q -> q.speaker().orElse("nobody"))
        .containsExactly("anna", "anna", "anna");
  }

  @Test
  void aQuotationOverParagraphsHasOneSpeakerAndALineEach() {
    List<Quote> found =
        quotes(
            "Anna Berg said: “The first ship left at noon today.", "“The second one has to wait.”");

    assertThat(found).extracting(Quote::line).containsExactly(1, 2);
    assertThat(found).extracting(q -> q.speaker().orElse("nobody")).containsOnly("anna");
  }

  @Test
  void aBlockQuotationBelongsToWhoIsNamedBefore() {
    assertThat(quotes("Paul Okoro wrote to the crews:", "> The sea gives nothing back for free."))
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
            quotes(
                "Anna Berg met Paul Okoro at the quay.",
                "“The cranes are ready for work,” she said. “So are the crews tonight.”"))
        .extracting(q -> q.speaker().orElse("nobody"))
        .containsExactly("anna", "anna");
    assertThat(quotes("Anna Berg left.", "“The cranes are ready for work,” he said.").get(0))
        .satisfies(
            q -> {
              assertThat(q.speaker()).isEmpty();
              assertThat(q.speakerText()).contains("he");
            });
  }

  @Test
  void twoOfOneSexSideBySideAreNotGuessedBetween() {
    assertThat(quotes("It fell to Okoro and to Berg.", "“They said nothing at all,” they said."))
        .singleElement()
        .satisfies(q -> assertThat(q.speaker()).isEmpty());
  }

  @Test
  void aDescriptionMeansTheOneWhoHoldsTheOffice() {
    assertThat(
            quotes(
                "Lenmark President Anna Berg flew in. Captain Paul Okoro met her.",
                "“This port is open to all again,” the president said."))
        .singleElement()
        .satisfies(q -> assertThat(q.speaker()).contains("anna"));
    assertThat(
            quotes(
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
    assertThat(quotes("“There is nothing to add today,” a spokesman for Anna Berg said."))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.speaker()).isEmpty();
              assertThat(q.speakerText()).contains("a spokesman for Anna Berg");
            });
  }

  @Test
  void aFewWordsOfSpeechAreAFragment() {
    assertThat(quotes("Anna Berg called the plan “a cruel joke” on Sunday."))
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
        "It was moored beside the “grey lady” for years.",
        "The theory, known as “The Grey Storm,” began after Okoro said that the sea rose.",
        "Paul Okoro, whose nickname was “Gull,” said he would sail on Monday.",
        "Crews say they heard of Okoro’s “open gate” remark on Monday."
      })
  void titlesAndWordsTalkedAboutAreNotSpeech(String paragraph) {
    assertThat(quotes(paragraph)).isEmpty();
  }

  @Test
  void ofAGroupWithNamedMembersNotOneAloneSpeaks() {
    String said = " said “the gates must stay shut for the whole of this night”.";

    assertThat(quotes("A group of pilots, including Paul Okoro and Anna Berg," + said))
        .singleElement()
        .satisfies(q -> assertThat(q.speaker()).isEmpty());
    assertThat(quotes("Anna Berg, with a group of pilots," + said))
        .singleElement()
        .satisfies(q -> assertThat(q.speaker()).contains("anna"));
  }

  @Test
  void aListSpeaksWholeOrForNobody() {
    for (String list :
        List.of(
            "Foreign Ministers Per-Olof Per Dahl, Paul Okoro and Anna Berg",
            "Foreign Ministers Per Dahl, Paul Okoro and Anna Berg",
            "Per Dahl, Paul Okoro and Anna Berg")) {
      assertThat(quotes("“The gates stay shut for the whole night,” " + list + " said."))
          .singleElement()
          .satisfies(q -> assertThat(q.speakers()).isIn(List.of(), List.of("per", "paul", "anna")));
    }
  }

  @Test
  void aNameInMarksIsNoSpeech() {
    assertThat(quotes("Okoro noted the growing call by “Berg” for new gates.")).isEmpty();
  }

  @Test
  void aTextWithoutOneFullStopIsReadInOneGo() {
    String text = "“no” Anna Berg said, and then ".repeat(5_000);

    assertThat(quotes(text)).hasSizeGreaterThan(4_500);
  }
}
