package org.newsbook.name.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsbook.name.Position;
import org.newsbook.name.Region;
import org.newsbook.name.span.Marked;

class StateOfTownTest {

  @Test
  void anAbbreviationOfTwoStatesIsTheOneWithSuchATown() {
    assertThat(countries("He farms near {L Perth}, WA, with his sons.")).containsExactly("AU");
    assertThat(countries("He farms near {L Seattle}, WA, with his sons.")).containsExactly("US");
    assertThat(countries("It rained in {L Perth}, {L WA}.")).containsExactly("AU");
  }

  @Test
  void aTownLiesInTheStateOfWhichAllElseSpeaks() {
    assertThat(place("{L Portland} and {L Biddeford} wait for {L Maine}.", "Portland").position())
        .map(Position::longitude)
        .contains(-70.26);
    assertThat(place("{L Portland} plays {L Maine} tonight.", "Portland").position())
        .map(Position::longitude)
        .contains(-122.68);
  }

  @Test
  void aVillageWithTheNameOfAMetropolisIsNotMeantWithoutItsState() {
    String towns = "The team flew from {L Akron} and {L Cleveland} to {L %s}.";

    assertThat(place(towns.formatted("Toronto"), "Toronto").position())
        .map(Position::longitude)
        .contains(-79.42);
    assertThat(countries("He farms near {L Toronto}, Ohio, with his sons.")).containsExactly("US");
  }

  private static Region place(String text, String name) {
    return Pages.regions(Marked.seen("a", text)).stream()
        .filter(r -> r.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> countries(String text) {
    return Pages.regions(Marked.seen("a", text)).stream()
        .filter(r -> r.kind() == Region.Kind.COUNTRY)
        .flatMap(r -> r.iso2().stream())
        .sorted()
        .toList();
  }
}
