package org.newsbook.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.folder.CaptureFolder;
import org.newsbook.correction.Corrections;
import org.newsbook.correction.Decided;
import org.newsbook.correction.Decision;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;

class ArticleFinderTest {
  private static List<Capture> captures = List.of();
  private static List<Coverage> coverages = List.of();

  /** Where the articles of five captures begin, as people read them. */
  private static final Map<String, Set<Integer>> STARTS =
      Map.of(
          "000", Set.of(3, 80, 162, 214, 260, 282),
          "001", Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
          "002", Set.of(1, 19, 52, 62, 70, 103, 112, 126, 149, 165, 177, 192, 235, 247, 264, 278),
          "003", Set.of(1),
          "004", Set.of(6, 41, 53, 65));

  private static final int FOUND_ALONE = 14;

  @BeforeAll
  static void readOurCaptures() {
    Problems problems = new Problems();
    captures = CaptureFolder.read(Path.of("src/test/resources/seeds"), Stage.alone(), problems);
    List<Decision> told = new ArrayList<>();
    for (Capture capture : captures) {
      // Of what is no matter of cuts an editor has told them all.
      Set<Integer> starts = STARTS.getOrDefault(capture.path().substring(9, 12), Set.of());
      Set<Integer> joins =
          capture.blocks().stream()
              .map(Block::fromLine)
              .filter(line -> !starts.contains(line))
              .collect(Collectors.toSet());
      told.addAll(Decided.cuts(capture.path(), starts, joins));
    }
    coverages = ArticleFinder.find(captures, new Corrections(told), Stage.alone(), problems);
  }

  private static Coverage ours(String number) {
    return coverages.stream()
        .filter(c -> c.capture().startsWith("captures/" + number))
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> starts(Coverage coverage) {
    return coverage.articles().stream().map(Article::startLine).toList();
  }

  private static Article at(Coverage coverage, int startLine) {
    return coverage.articles().stream()
        .filter(a -> a.startLine() == startLine)
        .findFirst()
        .orElseThrow();
  }

  private static Map<Integer, String> reasons(Coverage coverage) {
    Map<Integer, String> reasons = new TreeMap<>();
    List<LeftOut> all = new ArrayList<>(coverage.outside());
    coverage.articles().forEach(a -> all.addAll(a.leftOut()));
    for (LeftOut left : all) {
      for (int line = left.fromLine(); line <= left.toLine(); line++) {
        reasons.put(line, left.why());
      }
    }
    return reasons;
  }

  private static Capture text(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        blocks.add(new Block(i + 1, i + 1, lines.get(i).strip(), Block.Kind.PLAIN));
      }
    }
    return new Capture("captures/made-up.txt", Format.TEXT, lines, blocks, Metadata.NONE);
  }

  private static Coverage cover(List<String> lines) {
    return ArticleFinder.find(List.of(text(lines)), Corrections.NONE, Stage.alone(), new Problems())
        .get(0);
  }

  @Test
  void sourceLinksCloseTheArticlesOfACapture() {
    assertThat(starts(alone("000"))).containsExactly(1, 80, 162, 214, 260, 282);
    assertThat(alone("000").articles()).allMatch(a -> a.title().origin() == Title.Origin.GIVEN);
  }

  @Test
  void articlesOnOneEventAreFoundWithoutAnEditor() {
    int found = 0;
    for (Map.Entry<String, Set<Integer>> capture : STARTS.entrySet()) {
      Set<Integer> right = new TreeSet<>(starts(alone(capture.getKey())));
      right.retainAll(capture.getValue());
      found += right.size();
    }
    assertThat(found).isGreaterThanOrEqualTo(FOUND_ALONE);
  }

  /** What the program finds without an editor. */
  private static Coverage alone(String number) {
    Capture capture =
        captures.stream()
            .filter(c -> c.path().startsWith("captures/" + number))
            .findFirst()
            .orElseThrow();
    return ArticleFinder.find(List.of(capture), Corrections.NONE, Stage.alone(), new Problems())
        .get(0);
  }

  @Test
  void aFileThatSaysItIsOneArticleIsOneThoughItsTextOnlyRepeatsItsTitle() {
    String said = "The harbour of Aarhus reopened on Monday, the port authority said.";

    assertThat(titled(said, said).body()).isEqualTo(said + "\n");
  }

  @Test
  void aTitleThatIsOnlyADateIsNone() {
    String said = "The harbour of Aarhus reopened on Monday.";

    for (String stamp : List.of("9 September 2013, 14:08", "Posted 11/27/2005 7:21 AM")) {
      assertThat(titled(stamp, said).title())
          .isEqualTo(
              new Title("The harbour of Aarhus reopened on Monday", Title.Origin.DERIVED, 2));
    }
    assertThat(titled("What 9 September 2013 changed", said).title().origin())
        .isEqualTo(Title.Origin.GIVEN);
  }

  /** The article of a file that gives a title and holds a paragraph. */
  private static Article titled(String title, String said) {
    Metadata meta = Metadata.article(1).withTitle(Optional.of(title));
    Capture capture =
        new Capture(
            "captures/note.md",
            Format.MARKDOWN,
            List.of("---", said),
            List.of(new Block(2, 2, said, Block.Kind.PARAGRAPH)),
            meta);
    return ArticleFinder.find(List.of(capture), Corrections.NONE, Stage.alone(), new Problems())
        .get(0)
        .articles()
        .get(0);
  }

  @Test
  void teasersAreBriefs() {
    assertThat(starts(ours("001"))).hasSize(12);
    assertThat(ours("001").articles()).allMatch(a -> a.kind() == Article.Kind.BRIEF);
  }

  @Test
  void anEssayIsOneArticleAndItsFootnotesAreNoBody() {
    assertThat(starts(alone("003"))).containsExactly(1);
    assertThat(reasons(ours("003")).get(10)).isEqualTo("footnote");
  }

  @Test
  void teasersBelowAnArticleAreBriefsOfTheirOwn() {
    assertThat(starts(ours("004"))).containsExactly(6, 41, 53, 65);
    assertThat(at(ours("004"), 53).title().text()).isEqualTo("Trump vs. his China hawks");
    assertThat(at(ours("004"), 53).kind()).isEqualTo(Article.Kind.BRIEF);
  }

  @Test
  void whatIsNoBodyIsLeftOutWithItsReason() {
    Map<Integer, String> links = reasons(ours("000"));
    assertThat(links)
        .containsEntry(14, "embedded post")
        .containsEntry(18, "embedded post")
        .containsEntry(33, "embedded post")
        .containsEntry(71, "contact line")
        .containsEntry(73, "note on the author")
        .containsEntry(78, "source link")
        .containsEntry(82, "byline")
        .containsEntry(102, "label of a video");
    assertThat(reasons(ours("002")))
        .containsEntry(2, "date")
        .containsEntry(3, "share label")
        .containsEntry(6, "list of related articles")
        .containsEntry(102, "note on who contributed")
        .containsEntry(263, "note on the author");
  }

  @Test
  void captionsAreKeptApartFromTheBody() {
    assertThat(at(ours("000"), 80).captions())
        .extracting(Passage::line)
        .containsExactly(86, 124, 126, 142, 144);
    assertThat(at(ours("002"), 177).captions()).extracting(Passage::line).containsExactly(177);
    assertThat(at(ours("002"), 192).captions())
        .extracting(Passage::line)
        .containsExactly(203, 226, 227);
  }

  @Test
  void aSectionBehindABarIsNoPartOfTheTitle() {
    assertThat(at(ours("000"), 214).title().text())
        .isEqualTo("Iran hardens stance against IAEA and its chief in wake of US-Israel attacks");
  }

  @Test
  void aDateGluedToItselfIsOneDate() {
    assertThat(at(ours("002"), 1).published().map(Published::date))
        .contains(LocalDate.of(2025, 9, 15));
  }

  @Test
  void aDatelineWithoutAYearIsADateWhereTheWeekdayFits() {
    assertThat(at(ours("002"), 52).published().map(Published::date))
        .contains(LocalDate.of(2025, 9, 5));
    assertThat(at(ours("002"), 52).outlet().map(Passage::text)).contains("UPI");
  }

  @Test
  void aReportWithAnInventedTitleSaysSo() {
    Title title = at(ours("002"), 278).title();
    assertThat(title.origin()).isEqualTo(Title.Origin.DERIVED);
    assertThat(title.text()).hasSizeLessThanOrEqualTo(90).contains("Trump");
  }

  @Test
  void everyLineIsAccountedForOnce() {
    for (int i = 0; i < captures.size(); i++) {
      assertAccounted(captures.get(i), coverages.get(i));
    }
  }

  private static void assertAccounted(Capture capture, Coverage coverage) {
    int[] uses = new int[capture.lines().size() + 1];
    for (Article article : coverage.articles()) {
      if (article.title().origin() == Title.Origin.GIVEN) {
        uses[article.title().line()]++;
      }
      article.paragraphs().forEach(p -> uses[p.line()]++);
      article.captions().forEach(p -> uses[p.line()]++);
    }
    reasonsCounted(coverage, uses, capture);
    for (Block block : capture.blocks()) {
      assertThat(uses[block.fromLine()])
          .as("%s:%d %s", capture.path(), block.fromLine(), block.text())
          .isEqualTo(1);
    }
  }

  private static void reasonsCounted(Coverage coverage, int[] uses, Capture capture) {
    reasons(coverage)
        .forEach(
            (line, why) -> {
              if (!capture.lines().get(line - 1).isBlank()) {
                uses[line]++;
              }
            });
  }

  @Test
  void noLineIsLostOrTakenTwiceHoweverLinesAreMixed() {
    Random random = new Random(20250915);
    List<String> pool = new ArrayList<>();
    captures.forEach(c -> c.blocks().forEach(b -> pool.add(b.text())));
    for (int round = 0; round < 40; round++) {
      List<String> lines = new ArrayList<>();
      int size = 1 + random.nextInt(60);
      for (int i = 0; i < size; i++) {
        lines.add(random.nextInt(5) == 0 ? "" : pool.get(random.nextInt(pool.size())));
      }
      Capture capture = text(lines);
      assertAccounted(
          capture,
          ArticleFinder.find(List.of(capture), Corrections.NONE, Stage.alone(), new Problems())
              .get(0));
    }
  }

  @Test
  void anArticleFedBackAloneComesOutAsOne() {
    int one = 0;
    int all = 0;
    for (Coverage coverage : coverages) {
      Capture capture =
          captures.stream().filter(c -> c.path().equals(coverage.capture())).findFirst().get();
      for (Article article : coverage.articles()) {
        List<String> own = capture.lines().subList(article.startLine() - 1, article.endLine());
        one += cover(own).articles().size() == 1 ? 1 : 0;
        all++;
      }
    }
    assertThat(one / (double) all).as("%d of %d articles", one, all).isGreaterThan(0.85);
  }

  @Test
  void theTitleStandsOverItsDatelineAndEndsTheReportBefore() {
    Coverage coverage =
        cover(
            List.of(
                "Harbour board votes to dredge the northern channel",
                "PORTLAND — The harbour board voted on Monday to dredge the northern channel, a work"
                    + " that fishermen have asked for since the storms of last winter.",
                "The board's chairwoman, Ruth Alder, said that dredging would begin in April.",
                "Alder said the channel had lost a third of its depth to sand.",
                "Dredging costs the harbour four million crowns a year, the board's figures show.",
                "Orchestra names its first guest conductor in a decade",
                "VIENNA — The city orchestra named Tomas Brandl its guest conductor on Friday, the"
                    + " first musician to hold the post in ten years.",
                "Brandl, 41, will conduct eight concerts a season, the orchestra's manager said.",
                "The violinist turned conductor studied in Graz and led the opera there.",
                "Concerts begin in October with a programme of Haydn symphonies."));
    assertThat(starts(coverage)).containsExactly(1, 6);
  }

  @Test
  void lineEndingsAndALastNewlineChangeNoBoundary(@TempDir Path folder) throws IOException {
    List<String> lines =
        captures.stream()
            .filter(c -> c.path().startsWith("captures/002"))
            .findFirst()
            .orElseThrow()
            .lines();
    List<List<Integer>> starts = new ArrayList<>();
    for (String text :
        List.of(
            String.join("\n", lines).stripTrailing(),
            String.join("\n", lines).stripTrailing() + "\n",
            String.join("\r\n", lines).stripTrailing() + "\r\n\r\n")) {
      Path content = folder.resolve("content" + starts.size());
      Files.createDirectories(content.resolve("captures"));
      Files.writeString(content.resolve("captures/a.txt"), text);
      List<Capture> read = CaptureFolder.read(content, Stage.alone(), new Problems());
      starts.add(
          starts(ArticleFinder.find(read, Corrections.NONE, Stage.alone(), new Problems()).get(0)));
    }
    assertThat(starts).hasSize(3).containsOnly(starts(alone("002")));
  }

  @Test
  void inASavedPageTheTitleOverABylineBeginsTheArticleAndMenusDoNot() {
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("Home", "Local Sport", "Weather Map", "Letters Page", "Our Readers"));
    lines.addAll(
        List.of(
            "Ferry to the islands sails again after nine months",
            "The line between the mainland and the islands was closed since a fire in February.",
            "By Ruth Alder | Published Oct 27, 2023",
            "Share",
            "The ferry to the islands sailed on Friday for the first time since a fire in its engine"
                + " room closed the line nine months ago, and took two hundred passengers.",
            "What the islanders say",
            "Islanders had used small boats for their shopping, said Ines Holm, who keeps the shop"
                + " at the ferry's landing and had waited for the line to open.",
            "Sign in",
            "Latest Pictures",
            "Town Hall Tower",
            "Old Market Street",
            "Museum finds a forgotten map of the old town walls",
            "By Tomas Brandl | Published Nov 3, 2023",
            "A map of the town walls that nobody had asked for in a century lay in a drawer of the"
                + " museum until a student found it, the museum's director said on Monday.",
            "The map shows three gates that were pulled down before the first survey of the old"
                + " town, and a fourth that no document names.",
            "Next Page"));
    assertThat(starts(cover(lines))).containsExactly(6, 17);
  }

  @Test
  void aSentenceEndingInItsQuotationMarkIsNoTitle() {
    List<String> lines =
        List.of(
            "Harbour board votes to dredge the northern channel",
            "The harbour board voted on Monday to dredge the northern channel, a work that"
                + " fishermen have asked for since the storms of last winter.",
            "Ruth Alder, who leads the board, called the vote \"overdue.\"",
            "Alder said the channel had lost a third of its depth to sand in two winters.");
    assertThat(starts(cover(lines))).containsExactly(1);
  }

  @Test
  void anEmptyCaptureHasNoArticle() {
    assertThat(cover(List.of("", "")).articles()).isEmpty();
  }
}
