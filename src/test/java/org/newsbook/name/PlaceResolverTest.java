package org.newsbook.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceResolverTest {

  @Test
  void aCountryIsNamedByItsPeopleItsCapitalAndItsCities() {
    assertThat(countries("{A Kenyan} runners won.")).containsExactly("KE");
    assertThat(countries("It rained in {L Nairobi}.")).containsExactly("KE");
    assertThat(countries("It rained in {L Mombasa}.")).containsExactly("KE");
    assertThat(countries("{L Britain} and the {L U.S.} agreed.")).containsExactly("GB", "US");
  }

  @Test
  void whatStandsBehindAPlaceTellsWhereItLies() {
    assertThat(countries("He farms near {L Paris}, Texas.")).containsExactly("US");
    assertThat(countries("He farms near {L Lebanon}, Pa., with his sons.")).containsExactly("US");
    assertThat(countries("Shells fell on {L Mala Vyska} in {L Ukraine}.")).containsExactly("UA");
    assertThat(place("Shells fell on {L Mala Vyska} in {L Ukraine}.", "Mala Vyska").parent())
        .contains(Area.idOf("UA"));
  }

  @Test
  void aListOfPlacesIsNoAnchor() {
    assertThat(countries("He saw {L Beijing}, India and {L Rome}.")).containsExactly("CN", "IT");
  }

  @Test
  void anAmbiguousNameFollowsTheOtherPlacesOfItsArticle() {
    assertThat(countries("{L Georgia} borders {L Armenia} and {L Turkey}."))
        .containsExactly("AM", "GE", "TR");
    assertThat(countries("From {L Alabama} to {L Florida}, and in {L Georgia} too."))
        .containsExactly("US");
    assertThat(countries("In {L Birmingham} and {L Leeds} it rained.")).containsExactly("GB");
    assertThat(countries("In {L Birmingham} and all {L Alabama} it rained.")).containsExactly("US");
  }

  @Test
  void aCountyIsAmericanWhereNothingElseIsSaid() {
    assertThat(countries("The {L Wabash County} fair opened.")).containsExactly("US");
  }

  @Test
  void aDisputedPlaceStandsOnItsOwn() {
    for (String name : List.of("Crimea", "Kashmir", "Western Sahara", "Donbas", "Gaza")) {
      Region region = place("Snow fell on {L " + name + "}.", name);
      assertThat(region.kind()).isEqualTo(Region.Kind.TERRITORY);
      assertThat(region.parent().flatMap(Marked.GAZETTEER::byId).map(Area::isCountry))
          .as(name)
          .contains(false);
    }
    assertThat(place("Snow fell on {L Sevastopol}.", "Sevastopol").parent())
        .isEqualTo(Optional.of(place("In {L Crimea}.", "Crimea").id()));
  }

  @Test
  void everyNamedPlaceHangsInTheWorld() {
    List<Region> regions = Marked.regions(Marked.seen("a", "In {L Lyon} and {L Mala Vyska}."));
    assertThat(regions)
        .extracting(Region::name)
        .contains("World", "Europe", "Western Europe", "France", "Lyon", "Mala Vyska");
    for (Region region : regions) {
      assertThat(region.parent().stream().allMatch(p -> has(regions, p))).isTrue();
    }
  }

  @Test
  void aCountrysOwnNameComesBeforeItsPeople() {
    Region us =
        Marked.regions(Marked.seen("a", "An {A American} left the {L U.S.} for {L Boston}."))
            .stream()
            .filter(r -> r.iso2().isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(us.namings().get(0).as()).first().extracting("text").isEqualTo("U.S.");
    assertThat(us.namings().get(0).mentions()).isEqualTo(3);
  }

  private static boolean has(List<Region> regions, String id) {
    return regions.stream().anyMatch(r -> r.id().equals(id));
  }

  private static Region place(String text, String name) {
    return Marked.regions(Marked.seen("a", text)).stream()
        .filter(r -> r.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> countries(String text) {
    return Marked.regions(Marked.seen("a", text)).stream()
        .filter(r -> r.kind() == Region.Kind.COUNTRY)
        .flatMap(r -> r.iso2().stream())
        .sorted()
        .toList();
  }

  @Test
  void aCountryOfWhichOnlyItsPeopleIsNamedHasHintsAndNoName() {
    List<Region> regions = Marked.regions(Marked.seen("a", "A {A French} nurse met {L Norway}."));
    assertThat(regions)
        .filteredOn(r -> r.name().equals("France"))
        .singleElement()
        .satisfies(
            france -> {
              assertThat(france.namings().get(0).as()).isEmpty();
              assertThat(france.namings().get(0).hints())
                  .extracting(form -> form.text())
                  .containsExactly("French");
            });
    assertThat(regions)
        .filteredOn(r -> r.name().equals("Norway"))
        .singleElement()
        .satisfies(norway -> assertThat(norway.namings().get(0).hints()).isEmpty());
  }

  @Test
  void aGreatCityIsMeantBeforeASmallNamesakeAlsoWhereItsCountryIsNotNamed() {
    assertThat(
            place(
                    "From {L Istanbul} and {L Antalya} they flew to {L Kazan}, then {L Iran}.",
                    "Kazan")
                .position()
                .map(Position::latitude))
        .contains(55.79);
  }

  @Test
  void aStateHasAPositionOnTheMap() {
    assertThat(place("It rained in {L Alaska}.", "Alaska").position()).isPresent();
  }

  @Test
  void anAbbreviatedStateIsThatState() {
    assertThat(
            Marked.regions(Marked.seen("a", "He died in {L Orla Wells}, {L Calif.}, on Monday."))
                .stream()
                .map(Region::name))
        .contains("California");
  }
}
