package org.newsbook.name.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.name.span.Marked;

class GazetteerTest {
  private static final List<String> FILES =
      List.of(
          "place/acts.tsv",
          "gazetteer/blocs.tsv",
          "gazetteer/cities.tsv",
          "gazetteer/countries.tsv",
          "gazetteer/disputed.tsv",
          "place/institutions.tsv",
          "gazetteer/metonyms.tsv",
          "recognition/false-names.tsv",
          "gazetteer/not-places.txt",
          "organisation/organisations.tsv",
          "place/place-signs.tsv",
          "gazetteer/regions.tsv",
          "gazetteer/subdivisions.tsv",
          "person/surnames.tsv",
          "person/titles.tsv",
          "person/office-abbreviations.tsv",
          "organisation/words.txt",
          "person/words.txt",
          "recognition/words.txt");

  private final Gazetteer gazetteer = Marked.GAZETTEER;

  @Test
  void everyCountryHangsInTheWorld() {
    Set<String> codes = new HashSet<>();
    for (Tsv.Row row : Tsv.rows(Gazetteer.class, "countries.tsv")) {
      assertThat(codes.add(row.text(0))).as(row.text(0)).isTrue();
      Area area = gazetteer.country(row.text(0)).orElseThrow();
      Optional<Area> at = Optional.of(area);
      while (at.flatMap(Area::parent).isPresent()) {
        at = at.flatMap(Area::parent).flatMap(gazetteer::byId);
      }
      assertThat(at.map(Area::kind)).as(area.name()).contains(Area.Kind.WORLD);
    }
    assertThat(codes).hasSize(250 - 1);
  }

  @Test
  void namesAdjectivesCapitalsAndSeatsLeadToTheirCountry() {
    assertThat(gazetteer.nation(Gazetteer.key("Türkiye")).map(Area::key)).contains("TR");
    assertThat(gazetteer.nation(Gazetteer.key("U.S.")).map(Area::key)).contains("US");
    assertThat(gazetteer.nation(Gazetteer.key("us"))).isEmpty();
    assertThat(gazetteer.places(Gazetteer.key("Ft. Myers"))).isNotEmpty();
    assertThat(gazetteer.places(Gazetteer.key("Saint Louis")))
        .isEqualTo(gazetteer.places(Gazetteer.key("St. Louis")));
    assertThat(gazetteer.people(Gazetteer.key("Russians")).map(Area::key)).contains("RU");
    assertThat(gazetteer.capital(Gazetteer.key("TOKYO")).map(Area::key)).contains("JP");
    assertThat(gazetteer.seat(Gazetteer.key("Kremlin")).map(Area::key)).contains("RU");
    assertThat(gazetteer.bloc(Gazetteer.key("Shanghai Cooperation Organization")))
        .contains("Shanghai Cooperation Organisation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Of", "Nice", "Most", "March", "Reading", "Mobile"})
  void commonWordsAreNoPlaces(String word) {
    assertThat(gazetteer.mostlyNoPlace(Gazetteer.key(word))).isTrue();
  }

  @Test
  void everyDataFileSaysWhereItIsFrom() throws Exception {
    for (String file : FILES) {
      try (var in = Gazetteer.class.getResourceAsStream("/org/newsbook/name/" + file)) {
        String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).as(file).startsWith("#").containsPattern("CC0 1.0|CC BY 4.0");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Crimea",
        "Donbas",
        "Kashmir",
        "Ladakh",
        "Aksai Chin",
        "Arunachal Pradesh",
        "Siachen Glacier",
        "Western Sahara",
        "Ceuta",
        "Gaza",
        "West Bank",
        "East Jerusalem",
        "Jerusalem",
        "Golan",
        "Shebaa Farms",
        "Abkhazia",
        "South Ossetia",
        "Transnistria",
        "Nagorno-Karabakh",
        "Northern Cyprus",
        "Kuril Islands",
        "Senkakus",
        "Diaoyu Islands",
        "Spratlys",
        "Paracels",
        "Scarborough Shoal",
        "Dokdo",
        "Takeshima",
        "Abyei",
        "Hala'ib Triangle",
        "Essequibo",
        "Abu Musa",
        "Guantanamo Bay",
        "Tibet",
        "Somaliland",
        "Taiwan",
        "Kosovo",
        "Palestine",
        "Falkland Islands",
        "Malvinas",
        "Gibraltar"
      })
  void aDisputedPlaceStandsUnderNoState(String name) {
    Area area = gazetteer.nation(Gazetteer.key(name)).orElseThrow();
    assertThat(area.parent().flatMap(gazetteer::byId).map(Area::isCountry)).contains(false);
    assertThat(gazetteer.places(Gazetteer.key(name)))
        .filteredOn(a -> a.kind() == Area.Kind.DIVISION)
        .isEmpty();
  }

  @Test
  void everyDisputedPlaceSaysWhyItIsListedAndByWhatSource() {
    for (Tsv.Row row : Tsv.rows(Gazetteer.class, "disputed.tsv")) {
      assertThat(row.text(7)).as(row.text(0)).hasSizeGreaterThan(10);
      assertThat(row.text(9)).as(row.text(0)).hasSizeGreaterThan(10);
    }
  }

  @Test
  void onlyTheCityInADisputedPlaceIsFiledThere() {
    assertThat(gazetteer.places(Gazetteer.key("Bethlehem")))
        .filteredOn(a -> a.country().equals(Optional.of("US")))
        .isNotEmpty();
    assertThat(gazetteer.places(Gazetteer.key("Hebron")).get(0).country()).isEmpty();
  }
}
