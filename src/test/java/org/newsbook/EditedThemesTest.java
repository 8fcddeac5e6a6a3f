package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.site.publish.LinkCheck;

@DisplayName("Of themes, an editor")
class EditedThemesTest {
  @TempDir private Path temp;
  private Digests digest = Digests.in(Path.of(""));

  @BeforeEach
  void captures() throws IOException {
    digest = Digests.in(temp);
    digest.put(
        "captures/storm.txt",
        """
        Storm at sea ends after two days

        The storm hit ships off Aldby on Monday, Mayor Ana Kovač said after two days.
        “We waited two days for the wind to turn,” Kovač said on the quay.
        """);
    digest.put(
        "captures/fish.txt",
        """
        Fish is dear this year

        The market of Vesna sold fish for twice the price of last year on Tuesday.
        Buyers came early and left with little, the council of Vesna said.
        """);
    digest.put(
        "captures/gulls.txt",
        """
        Gulls return to the cliffs

        Gulls were seen on the cliffs for the first time in years, the warden Jan Berg said.
        “They nest where nobody walks,” Berg said of the birds.
        """);
    digest.put(
        "newsbook.yaml",
        "themes: [{title: Sea, words: [storm]}, {title: Trade, words: [fish]},"
            + " {title: Birds, words: [gulls]}]\n");
  }

  @Test
  void saysWhichAreOneAndWhatTheyAreCalled() throws IOException {
    digest.heeds("themes: {same: [[Sea, trade]], titles: {sea: At sea}}\n");
    assertThat(digest.data("themes", "\"title\":\"At sea\"").get(0)).contains("\",\"s-");
    assertThat(digest.data("themes", "\"title\":\"Trade\"")).isEmpty();
    assertThat(digest.read("themes/at-sea.html")).contains("Storm at sea", "Fish is dear");
    assertThat(digest.read("about.html")).contains("the theme sea is called At sea");
  }

  @Test
  void putsAStoryOrThoseOfAnActorIntoOne() throws IOException {
    digest.heeds("themes: {stories: {captures/fish.txt:3: Prices}, actors: {Kovač: Mayors}}\n");
    assertThat(digest.read("themes/prices.html")).contains("Fish is dear");
    assertThat(digest.read("themes/mayors.html")).contains("Storm at sea");
    assertThat(digest.data("themes", "")).hasSize(3);
  }

  @Test
  void saysThatANewOneIsTheSameAsAnother() throws IOException {
    digest.heeds(
        "themes: {stories: {captures/fish.txt:3: Prices}, same: [[Sea, Prices, Birds]]}\n");
    assertThat(titles()).containsExactly("Sea");
    digest.heeds("themes: {stories: {captures/fish.txt:3: Birds}, same: [[Sea, Birds]]}\n");
    assertThat(titles()).containsExactly("Sea");
  }

  @Test
  void namesOneByTheTitleThatItGetsToo() throws IOException {
    digest.heeds("themes: {titles: {Sea: At sea}, stories: {captures/fish.txt:3: At sea}}\n");
    assertThat(digest.read("themes/at-sea.html")).contains("Storm at sea", "Fish is dear");
    assertThat(titles()).containsExactly("At sea", "Birds");
  }

  @Test
  void saysInWhichOrderTheyStand() throws IOException {
    digest.heeds("themes: {order: [Trade, Birds]}\n");
    assertThat(digest.read("themes.html").replaceAll("(?s).*<main", ""))
        .containsSubsequence(">Trade<", ">Birds<", ">Sea<");
  }

  @Test
  void choosesWhichAreFound() throws IOException {
    String sea = "{title: Sea, words: [storm]}";
    digest.put("newsbook.yaml", "themes: [named, " + sea + "]\n");
    digest.heeds("");
    assertThat(titles()).containsExactly("Other news", "Sea");
    digest.put("newsbook.yaml", "themes: [sections, " + sea + "]\n");
    digest.heeds("");
    assertThat(titles()).hasSizeGreaterThan(1).contains("Sea");
    digest.put("newsbook.yaml", "themes: off\n");
    digest.heeds("");
    assertThat(titles()).isEmpty();
    assertThat(digest.site().resolve("themes.html")).doesNotExist();
    assertThat(digest.read("index.html"))
        .contains("Storm at sea", "Fish is dear", "Gulls return")
        .doesNotContain("themes.html");
    assertThat(LinkCheck.check(digest.site(), "/")).isEmpty();
  }

  @Test
  void isToldOfDecisionsThatContradictEachOtherAndTheFirstHolds() throws IOException {
    List<String> told =
        digest.told(
            """
            themes:
              stories:
                captures/fish.txt:1: Prices
                captures/fish.txt:3: Market
              actors:
                Ana Kovač: Mayors
                Kovač: People
              titles:
                Mayors: Gulls
                mayors: Ships
                Birds: Gulls
            """);
    assertThat(told)
        .containsExactly(
            "corrections.yaml:4: line 3 puts 'Fish is dear this year' into 'Prices' (leave"
                + " one of the two)",
            "corrections.yaml:7: line 6 puts 'Storm at sea ends after two days' into"
                + " 'Mayors' (write that story under stories)",
            "corrections.yaml:10: line 9 calls this theme 'Gulls' (leave one of the two)",
            "corrections.yaml:11: line 9 calls another theme 'Gulls' (join them under same, or write"
                + " another title)");
    assertThat(digest.read("themes/prices.html")).contains("Fish is dear");
    assertThat(digest.read("themes/gulls.html")).contains("Storm at sea");
    assertThat(digest.told("themes: {titles: {Sea: trade}}\n"))
        .containsExactly(
            "corrections.yaml:1: another theme is called 'Trade' (join them under same, or write"
                + " another title)");
  }

  @Test
  void namesThemAsTheirPagesDoInAnyLanguageAndSectionsByTheirKeysToo() throws IOException {
    digest.put("newsbook.yaml", "language: de\nthemes: named\n");
    digest.put("notes/rest.md", "[[theme:Weitere Meldungen]]\n\nDer Rest.\n");
    digest.heeds("themes: {stories: {captures/fish.txt:1: Preise}, order: [Preise, other]}\n");
    assertThat(digest.read("themes.html").replaceAll("(?s).*<main", ""))
        .containsSubsequence(">Preise<", ">Weitere Meldungen<");
    digest.put("notes/rest.md", "[[theme:other]]\n\nDer Rest.\n");
    digest.heeds("themes: {titles: {Weitere Meldungen: Alles}}\n");
    assertThat(titles()).containsExactly("Alles");
  }

  private List<String> titles() throws IOException {
    return digest.data("themes", "").stream()
        .map(theme -> theme.replaceFirst(".*?\"title\":\"([^\"]*)\".*", "$1"))
        .sorted()
        .toList();
  }

  @Test
  void isToldOfAThemeThatIsNotThere() throws IOException {
    List<String> told = digest.told("themes: {titles: {Se: X}, same: [[Trade, Fishing]]}\n");
    assertThat(told)
        .containsExactly(
            "corrections.yaml:1: no theme is called 'Fishing' (write its title as its page does)",
            "corrections.yaml:1: no theme is called 'Se' (did you mean 'Sea'? write its title as"
                + " its page does)");
  }
}
