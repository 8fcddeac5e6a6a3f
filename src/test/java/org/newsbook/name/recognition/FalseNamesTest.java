package org.newsbook.name.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.name.person.Titles;
import org.newsbook.name.span.Marked;

class FalseNamesTest {
  private final FalseNames notNames = new FalseNames(Marked.GAZETTEER, Marked.TAGGER, new Titles());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They signed the {P Orla Accords} in May.",
        "They signed the {O Treaty of Lisbon} in May.",
        "The {O Treaty of Orla} binds them.",
        "It costs {L US}$ 299 there.",
        "The {P Jordan-oriented} offence failed.",
        "He asked {L D-Maine} for help.",
        "The frigate {P USS Orla} left port.",
        "It was hit by {P Cyclone Orla} in March.",
        "Crowds marked {P St. Brendan}’s Day.",
        "She lives with {P Alzheimer}’s disease.",
        "Police came to 18 {P Sunny Lane} at noon.",
        "They guarded the 2400 block of {P Jay Lane} all night.",
        "She is Director of {O Communications} Ana Roja.",
        "He is Minister of {O Agriculture}, they said.",
        "She is Minister for {O Primary Industries}, they said.",
        "He wrote as {O Consulting Research Assistant} there.",
        "They met the {O Secretary-General of the League} there.",
        "They live on {O Orla Avenue} there.",
        "The {O Arizona Republicans} agreed.",
        "He asked {P R-N.C.} for help.",
        "He asked {P DFL-Orla} for help.",
        "It sends {O SMS} and more.",
        "They won the {O Seven Nations} again."
      })
  void whatIsWrittenLikeANameAndNamesNobody(String marked) {
    assertThat(contains(marked)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The actor {P Jude Law} came.",
        "The singer {P J-Roja} came.",
        "The {O Institute for National Strategy} warned.",
        "The {O Council of Europe} met.",
        "The workers of {O 3M} met.",
        "The {O Liberal Democrats} agreed.",
        "{P St. Brendan}’s day began early.",
        "It happened in the {L US} today."
      })
  void whatLooksAlikeAndIsSomebody(String marked) {
    assertThat(contains(marked)).isFalse();
  }

  private boolean contains(String marked) {
    return notNames.contains(Marked.seen("a", marked).names().get(0));
  }
}
