package org.newsbook.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsbook.quote.Report.quotes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speakers of words that no verb of saying stands beside. */
class SpeakerFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg’s claim that “the gates are shut” was wrong.             | anna",
        "Okoro spoke on Monday. His call for “a strike of all crews” failed. | paul",
        "The plan was dismissed as “a cruel joke on us” by Paul Okoro.       | paul",
        "The note cited Okoro as saying that Berg “had left the port”.       | paul"
      })
  void aNounOrAPassiveVerbSaysWhoseWordsTheyAre(String paragraph, String actor) {
    assertThat(quotes(paragraph))
        .singleElement()
        .satisfies(q -> assertThat(q.speaker()).contains(actor));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Paul Okoro praised Anna Berg, saying “she kept the port open all winter.”            | paul",
        "Paul Okoro discussed the novelist Anna Berg, saying “her books made me look at the sea again.” | paul",
        "Paul Okoro discussed his admiration for the writing of Anna Berg, saying “her books made me look at the sea again.” | paul",
        "The Harbour Board took aim at Paul Okoro, saying he has made “brazen and incorrect claims”. | board",
        "Paul Okoro criticised Anna Berg for saying the port was a “rotten old pile of stones”. | anna",
        "Paul Okoro later apologised for his post, writing “I judged the crews too quickly.”   | paul",
        "Paul Okoro has been critical of the treatment of Anna Berg, and said the deal was “a terrible old thing”. | paul",
        "Okoro did not comment on Sunday, but did say at a meeting that Anna Berg is “one of the worst captains ever”. | paul",
        "A similar call came from Sen. Anna Berg of Lenmark, who tweeted that “the report must be made public”. | anna",
        "Okoro said Anna Berg should “leave the old harbour to the crews”. | paul",
        "On Friday, Anna Berg from the Harbour Board told the crews that “the port is old and poor”. | anna",
        "“It is about real people at sea,” says Anna Berg, former captain and the Dahl of the northern sea. | anna",
        "Paul Okoro is away but his aide Anna Berg, who keeps the books, said: “The water is bad.” | anna"
      })
  void whoTalksOfSomebodySpeaksNotWhomHeTalksOf(String paragraph, String actor) {
    assertThat(quotes(paragraph))
        .singleElement()
        .satisfies(q -> assertThat(q.speakers()).containsExactly(actor));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We want more boats than we have,” said 32-year-old protester Paul Okoro. | paul",
        "“We want more boats than we have,” said 5-year-old Anna Berg on Monday.  | anna"
      })
  void whoIsIntroducedByAgeSpeaks(String paragraph, String actor) {
    assertThat(quotes(paragraph))
        .singleElement()
        .satisfies(q -> assertThat(q.speaker()).contains(actor));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paul Okoro announced plans for the port, described by one union as a “bonfire of the boats”.",
        "Five captains (Anna Berg, Paul Okoro and Per Dahl) answered with “yes, of course”.",
        "Anna Berg denied on Monday that the crew was “asleep at the wheel of the ferry”.",
        "Paul Okoro rejected calls to “wait for the winter to end” before he sails.",
        "Paul Okoro read the letter aloud: “Dear father, I will come home in June.”"
      })
  void wordsOfOthersStandOnNobodysPage(String paragraph) {
    assertThat(quotes(paragraph)).allSatisfy(q -> assertThat(q.speakers()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg said the island’s leaders are making it clear that “no boat of ours will ever sail again”.",
        "Anna Berg said that the pilots had agreed that “the gates stay shut for good now”.",
        "Anna Berg reported that the captains say “the harbour is lost for all of us”.",
        "Anna Berg told reporters the crews have told the board that “nobody will sail out before Monday”.",
        "Lenmark Radio’s Anna Berg, reporting from the port, said the board is making it clear that the gates are “shut for good and for all”."
      })
  void wordsThatSomebodyReportsOfOthersAreNotHis(String paragraph) {
    assertThat(quotes(paragraph))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.speakers()).isEmpty();
              assertThat(q.speakerText().orElse("")).doesNotContain("Anna", "Radio");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg said she made it clear that “no boat of ours will ever sail again”.",
        "Anna Berg said the plan makes “no sense at all for our crews”.",
        "Anna Berg said that the plan of the captains was “the worst of all the plans”."
      })
  void whatSomebodySaysOfOthersIsHis(String paragraph) {
    assertThat(quotes(paragraph))
        .singleElement()
        .satisfies(q -> assertThat(q.speakers()).containsExactly("anna"));
  }

  @Test
  void aThingIsNotThePersonWhoIsNamedLastInItsClause() {
    assertThat(
            quotes(
                "The lawsuit, which was brought by the pilot, Per Dahl, and the captain, Paul Okoro,"
                    + " accused the board of “breaking every rule of the port”."))
        .singleElement()
        .satisfies(q -> assertThat(q.speakers()).isEmpty());
  }

  @Test
  void aClubIsNotItsCaptain() {
    assertThat(quotes("“Nobody is fit to row yet,” Harbour Board captain Roe told reporters."))
        .singleElement()
        .satisfies(q -> assertThat(q.speakers()).isEmpty());
  }

  @Test
  void whoIsAskedOrToldDoesNotSpeak() {
    assertThat(quotes("Anna Berg was asked by Paul Okoro, “Did you move the boat?”"))
        .allSatisfy(q -> assertThat(q.speakers()).doesNotContain("anna"));
    assertThat(quotes("Anna Berg was told “you are dismissed” by Paul Okoro on Monday."))
        .allSatisfy(q -> assertThat(q.speakers()).doesNotContain("anna"));
  }

  @Test
  void thePersonOfAnOfficeSpeaksNotWhatItIsIn() {
    assertThat(
            quotes(
                "Chief of Harbour Board Anna Berg says five boats left after a man was seen “pointing a"
                    + " lamp at the quay”."))
        .singleElement()
        .satisfies(q -> assertThat(q.speaker()).contains("anna"));
  }

  @Test
  void thePhraseRightBeforeTheVerbSpeaksNotTheClauseBeforeIt() {
    assertThat(
            quotes(
                "But the fleet has one thing in common with the port, the columnist suggested: “Its"
                    + " long winning streak is over now.”"))
        .singleElement()
        .satisfies(q -> assertThat(q.speakerText()).contains("the columnist"));
  }

  @Test
  void wordsInMarksWithoutAVerbOfSayingAreNobodys() {
    assertThat(quotes("Anna Berg went to the quay with “a heart full of hope”."))
        .allSatisfy(q -> assertThat(q.speaker()).isEmpty());
  }

  @Test
  void twoWordsInAReportersSentenceAreNotHisAccordingToWhomItIsTold() {
    assertThat(quotes("According to Paul Okoro, there are many “dear friends” on the quay."))
        .allSatisfy(q -> assertThat(q.speaker()).isEmpty());
  }

  @Test
  void aSentenceBeforeWithAVerbOfSayingLeadsIn() {
    assertThat(
            quotes(
                "Anna Berg told the crews that some had been predicting a strike.",
                "“That is because the pay has not risen in years.”"))
        .singleElement()
        .satisfies(q -> assertThat(q.speaker()).contains("anna"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the war        | “There is no way back for us,” the war said.",
        "the policies   | The policies promised “a better life for all of us”.",
        "the attack     | The attack announced “a new age for the port”."
      })
  void eventsAndActsSpeakForNobody(String event, String paragraph) {
    assertThat(quotes(paragraph))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.speaker()).as(event).isEmpty();
              assertThat(q.speakerText()).as(event).isEmpty();
            });
  }

  @Test
  void whatAGroupHasVowedElsewhereDoesNotMakeItSpeak() {
    assertThat(
            quotes(
                "The “fleet of the willing” – a group of ports that have pledged help – met on"
                    + " Monday."))
        .noneSatisfy(q -> assertThat(q.verb()).contains("pledged"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The gates stay shut tonight,” said Anna Berg, author of the book “Failure to Float.”"
            + " | Anna Berg",
        "Lenmark and the islands “will never be moved away” from one another, harbour master Anna"
            + " Berg told her friend on Friday. | Anna Berg",
        "A group of captains, including Paul Okoro and Anna Berg, said “the next step must be a"
            + " new harbour for all of the islands”."
            + " | A group of captains, including Paul Okoro and Anna Berg"
      })
  void whoSpeaksIsShownAsAWholePhrase(String paragraph, String shown) {
    assertThat(quotes(paragraph))
        .first()
        .satisfies(q -> assertThat(q.speakerText()).contains(shown));
  }

  @Test
  void whoIsToldDoesNotTell() {
    assertThat(
            quotes(
                "Okoro, who called the talk a “very good start,” told reporters that he was “ready”"
                    + " to sail."))
        .allSatisfy(q -> assertThat(q.speakerText()).contains("Okoro"));
  }

  @Test
  void noPhraseBeginsWithAComma() {
    assertThat(quotes("“The gates stay shut tonight,” Dahl, after a long pause, said of Berg."))
        .allSatisfy(q -> assertThat(q.speakerText().orElse("")).doesNotStartWith(","));
  }

  @Test
  void theWordsOfAListOfThreeGoToAllThree() {
    assertThat(
            quotes("“This is the only way for us now,” wrote Anna Berg, Paul Okoro and Per Dahl."))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.speakers()).containsExactly("anna", "paul", "per");
              assertThat(q.speakerText()).contains("Anna Berg, Paul Okoro and Per Dahl");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Berg is leaving after remarks made by a pilot who said “nobody should sail now”. | a pilot",
        "The vote comes after a complaint by a captain who said “the gates were shut too early”."
            + " | a captain",
        "The Harbour Board lost two members who said “the money is gone”. | two members"
      })
  void aRelativeClauseSpeaksForTheNounRightBeforeIt(String paragraph, String shown) {
    assertThat(quotes(paragraph))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.speaker()).isEmpty();
              assertThat(q.speakerText()).hasValueSatisfying(t -> assertThat(t).startsWith(shown));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg never said “I will close the old market”.",
        "Anna Berg did not say “I will close the old market”.",
        "Anna Berg denied saying “I will close the old market”.",
        "Anna Berg would have said “I will close the old market”.",
        "Captains accused Anna Berg of saying “let them all eat fish”.",
        "“I will close the old market” is what Anna Berg never said."
      })
  void wordsThatSomebodyDidNotSayAreNobodys(String sentence) {
    assertThat(quotes(sentence)).allSatisfy(q -> assertThat(q.speakerText()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg not only said “I will close the old market”, she did.",
        "Anna Berg said “I will not close the old market”.",
        "“I never said that to the council,” said Anna Berg."
      })
  void whatSomebodySaysMayDenySomething(String sentence) {
    assertThat(quotes(sentence))
        .singleElement()
        .satisfies(q -> assertThat(q.speaker()).contains("anna"));
  }

  @Test
  void aStatementSpeaksForItsAuthor() {
    assertThat(quotes("“The gates stay shut until Monday,” Anna Berg’s statement reads."))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.speaker()).contains("anna");
              assertThat(q.speakerText()).contains("Anna Berg’s statement");
            });
  }

  @Test
  void whoIsThePersonNamedRightBefore() {
    assertThat(
            quotes(
                "The port faces possible punitive measures by Paul Okoro, who has threatened"
                    + " “severe consequences” for all crews."))
        .singleElement()
        .satisfies(q -> assertThat(q.speakerText()).contains("Paul Okoro"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It can be said that the approach of the port is marked by a kind of “thought-out calm”.",
        "The coverage of the visit to Lenmark said that the talks were “helpful to both”."
      })
  void aThingThatTheVerbDoesNotGoWithIsNoSpeaker(String paragraph) {
    assertThat(quotes(paragraph)).allSatisfy(q -> assertThat(q.speakerText()).isEmpty());
  }

  @Test
  void thePersonRightBeforeTheVerbSpeaksWhateverHisOfficeIsCalled() {
    assertThat(
            quotes(
                "“I have never been prouder of you all,” former port policy planning director Anna"
                    + " Berg wrote to the crews."))
        .singleElement()
        .satisfies(q -> assertThat(q.speaker()).contains("anna"));
  }

  @Test
  void whatIsFoundOfSomebodysRemarksIsNotHis() {
    assertThat(quotes("On Friday, Anna Berg said she found Okoro’s remarks “disgraceful”."))
        .singleElement()
        .satisfies(q -> assertThat(q.speaker()).contains("anna"));
  }

  @Test
  void whoAsksAndWhoAnswersAreTwo() {
    assertThat(
            quotes(
                "Anna Berg then asked Paul Okoro, “Why are the gates shut?” Okoro answered, “It is cold out there.”"))
        .extracting(Quote::speakers)
        .containsExactly(List.of("anna"), List.of("paul"));
  }

  @Test
  void wordsGoOnWithNobodyWhereTheOnesBeforeAreNobodys() {
    assertThat(
            quotes(
                "Paul Okoro said the boats were old.",
                "“The boats are as good as new,” Captain Roe in a long talk on the quay. “Tonight I tell you one thing: he lied.”"))
        .allSatisfy(q -> assertThat(q.speakers()).isEmpty());
    assertThat(
            quotes(
                "Is the port too old, as Paul Okoro once declared? “No. It will stand for a hundred years.”"))
        .allSatisfy(q -> assertThat(q.speakers()).isEmpty());
  }

  @Test
  void wordsThatOpenASentenceBehindOnesWithASpeakerGoOnWithHim() {
    assertThat(
            quotes(
                "“The boats are old,” Anna Berg said. “We need new ones before the winter” and other"
                    + " things were heard on the quay."))
        .extracting(Quote::speakers)
        .containsExactly(List.of("anna"), List.of("anna"));
  }

  @Test
  void wordsDoNotGoOnWithSomebodyPastWhatAnotherDoes() {
    assertThat(
            quotes(
                "“The boats are old,” Anna Berg said. Paul Okoro was dismissive. “There is no money"
                    + " for new ones in this town.”"))
        .last()
        .satisfies(q -> assertThat(q.speakers()).isEmpty());
  }

  @Test
  void wordsGoOnWithSomebodyPastWhatHappens() {
    assertThat(
            quotes(
                "“The boats are old,” Anna Berg said. The gates were closed. “There is no money for"
                    + " new ones in this town.”"))
        .last()
        .satisfies(q -> assertThat(q.speakers()).containsExactly("anna"));
  }

  @Test
  void whoBeginsWithAMessageSpeaksIt() {
    assertThat(
            quotes(
                "“The boats are old,” Anna Berg said. Paul Okoro began Sunday with a signed tweet that"
                    + " drew no conclusions about the boats. “There is no money for new ones.”"))
        .last()
        .satisfies(q -> assertThat(q.speakerText()).contains("Paul Okoro"));
  }

  @Test
  void whoFailsToReportHasNotSaidIt() {
    assertThat(
            quotes(
                "Anna Berg and Per Dahl are accused of acting “against all the rules of the port” by"
                    + " failing to report a wreck, Paul Okoro said."))
        .allSatisfy(q -> assertThat(q.speakers()).doesNotContain("anna", "per"));
  }
}
