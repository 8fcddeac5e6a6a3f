package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Of names, an editor")
class EditedNamesTest {
  @TempDir private Path temp;
  private Digests digest = Digests.in(Path.of(""));

  @BeforeEach
  void captures() throws IOException {
    digest = Digests.in(temp);
    digest.put(
        "captures/storm.txt",
        """
        Harbour of Aldby reopens after storm

        The harbour of Aldby reopened on Monday, Mayor Ana Kovač said after a storm of two days.
        “We waited two days for the wind to turn,” Kovač said on the quay.
        Petar Horvat, who runs the fish market, lost his stalls. He called Pero Horvatić for help.
        “Nobody warned us of the water this time,” Petar Horvat said.
        Pero Horvatić lent him a tent. A ship from Georgia waited outside the harbour.
        """);
  }

  @Test
  void saysThatFormsAreOne() throws IOException {
    digest.heeds("names: {same: [[petar horvat, Pero Horvatić]]}\n");
    assertThat(digest.data("actors", "\"name\":\"Pero Horvatić\""))
        .singleElement()
        .asString()
        .contains("Petar Horvat");
    assertThat(digest.read("about.html")).contains("one and the same: petar horvat, Pero Horvatić");
  }

  @Test
  void saysThatFormsAreTwo() throws IOException {
    digest.heeds("names: {different: [[Ana Kovač, Kovač]]}\n");
    assertThat(digest.data("actors", "\"name\":\"Ana Kovač\"")).hasSize(1);
    assertThat(digest.data("actors", "\"name\":\"Kovač\"")).hasSize(1);
  }

  @Test
  void saysUnderWhichNameSomebodyStands() throws IOException {
    digest.heeds("names: {called: {kovač: Ana Maria Kovač}}\n");
    assertThat(digest.data("actors", "\"name\":\"Ana Maria Kovač\"").get(0))
        .contains("\"name\":\"Ana Kovač\"", "actors/ana-maria-kovac.html");
    assertThat(digest.read("actors.html")).contains("Ana Maria <b>Kovač</b>");
    assertThat(digest.told("names: {called: {Kovacs: Ana}}\n"))
        .containsExactly(
            "corrections.yaml:1: no actor is called 'Kovacs' (did you mean 'Kovač'? write it as a"
                + " capture does)");
  }

  @Test
  void isToldOfTwoNamesForOneAndOfOneNameForTwo() throws IOException {
    assertThat(
            digest.told(
                """
                names:
                  called:
                    Ana Kovač: Ana Maria Kovač
                    Kovač: Ana M. Kovač
                    Petar Horvat: Pero Horvatić
                    Pero Horvatić: Ana Maria Kovač
                """))
        .containsExactly(
            "corrections.yaml:4: line 3 says 'Ana Maria Kovač' of 'Ana Kovač' (leave one of the two)",
            "corrections.yaml:5: another actor is called 'Pero Horvatić' (join them under same, or"
                + " write a name that tells them apart)",
            "corrections.yaml:6: line 3 calls another actor 'Ana Maria Kovač' (join them under same,"
                + " or write a name that tells them apart)");
    assertThat(digest.data("actors", "\"name\":\"Pero Horvatić\"")).hasSize(1);
  }

  @Test
  void saysOfWhichKindANameIsAndWhichRoleIsTold() throws IOException {
    digest.heeds(
        "names: {kinds: {Petar Horvat: Organisation}, roles: {Ana Kovač: Mayor Ana Kovač said}}\n");
    assertThat(digest.data("actors", "\"name\":\"Petar Horvat\",\"kind\":\"organisation\""))
        .hasSize(1);
    assertThat(digest.data("actors", "\"name\":\"Ana Kovač\"").get(0))
        .contains("\"roles\":[{\"text\":\"Mayor Ana Kovač said\"", "\"line\":3}]");
  }

  @Test
  void saysWhichPlaceIsMeantAndThatOneIsNone() throws IOException {
    digest.heeds(
        "captures: {captures/storm.txt: {places: {Georgia: US-GA}, notPlaces: [Aldby]}}\n");
    assertThat(digest.data("regions", "\"name\":\"Georgia\",\"kind\":\"place\"")).hasSize(1);
    assertThat(digest.data("regions", "\"iso2\":\"GE\"")).isEmpty();
    assertThat(digest.data("regions", "\"name\":\"Aldby\"")).isEmpty();
    digest.heeds("captures: {captures/storm.txt: {places: {Georgia: GE}}}\n");
    assertThat(digest.data("regions", "\"name\":\"Georgia\""))
        .singleElement()
        .asString()
        .contains("\"iso2\":\"GE\"");
  }

  @Test
  void saysAPlaceInEnglishOrGerman() throws IOException {
    for (String georgia : List.of("ge", "Georgia", "Georgien", "Republic of Georgia")) {
      digest.heeds("captures: {captures/storm.txt: {places: {Georgia: " + georgia + "}}}\n");
      assertThat(digest.data("regions", "\"iso2\":\"GE\"")).as(georgia).hasSize(1);
    }
    for (String bavaria : List.of("DE-Bavaria", "DE-Bayern", "Deutschland-Bayern")) {
      digest.heeds("captures: {captures/storm.txt: {places: {Georgia: " + bavaria + "}}}\n");
      assertThat(digest.data("regions", "\"name\":\"Bavaria\"")).as(bavaria).hasSize(1);
    }
  }

  @Test
  void saysWhereAPlaceIsThatNoMapHas() throws IOException {
    digest.put("newsbook.yaml", "pages: all\n");
    digest.heeds("captures: {captures/*: {places: {Aldby: DK 56.15 -10.2}}}\n");
    assertThat(digest.data("regions", "\"name\":\"Aldby\",\"kind\""))
        .singleElement()
        .asString()
        .contains("\"latitude\":56.15,\"longitude\":-10.2");
    assertThat(digest.read("regions/aldby.html"))
        .contains("class=\"map", "“Aldby” is the place DK 56.15 -10.2");
    assertThat(digest.data("regions", "\"iso2\":\"DK\"")).hasSize(1);
    assertThat(
            digest.told(
                """
                captures:
                  captures/*: {places: {Aldby: DK 56.15 10.2}}
                  captures/storm.txt: {places: {Aldby: DK 57 10.2, Georgia: GE 99 10}}
                """))
        .contains("corrections.yaml:3: line 2 puts 'Aldby' elsewhere (leave one of the two)")
        .anyMatch(told -> told.startsWith("corrections.yaml:3: no place 'GE 99 10' is known ("));
  }

  @Test
  void isToldOfWhatMeetsNothingOrContradicts() throws IOException {
    assertThat(
            digest.told(
                """
                names:
                  different: [[Ana Kovač, Kovač]]
                  same: [[Kovač, Ana Kovač], [Petar Horvat, Petr Horvat]]
                  kinds: {Petar Horvat: people, Ana Kovacs: person}
                  roles: {Ana Kovač: Queen of Aldby}
                captures:
                  captures/storm.txt:
                    places: {Georgia: XX-GA}
                    notPlaces: [Georgi]
                """))
        .containsExactly(
            "corrections.yaml:3: line 2 says that two of these are different (leave them under same"
                + " or under different)",
            "corrections.yaml:3: no actor is called 'Petr Horvat' (did you mean 'Petar Horvat'?"
                + " write it as a capture does)",
            "corrections.yaml:4: 'Ana Kovacs' is read as a name in no capture (did you mean 'Ana"
                + " Kovač'? write it letter by letter as a capture does)",
            "corrections.yaml:4: cannot be under kinds: 'people' (known are person, organisation,"
                + " place)",
            "corrections.yaml:5: no report that names Ana Kovač says so (write a role in a report's"
                + " own words)",
            "corrections.yaml:8: no place 'XX-GA' is known (write a country (GE), a place of one"
                + " (US-GA, FR-Paris), or a country and where in it, in degrees north and east (DK"
                + " 56.15 10.2))",
            "corrections.yaml:9: 'Georgi' is not read as a place in captures/storm.txt (did you"
                + " mean 'Georgia'? write it letter by letter as a capture does)");
  }
}
