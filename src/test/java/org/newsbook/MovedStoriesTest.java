package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.site.publish.LinkCheck;

/** A link that somebody kept still leads to the story when captures come and go. */
@DisplayName("Addresses of stories")
class MovedStoriesTest {
  private static final String MARKET =
      "A fire destroyed the fish market of Varnholm early on Monday, and 14 stalls were lost with"
          + " all their goods. Mayor Ingrid Tollefsen said that the roof had fallen before the"
          + " brigade from Keldby reached the harbour with its only ladder.\n";
  private static final String BRIDGE =
      "The swing bridge over the Skerrow stood open for nine hours because its engine had drowned in"
          + " the spring tide. Engineer Jolana Kreck hopes to turn it by hand on Thursday, when the"
          + " ferries to Anjipur start again.\n";
  private static final String CHESS =
      "Amadou Diarra of Bamako won the junior chess title in Riga after a drawn rook endgame against"
          + " Petra Sokolova, who had led the field for eight rounds.\n";

  @TempDir private Path temp;

  @BeforeEach
  void captures() throws IOException {
    put("market", "2024-03-04", "Fire destroys fish market", MARKET);
    put("bridge", "2024-03-05", "Swing bridge stands open", BRIDGE);
    put("chess", "2024-03-06", "Teenager wins chess title", CHESS);
  }

  @Test
  void aStoryThatIsMergedIntoAnotherLeavesAPageThatLeadsThere() throws IOException {
    TreeSet<String> before = build();
    put("letter", "2024-03-09", "A week in Varnholm", MARKET + "\n" + BRIDGE);

    TreeSet<String> after = build();

    assertThat(after).containsAll(before);
    String market = only(after, "fire-destroys-fish-market");
    String bridge = only(after, "swing-bridge-stands-open");
    assertThat(page(market).select("table.reports tbody tr")).hasSize(3);
    Document moved = page(bridge);
    String name = market.substring("stories/".length());
    assertThat(moved.select("meta[http-equiv=refresh]").attr("content")).endsWith("/" + name);
    assertThat(moved.select("link[rel=canonical]").attr("href")).endsWith("/" + name);
    assertThat(moved.select("a").attr("href")).endsWith("/" + name);
  }

  @Test
  void aPageThatOnlyLeadsOnIsInNoListAndLinkedFromNowhere() throws IOException {
    put("letter", "2024-03-09", "A week in Varnholm", MARKET + "\n" + BRIDGE);

    String bridge = only(build(), "swing-bridge-stands-open");

    String name = bridge.substring("stories/".length());
    for (String file : FolderContents.of(temp.resolve("site")).keySet()) {
      if (!file.equals(".newsbook") && !file.equals(bridge) && !file.startsWith("assets/")) {
        assertThat(temp.resolve("site").resolve(file)).content().doesNotContain(name);
      }
    }
    assertThat(LinkCheck.check(temp.resolve("site"), "/")).isEmpty();
  }

  @Test
  void aCaptureTakenAwayLeavesTheOtherStoriesWhereTheyWere() throws IOException {
    TreeSet<String> before = build();
    Files.delete(temp.resolve("content/captures/chess.md"));

    TreeSet<String> after = build();

    before.remove(only(before, "teenager-wins-chess-title"));
    assertThat(after).isEqualTo(before);
  }

  private void put(String name, String date, String title, String text) throws IOException {
    Path captures = Files.createDirectories(temp.resolve("content/captures"));
    Files.writeString(
        captures.resolve(name + ".md"),
        "---\ntitle: " + title + "\ndate: " + date + "\n---\n\n" + text);
  }

  /** Addresses of all pages of stories. */
  private TreeSet<String> build() {
    Path site = temp.resolve("site");
    Main.run("build", "--content", temp.resolve("content").toString(), "--site", site.toString());
    return FolderContents.of(site).keySet().stream()
        .filter(file -> file.startsWith("stories/"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String only(TreeSet<String> files, String slug) {
    List<String> found = files.stream().filter(f -> f.contains(slug)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private Document page(String file) throws IOException {
    return Jsoup.parse(temp.resolve("site").resolve(file));
  }
}
