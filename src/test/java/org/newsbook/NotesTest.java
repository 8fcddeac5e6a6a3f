package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.digest.SiteMap;

@DisplayName("A note of the editor's")
class NotesTest {
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
        Jan Berg lent his tent in Norway.
        """);
    digest.put("newsbook.yaml", "themes: [{title: The sea, words: [harbour]}]\n");
  }

  @Test
  void introducesAnActorARegionAThemeAStoryOrTheDigest() throws IOException {
    digest.put("notes/about.md", "We read *one* paper.\n");
    digest.put("notes/mayor.md", "[[actor:Kovač]]\n\nMayor since 2019.\n");
    digest.put("notes/norway.md", "[[region:Norway]]\n\nNorth of here.\n");
    digest.put("notes/sea.md", "[[theme:the sea]]\n\nAll of ships.\n");
    digest.put("notes/storm.md", "[[story:captures/storm.txt:4]]\n\nThe storm of the year.\n");
    digest.heeds("");
    assertThat(note("about.html").html()).contains("We read <em>one</em> paper.");
    assertThat(note("actors/ana-kovac.html").text()).isEqualTo("Mayor since 2019.");
    assertThat(note("regions/norway.html").text()).isEqualTo("North of here.");
    assertThat(note("themes/the-sea.html").text()).isEqualTo("All of ships.");
    assertThat(note(storyUrl()).text()).isEqualTo("The storm of the year.");
    assertThat(digest.read(storyUrl())).contains("Editor’s note");
  }

  @Test
  void givesSomebodyNamedInPassingAPage() throws IOException {
    digest.put("notes/jan.md", "[[actor:Jan Berg]]\n\nA fisherman.\n");
    digest.heeds("");
    assertThat(note("actors/jan-berg.html").text()).isEqualTo("A fisherman.");
  }

  @Test
  void leadsToPagesAndHasTablesAndFootnotes() throws IOException {
    digest.put(
        "notes/about.md",
        """
        # Who is who

        See [[actor:Kovač]] and [[story:captures/storm.txt:1]].[^1]

        | who | what |
        |-----|------|
        | [[actor:Ana Kovač]] | mayor |

        [^1]: As *they* say, [elsewhere](https://example.org/a?b&c).
        """);
    digest.heeds("");
    Element note = note("about.html");
    assertThat(note.select("a[href=actors/ana-kovac.html]").eachText())
        .containsExactly("Kovač", "Ana Kovač");
    assertThat(note.select("a[href^=stories/]").text())
        .isEqualTo("Harbour of Aldby reopens after storm");
    assertThat(note.select("h3").text()).isEqualTo("Who is who");
    assertThat(note.select("table td").eachText()).containsExactly("Ana Kovač", "mayor");
    assertThat(note.select(".footnotes li#fn-1 a[href='https://example.org/a?b&c']")).hasSize(1);
    assertThat(digest.read(SiteMap.ONE_FILE)).containsPattern("href=\"#[^\"]*fn-1\"");
  }

  @Test
  void runsNothingAndLoadsNothing() throws IOException {
    digest.put(
        "notes/about.md",
        """
        <script>alert(1)</script> <img src=x onerror=alert(1)>

        [a](javascript:alert(1)) [b](&#106;avascript:alert(1)) [c](<java script:alert(1)>) [e][d]
        <javascript:alert(1)> [f](data:text/html,x) [g](//evil.example) [h](about.html)
        ![p](https://evil.example/p.png) ![q][q]
        [[actor:Kovač" onclick="alert(1)]]

        [d]: JavaScript:alert(1)
        [q]: https://evil.example/q.png
        """);
    List<String> told = digest.told("");
    assertThat(told)
        .contains(
            "notes/about.md:5: a picture (notes show words only)",
            "notes/about.md:5: a picture (notes show words only)")
        .anyMatch(problem -> problem.startsWith("notes/about.md:6: no actor is called"));
    Element note = note("about.html");
    assertThat(note.select("script, img, [onclick], [onerror], a[href]")).isEmpty();
    assertThat(note.text()).contains("<script>alert(1)</script>", "onclick");
  }

  @Test
  void isToldOfWithItsLineWhereItNamesNothing() throws IOException {
    digest.put("notes/a.md", "Some words.\n");
    digest.put("notes/b.md", "[[actor:Ana Kovacs]]\n\nSee [[city:Vesna]], [[Kovač]].\n");
    digest.put("notes/c.md", "[[actor:Ana Kovač]]\n\nOne.\n");
    digest.put("notes/d.md", "[[actor:Kovač]]\n\nTwo.\n");
    digest.put("notes/e.md", "[[story:captures/storm.txt:99]]\n");
    Files.createSymbolicLink(
        temp.resolve("content/notes/f.md"), temp.resolve("content/newsbook.yaml"));
    Files.write(temp.resolve("content/notes/g.md"), new byte[] {(byte) 0xff});
    digest.put("notes/h.md", "x".repeat(100_001));
    assertThat(digest.told(""))
        .containsExactly(
            "notes/a.md:1: a note on nothing (write what it introduces in its first line, as in"
                + " [[actor:Ana Kovač]], or name it about.md)",
            "notes/b.md:1: no actor is called 'Ana Kovacs' (did you mean 'Ana Kovač'? write"
                + " it as its page does)",
            "notes/b.md:3: a reference to nothing: 'Kovač' (write one of actor, region, story,"
                + " theme, as in [[actor:Ana Kovač]])",
            "notes/b.md:3: a reference to nothing: 'city:Vesna' (write one of actor, region, story,"
                + " theme, as in [[actor:Ana Kovač]])",
            "notes/d.md:1: a second note on what 'notes/c.md' introduces (join both in one file)",
            "notes/e.md:1: no story is called 'captures/storm.txt:99' (write it as its page does)",
            "notes/f.md: is no file of its own (put the note itself there)",
            "notes/g.md: is not UTF-8 (save it as UTF-8)",
            "notes/h.md: has more than 100 kB (write less)");
    assertThat(note("actors/ana-kovac.html").text()).isEqualTo("One.");
  }

  @Test
  void hasCommentsThatStandInNoPageAndCodeThatStandsAsItIs() throws IOException {
    digest.put(
        "notes/about.md", "One %% not\n\nfor readers %% two.\n\n```\n[[actor:Ana Kovač]]\n```\n");
    digest.heeds("");
    assertThat(note("about.html").text()).isEqualTo("One two. [[actor:Ana Kovač]]");
    digest.put("notes/about.md", "%%\nall of it\n%%\n");
    digest.heeds("");
    assertThat(Jsoup.parse(digest.read("about.html")).select(".ednote")).isEmpty();
  }

  @Test
  void hasKeysAtItsHeadThatStandInNoPage() throws IOException {
    digest.put("notes/about.md", "---\ntitle: Desk\ntags: [a]\n---\nOne.\n\n---\n\nTwo.\n");
    digest.put("notes/a.md", "---\n---\n\n[[actor:Ana Kovač]]\n\nThree [[actor:Nobody]].\n");
    assertThat(digest.told("")).singleElement().asString().startsWith("notes/a.md:6: no actor");
    assertThat(note("about.html").text()).isEqualTo("One. Two.");
    assertThat(note("actors/ana-kovac.html").text()).isEqualTo("Three Nobody.");
  }

  @Test
  void isToldTheNearestOfItsKind() throws IOException {
    digest.put("notes/a.md", "[[region:Ana Kovacs]]\n");
    digest.put("notes/b.md", "[[actor:Ana]]\n");
    assertThat(digest.told(""))
        .containsExactly(
            "notes/a.md:1: no region is called 'Ana Kovacs' (write it as its page does)",
            "notes/b.md:1: no actor is called 'Ana' (did you mean 'Ana Kovač'? write it as its"
                + " page does)");
  }

  @Test
  void thatNoMarkdownReaderCanReadIsToldOfAndTheRestIsBuilt() throws IOException {
    digest.put("notes/about.md", "> ".repeat(3_000) + "x\n");
    digest.put("notes/a.md", "[[actor:Ana Kovač]]\n\n" + "[a](".repeat(20_000) + "\n");
    assertThat(digest.told(""))
        .containsExactly(
            "notes/a.md: too intricate for Markdown (write it plainer)",
            "notes/about.md: too intricate for Markdown (write it plainer)");
  }

  @Test
  void inAFolderThatIsALinkIsNotRead() throws IOException {
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("about.md"), "Not ours.");
    Files.createSymbolicLink(temp.resolve("content/notes"), elsewhere);
    assertThat(digest.told(""))
        .containsExactly("notes: is a link (put the notes themselves there)");
    assertThat(digest.read("about.html")).doesNotContain("Not ours");
  }

  @Test
  void hasFootnotesNumberedByWhereEachIsCitedFirst() throws IOException {
    digest.put(
        "notes/about.md", "One[^a] two[^b] one again[^a].\n\n[^b]: Of two.\n[^a]: Of one.\n");
    digest.heeds("");
    assertThat(note("about.html").select("p sup").eachText()).containsExactly("1", "2", "1");
    assertThat(note("about.html").select(".footnotes li p").eachText())
        .containsExactly("Of one.", "Of two.");
  }

  @Test
  void isReadInFoldersWithBlankLinesFirstAndByAnyOfItsEndings() throws IOException {
    digest.put("notes/people/mayor.MD", "\n\n[[actor:Kovač]]\n\nMayor since 2019.\n");
    digest.put(
        "notes/places/norway.markdown", "%% north %%\n[[region:Norway]]\n\nNorth of here.\n");
    digest.put("notes/About.MD", "We read one paper.\n");
    digest.put("notes/.obsidian/app.md", "Not ours.\n");
    digest.heeds("");
    assertThat(note("actors/ana-kovac.html").text()).isEqualTo("Mayor since 2019.");
    assertThat(note("regions/norway.html").text()).isEqualTo("North of here.");
    assertThat(note("about.html").text()).isEqualTo("We read one paper.");
    digest.put("notes/people/berg.txt", "[[actor:Jan Berg]]\n");
    digest.put("notes/people/two.md", "\n[[actor:Ana Kovač]]\n\nAgain.\n");
    assertThat(digest.told(""))
        .containsExactly(
            "notes/people/berg.txt: is no Markdown, not read (name it .md, or keep it elsewhere)",
            "notes/people/two.md:2: a second note on what 'notes/people/mayor.MD' introduces (join"
                + " both in one file)");
  }

  @Test
  void callsALinkAsItsWriterDoes() throws IOException {
    digest.put(
        "notes/about.md",
        "See [[actor:Kovač|the mayor]].\n\n| who |\n|---|\n| [[actor:Ana Kovač\\|she]] |\n");
    digest.heeds("");
    assertThat(note("about.html").select("a[href=actors/ana-kovac.html]").eachText())
        .containsExactly("the mayor", "she");
  }

  @Test
  void isToldOfALinkThatLeadsNowhereAndOfAFootnoteWithoutItsOther() throws IOException {
    digest.put(
        "notes/about.md",
        "See [here](people.md), <ftp:x>\nor [there][t].[^1]\n\n[t]: /x\n[^2]: Of two.\n");
    String leads = "(write all of it (https:, mailto:), or as in [[actor:Ana Kovač]])";
    assertThat(digest.told(""))
        .containsExactly(
            "notes/about.md:1: a link that leads nowhere: 'ftp:x' " + leads,
            "notes/about.md:1: a link that leads nowhere: 'people.md' " + leads,
            "notes/about.md:2: no footnote '1' (write its text on a line of its own, as in [^1]: So"
                + " they say.)",
            "notes/about.md:4: a link that leads nowhere: '/x' " + leads,
            "notes/about.md:5: nothing cites the footnote '2' (cite it in the text, as in [^1])");
    assertThat(note("about.html").text()).contains("See here");
  }

  @Test
  void isToldOfInTheLanguageOfThePages() throws IOException {
    digest.put("newsbook.yaml", "language: de\nthemes: [{title: Meer, words: [harbour]}, Fisch]\n");
    digest.put("notes/about.md", "[a](x.md) ![b](b.png) [[actor:Ana Kovacs]] [[stadt:x]] c[^1]\n");
    digest.put("notes/a.md", "Nichts.\n");
    digest.put("notes/b.md", "[[region:Norwegen]]\n\nEins.\n\n[^2]: Zwei.\n");
    digest.put("notes/c.md", "[[region:Norway]]\n\nZwei.\n");
    digest.put("notes/d.txt", "x\n");
    digest.told(
        "themes: {titles: {Mer: See, meer: A, Meer: B}}\nnames: {called: {Kovac: A, Ana Kovač: B}}");
    Element page = Jsoup.parse(digest.read("about.html"));
    assertThat(page.select("td[lang=en]").eachText()).isEmpty();
    assertThat(page.select("#problems").parents().select("td").eachText())
        .anyMatch(said -> said.contains("kein Akteur heißt „Ana Kovacs“"))
        .anyMatch(said -> said.contains("Zeile 1 nennt dieses Thema „A“"));
  }

  @Test
  void isReadAgainWhenItChanged() throws IOException {
    digest.put("notes/about.md", "One.\n");
    digest.heeds("");
    digest.put("notes/about.md", "Two.\n");
    digest.heeds("");
    assertThat(note("about.html").text()).isEqualTo("Two.");
  }

  private String storyUrl() throws IOException {
    return digest.data("stories", "").get(0).replaceFirst(".*\"url\":\"([^\"]*)\".*", "$1");
  }

  private Element note(String page) throws IOException {
    return Jsoup.parse(digest.read(page)).selectFirst(".ednote");
  }
}
