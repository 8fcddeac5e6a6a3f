package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void saysInWhichOrderTheyStand() throws IOException {
    digest.heeds("themes: {order: [Trade, Birds]}\n");
    assertThat(digest.read("themes.html").replaceAll("(?s).*<main", ""))
        .containsSubsequence(">Trade<", ">Birds<", ">Sea<");
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
