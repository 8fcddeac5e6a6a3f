package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("A build since an earlier edition")
class SinceTest {
  private static final String MARKET =
      "A fire destroyed the fish market of Varnholm early on Monday, and 14 stalls were lost with"
          + " all their goods. Mayor Ingrid Tollefsen said that the roof had fallen before the"
          + " brigade from Keldby reached the harbour with its only ladder.\n";
  private static final String CHESS =
      "Amadou Diarra of Bamako won the junior chess title in Riga after a drawn rook endgame against"
          + " Petra Sokolova, who had led the field for eight rounds.\n";

  @TempDir private Path temp;
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void firstEdition() throws IOException {
    put("market", "Fire destroys fish market", MARKET);
    assertThat(build("first")).isZero();
  }

  @Test
  void marksStoriesThatAreNewAndThoseThatGrew() throws IOException {
    put("again", "Fish market lost to fire", MARKET);
    put("chess", "Teenager wins chess title", CHESS);

    assertThat(build("second", "--since", temp.resolve("first/data").toString())).isZero();

    Document front = Jsoup.parse(temp.resolve("second/index.html").toFile());
    assertThat(front.select("section:has(#h-since) .meta b").eachText())
        .containsExactlyInAnyOrder("1 new report", "new");
    assertThat(Files.readString(temp.resolve("second/feed.xml")))
        .contains("<category term=\"new\"/>", "<category term=\"1 new report\"/>");
    assertThat(Files.readString(temp.resolve("second/data/changes.json")))
        .contains("\"change\":\"new\"", "\"change\":\"grown\"");
  }

  @Test
  void marksNothingWhereNothingIsNew() throws IOException {
    assertThat(build("second", "--since", temp.resolve("first/data").toString())).isZero();

    assertThat(FolderContents.of(temp.resolve("second")))
        .isEqualTo(FolderContents.of(temp.resolve("first")));
  }

  @Test
  void isRefusedWhereThereIsNoEarlierEdition() {
    String data = temp.resolve("nowhere").toString();

    assertThat(build("second", "--since", data)).isEqualTo(2);

    assertThat(err.toString())
        .contains(data + ": holds no data of an edition (name the folder site/data of an earlier");
    assertThat(temp.resolve("second")).doesNotExist();
  }

  private void put(String name, String title, String text) throws IOException {
    Path captures = Files.createDirectories(temp.resolve("content/captures"));
    String head = "---\ntitle: " + title + "\npublished: 2024-03-04\n---\n\n";
    Files.writeString(captures.resolve(name + ".md"), head + text);
  }

  private int build(String site, String... more) {
    CommandLine line = Main.commandLine();
    line.setErr(new PrintWriter(err, true));
    line.setOut(new PrintWriter(new StringWriter(), true));
    String[] own = {
      "build",
      "--quiet",
      "--content",
      temp.resolve("content").toString(),
      "--site",
      temp.resolve(site).toString(),
      "--cache",
      temp.resolve("cache").toString()
    };
    String[] all = java.util.Arrays.copyOf(own, own.length + more.length);
    System.arraycopy(more, 0, all, own.length, more.length);
    return line.execute(all);
  }
}
