package org.newsbook.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.text.Stem;

class StandsAloneTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council of Varnholm voted on Tuesday to rebuild the fish market.",
        "“We will rebuild the market before winter,” Mayor Ingrid Tollefsen said on Tuesday.",
        "At least 14 people died when the roof of the market fell.",
        "US officials said on Monday that the market of Varnholm was safe.",
        "The mayor of Varnholm and other guests opened the market on Monday.",
        "Fishermen of Varnholm this week sold the last fish of the old market.",
        "Ingrid Tollefsen faces her first winter as mayor of a town without a market.",
        "Mayor Ingrid Tollefsen of Varnholm on Tuesday said she would rebuild the market.",
        "Ingrid Tollefsen said she would rebuild the market before the winter.",
        "Defending champion Ingrid Tollefsen won her second title in the regatta of Varnholm.",
        "Officials say they will rebuild the market of Varnholm before the winter.",
        "Varnholm says the market, which burned in May, will open before the winter.",
      })
  void aWholeSentenceStandsAlone(String sentence) {
    assertThat(StandsAlone.test(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He added that the market would be rebuilt before the winter.",
        "But the council of Varnholm has not yet found the money.",
        "On Tuesday he told the council that money was short.",
        "Now they’ll have to learn the art of the bargain from Varnholm.",
        "Watch the opening of the market on the website of Varnholm council.",
        "Listen to the full talk with Ingrid Tollefsen on Varnholm Radio from seven.",
        "“We will rebuild the market before the winter comes,” he said.",
        "“We will rebuild the market before the winter comes.”",
        "“We will rebuild the market before the winter, said the mayor of the town.",
        "“We will rebuild the market before the winter comes,” says the harbour man.",
        "The storm of Monday hit his house in the north of Varnholm.",
        "The champion on Monday won her second title in the regatta of Varnholm.",
        "Two fishermen of Varnholm have said they will leave the harbour.",
        "At least ten other fishermen of Varnholm have left the harbour.",
        "The market would also allow the fishermen of Varnholm to sell bread.",
        "Possible avenues of action",
        "Given this backdrop, the council of Varnholm needs a new market.",
        "With this visit the mayor of Varnholm came to Solvik again.",
        "In tandem, the mayor of Varnholm told the council to find money.",
        "At that time the council of Varnholm was close to a decision.",
        "Reacting to the news, Mayor Ingrid Tollefsen asked for more money.",
        "Photo: Mayor Ingrid Tollefsen opens the market of Varnholm on Monday.",
        "By Ingrid Tollefsen The council of Varnholm has found no money.",
        "Ingrid Tollefsen ingrid@varn.example May 4 From the Varn Post The council met on Monday.",
        "Next, Mayor Ingrid Tollefsen of Varnholm opened the harbour and the school.",
        "What can come out of the meeting of the two mayors?",
        "I covered more than a few meetings of mayors in those years.",
      })
  void aSentenceThatLeansOnAnotherDoesNot(String sentence) {
    assertThat(StandsAlone.test(sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Ingrid Tollefsen, left, shakes hands with the fishermen of Varnholm on Monday.",
        "Mayor Ingrid Tollefsen of Varnholm is seen in a May 4 photo released by the council.",
        "The old market of Varnholm is shown before the fire in this undated file photo.",
        "Mayor Ingrid Tollefsen opens the market in Varnholm, Monday, March 4, 2024.",
        "(Photo by Anna Berg/Varn Post) The council of Varnholm has found no money.",
        "Fishermen of Varnholm sell bread (Image: Anna Berg) A fire has closed the old market.",
        "Photo credit: Anna Berg The council of Varnholm has found no money for the market.",
        "The Latest on the fire in the market of Varnholm (all times local) was told at noon.",
        "11 a.m. The council of Varnholm says that the market is closed until the winter.",
        "Good morning, this is what the people of Varnholm are talking about today.",
      })
  void whatStandsUnderAPictureOrOverALetterIsNoLead(String sentence) {
    assertThat(StandsAlone.test(sentence, true)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Ingrid Tollefsen left Varnholm on Monday, and right now nobody knows why.",
        "The plan of Varnholm drew fire from left and right, and the mayor withdrew it.",
      })
  void whoLeftOrIsRightStandsUnderNoPicture(String sentence) {
    assertThat(StandsAlone.test(sentence)).isTrue();
  }

  @Test
  void theFirstOfAReportCountsOnNothingBeforeIt() {
    String sentence = "Two fishermen of Varnholm have said they will leave the harbour.";
    assertThat(StandsAlone.test(sentence, true)).isTrue();
    assertThat(StandsAlone.test("He has said that the two will leave the harbour.", true))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The visit was billed as a tour, which nobody believed.",
        "The decision came after months of silence."
      })
  void aThingThatNobodyHasNamedPointsToSomethingElse(String sentence) {
    assertThat(StandsAlone.pointsToUnknown(sentence, Set.of())).isTrue();
    assertThat(StandsAlone.pointsToUnknown(sentence, Set.of(Stem.of("visit"), Stem.of("decision"))))
        .isFalse();
  }

  @Test
  void anAgeTellsNotWhoIsMeant() {
    assertThat(StandsAlone.pointsToUnknown("The 22-year-old fell into the harbour.", Set.of()))
        .isTrue();
    assertThat(StandsAlone.pointsToUnknown("The 2024 race ended in the harbour.", Set.of()))
        .isFalse();
  }

  @Test
  void aNameTellsWhichThingIsMeant() {
    assertThat(StandsAlone.pointsToUnknown("The Varnholm council has found no money.", Set.of()))
        .isFalse();
  }
}
