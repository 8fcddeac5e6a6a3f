package org.newsbook.name.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.name.Actor;
import org.newsbook.name.resolution.Pages;
import org.newsbook.name.span.Marked;

class StateActsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{L Moscow} said that it would not yield.",
        "The {L Kremlin} rejected the plan.",
        "They studied {L Beijing}’s latest offer.",
        "Talks with {L Kyiv} went on for a week.",
        "Brazil and Chile accused {L Moscow} of delay.",
        "{L France} will send two ships.",
        "{L Jerusalem} rejected the plan."
      })
  void aStateActs(String text) {
    assertThat(kinds(text)).contains(Actor.Kind.STATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Crowds gathered in {L Beijing}.",
        "They walked along {L Beijing}’s wide streets.",
        "He flew from {L Moscow} to {L Kyiv}.",
        "A visit at the {L White House} followed.",
        "The rain in {L France} stopped."
      })
  void aPlaceIsAPlace(String text) {
    assertThat(kinds(text)).isEmpty();
  }

  private static List<Actor.Kind> kinds(String text) {
    return Pages.actors(Marked.seen("a", text)).stream().map(Actor::kind).toList();
  }
}
