package org.newsbook.name.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsbook.name.Names;
import org.newsbook.name.Position;
import org.newsbook.name.Region;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.stage.Stage;

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
  void aPlaceThatNoFileKnowsLiesWhereItsPeopleOrItsTownDo() {
    assertThat(place("They met in the {A Kenyan} city of {L Orlamu}.", "Orlamu").parent())
        .contains(Area.idOf("KE"));
    assertThat(
            place(
                    "He saw {L Nairobi}. They met at {L Nairobi Free Trade Zone}.",
                    "Nairobi Free Trade Zone")
                .parent())
        .contains(Area.idOf("KE"));
  }

  @Test
  void aCapitalIsMeantWithoutAWordThatSaysItIsAPlace() {
    assertThat(
            place("Ties between {L Seoul}, {L Washington} and {L Tokyo} grew.", "Washington, D.C."))
        .isNotNull();
  }

  @Test
  void whatStandsBehindATownIsItsStateInTheWholeArticle() {
    assertThat(countries("The {A British} man left {L Atlanta}, {L Georgia}. {L Georgia} is cold."))
        .containsExactly("GB", "US");
  }

  @Test
  void aSchoolBoardWithinALongerNameSpeaksForNoOtherCountry() {
    assertThat(countries("The {L London} District Catholic School Board met."))
        .containsExactly("CA");
  }

  @Test
  void peopleBehindANameAreATribe() {
    Names names =
        NameFinder.find(
            List.of(Marked.article("a", "en", "Later he met the Orla Indians there.")),
            org.newsbook.correction.Corrections.NONE,
            Stage.alone(),
            new org.newsbook.problem.Problems());
    assertThat(names.regions()).isEmpty();
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
    List<Region> regions = Pages.regions(Marked.seen("a", "In {L Lyon} and in {L Mala Vyska}."));
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
        Pages.regions(Marked.seen("a", "An {A American} left the {L U.S.} for {L Boston}."))
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

  @Test
  void aCountryOfWhichOnlyItsPeopleIsNamedHasHintsAndNoName() {
    List<Region> regions = Pages.regions(Marked.seen("a", "A {A French} nurse met {L Norway}."));
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
            Pages.regions(Marked.seen("a", "He died in {L Orla Wells}, {L Calif.}, on Monday."))
                .stream()
                .map(Region::name))
        .contains("California");
  }

  @Test
  void aLocalAmericanPaperMeansItsOwnTowns() {
    String[] athens = {
      "The {L Athens} council met the school board.", "The district attorney spoke in {L Dublin}."
    };
    assertThat(Pages.regions(Marked.seen("a", athens)))
        .filteredOn(r -> r.kind() == Region.Kind.COUNTRY)
        .extracting(Region::name)
        .containsExactly("United States");
    assertThat(countries("The Edgar County Farm Board met in {L Paris}.")).containsExactly("US");
    assertThat(countries("Gardaí searched a house in {L Newbridge}, near {L Dublin}."))
        .containsExactly("IE");
  }

  @Test
  void aCountryIsNoTownWhoseStateTheArticleDoesNotName() {
    assertThat(
            countries("From {L Boston} and {L Denver} he fled to {L Italy}; {L Italy} kept him."))
        .containsExactly("IT", "US");
  }

  @Test
  void anArticleAboutManyStatesIsAboutNoTownInThem() {
    assertThat(
            countries(
                "{L Maine}, {L Utah} and {L Iowa} voted. {L Mexico} looked on; {L Mexico} said"
                    + " no."))
        .containsExactly("MX", "US");
  }

  @Test
  void aStreetHasAPageWhereMoreThanOneArticleNamesIt() {
    TaggedArticle robbery = Marked.seen("a", "Shots fell in {L Orla Street}.");
    TaggedArticle again = Marked.seen("b", "A shop in {L Orla Street} was robbed.");
    assertThat(Pages.regions(robbery)).isEmpty();
    assertThat(Pages.regions(robbery, again)).extracting(Region::name).contains("Orla Street");
  }

  @Test
  void aQuarterBehindWhichItsBoroughStandsIsTheOneThatTheGazetteerKnows() {
    assertThat(place("They met in {L East Flatbush}, Brooklyn, again.", "East Flatbush").position())
        .isPresent();
  }

  @Test
  void ofSeveralTownsOfOneNameTheOneInTheStateThatIsNamed() {
    assertThat(place("He farms near {L Lebanon}, Pa., with his sons.", "Lebanon").position())
        .map(Position::latitude)
        .contains(40.34);
    assertThat(
            place("In {L Tennessee} and in {L Maine}, {L Augusta} is known.", "Augusta")
                .position()
                .map(Position::latitude))
        .contains(44.31);
  }

  @Test
  void aProvinceIsTheSameWithAndWithoutThatWord() {
    assertThat(place("It rained in {L Sindh province}.", "Sindh").parent())
        .contains(Area.idOf("PK"));
    assertThat(place("It rained in {L NSW} again.", "New South Wales").parent())
        .contains(Area.idOf("AU"));
    assertThat(countries("Crowds filled the streets of {L L.A.} again.")).isEmpty();
  }

  @Test
  void fortAndMountAreReadInFull() {
    assertThat(place("It rained in {L Ft. Myers}, Fla., again.", "Fort Myers").parent())
        .contains(Area.idOf("US"));
  }

  @Test
  void aCityIsMeantBeforeANamesakeFiveTimesSmaller() {
    assertThat(place("An {A American} envoy spoke in {L Geneva}.", "Geneva").parent())
        .contains(Area.idOf("CH"));
  }

  @Test
  void aCapitalWithinAnotherNameFollowsItsArticle() {
    Names names =
        NameFinder.find(
            List.of(
                Marked.article(
                    "a",
                    "en",
                    "The Athens Police Department in Clarke County, Ga., arrested a man on Dublin"
                        + " Road.")),
            org.newsbook.correction.Corrections.NONE,
            Stage.alone(),
            new org.newsbook.problem.Problems());
    assertThat(names.regions())
        .filteredOn(r -> r.kind() == Region.Kind.COUNTRY)
        .extracting(Region::name)
        .containsExactly("United States");
  }

  @Test
  void aNameInCapitalsIsWrittenAsOthersAre() {
    assertThat(Pages.regions(Marked.seen("a", "{L PORT ORLA}, Utah — It rained.")))
        .extracting(Region::name)
        .contains("Port Orla");
  }
}
