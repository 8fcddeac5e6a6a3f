package org.newsbook.capture.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.capture.Block;
import org.newsbook.capture.Part;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;

@DisplayName("A mail")
final class MailTest {
  private static final String HEADER =
      """
      From: Harbour Weekly <news@weekly.example>
      Subject: %s
      Date: Fri, 15 Mar 2024 06:00:00 +0000
      Content-Type: text/%s; charset=utf-8

      """;

  @TempDir private Path folder;

  @Test
  void ofPlainTextIsAnArticleAnItemWhereRulesPartThem() throws IOException {
    List<Part> items =
        articles(
            """
            HARBOUR WEEKLY
            View in browser: https://weekly.example/11

            *************************

            DOCKERS RETURN TO WORK

            Dock workers in Aldby returned to work on Tuesday after the union and
            the port's employers agreed on a pay rise of 6 percent.

            Read more: https://weekly.example/dockers

            *************************

            A NEW LOCK OPENS

            Ships of up to 366 metres can now reach the inner port of Aldby, the
            harbour board said on Wednesday.

            They could not before.

            *************************
            Unsubscribe: https://weekly.example/unsubscribe
            """);
    assertThat(items)
        .extracting(MailTest::title)
        .containsExactly("DOCKERS RETURN TO WORK", "A NEW LOCK OPENS");
    assertThat(items.get(0).metadata().url()).contains("https://weekly.example/dockers");
    assertThat(items.get(0).metadata().outlet()).contains("Harbour Weekly");
    assertThat(text(items.get(0)))
        .isEqualTo(
            "Dock workers in Aldby returned to work on Tuesday after the union and the port's"
                + " employers agreed on a pay rise of 6 percent.");
    assertThat(text(items.get(1))).endsWith("on Wednesday.\nThey could not before.");
  }

  @Test
  void ofPlainTextIsAnArticleAnEntryOfAnAlertOfTheOutletUnderItsHeadline() throws IOException {
    List<Part> items =
        articles(
            """
            === News - 2 new results for [harbour strike] ===

            Dock workers end strike in Aldby after nine days
            The Aldby Post
            Dock workers in Aldby returned to work on Tuesday after the union and
            the port's employers agreed on a pay rise ...
            <https://count.example/url?sa=t&url=https://post.example/strike&ct=ga>

            Varnholm fears new walkouts
            Coast Radio
            Port authorities in Varnholm said on Monday that pilots may stop work
            next week over pensions ...
            <https://count.example/url?sa=t&url=https://radio.example/pilots&ct=ga>

            - - - - - - - - - - - - - - - - - -
            Unsubscribe from this alert:
            <https://count.example/remove>
            """);
    assertThat(items)
        .extracting(MailTest::title)
        .containsExactly(
            "Dock workers end strike in Aldby after nine days", "Varnholm fears new walkouts");
    assertThat(items.get(1).metadata().outlet()).contains("Coast Radio");
    assertThat(items.get(1).metadata().url()).contains("https://radio.example/pilots");
  }

  @Test
  void ofPlainTextIsAnArticleWhereAnAlertHasOneEntry() throws IOException {
    assertThat(
            articles(
                """
                === News - 1 new result for [harbour strike] ===

                Dock workers end strike in Aldby after nine days
                The Aldby Post
                Dock workers in Aldby returned to work on Tuesday after the union and
                the port's employers agreed on a pay rise ...
                <https://count.example/url?sa=t&url=https://post.example/strike&ct=ga>

                - - - - - - - - - - - - - - - - - -
                Unsubscribe from this alert:
                <https://count.example/remove>
                """))
        .singleElement()
        .satisfies(
            part -> {
              assertThat(title(part)).isEqualTo("Dock workers end strike in Aldby after nine days");
              assertThat(part.metadata().outlet()).contains("The Aldby Post");
              assertThat(part.metadata().url()).contains("https://post.example/strike");
            });
  }

  @Test
  void ofPlainTextKeepsAnItemThatTellsOfWhatOthersPrintInTheirMargins() throws IOException {
    List<Part> items =
        articles(
            """
            *****

            Ferries must say what they store

            The council of Aldby decided on Monday that each ferry company has to print its
            privacy policy on the ticket, after travellers had complained for two years that
            nobody told them what became of their names and of their birthdays.

            *****

            A new lock is opened

            Ships of up to 366 metres can now reach the inner port of Aldby on the west coast.

            *****
            Read our privacy policy, or unsubscribe.
            """);
    assertThat(items)
        .extracting(MailTest::title)
        .containsExactly("Ferries must say what they store", "A new lock is opened");
    assertThat(text(items.get(0))).contains("privacy policy").endsWith("birthdays.");
  }

  @Test
  void ofPlainTextTakesALabelBetweenRulesForTheHeadlineWhereTheTextHasNone() throws IOException {
    List<Part> items =
        articles(
            """
            *** Dockers return to work ***

            Dock workers in Aldby returned to work on Tuesday after nine days of strikes.

            *** A new lock is opened ***

            Ships of up to 366 metres can now reach the inner port of Aldby on the west coast.

            ***
            """);
    assertThat(items)
        .extracting(MailTest::title)
        .containsExactly("Dockers return to work", "A new lock is opened");
  }

  @Test
  void ofPlainTextIsCutByTheProgramWhereLinksStandInItsText() throws IOException {
    List<Part> items =
        articles(
            """
            Dock workers in Aldby returned to work on Tuesday after nine days of strikes, they said.

            https://weekly.example/a

            The strike had kept some ninety ships waiting at sea off the coast, the harbour said.

            https://weekly.example/b

            What comes next

            The union will vote on the agreement in two weeks, and few expect that it says no.

            https://weekly.example/c
            """);
    assertThat(items).isEmpty();
  }

  @Test
  void isReadWithoutThePageThatItAnswers() throws IOException {
    String own = "Dock workers in Aldby returned to work on Tuesday after nine days of strikes.";
    String page =
        """
        <p>%s</p>
        <div class="gmail_quote"><div class="gmail_attr">On Monday Ann Carter wrote:</div>
        <blockquote type="cite"><p>Has the strike ended yet? I hear so.</p></blockquote></div>
        """;
    assertThat(read("html", page.formatted(own)))
        .singleElement()
        .satisfies(part -> assertThat(text(part)).isEqualTo(own));
    assertThat(read("html", page.formatted("See below.")))
        .singleElement()
        .satisfies(part -> assertThat(text(part)).contains("Has the strike ended"));
  }

  @Test
  void thatAnswersInALineIsItsSendersLineAlone() throws IOException {
    String own = "I shall be there on Thursday.";
    assertThat(
            articles(
                own
                    + """


                    On Monday Ann Carter wrote:
                    > The harbour board meets on Thursday to talk about the new lock. The plans
                    > have grown twice as dear since the spring, and the ferry may stop for a year.
                    > Nobody has said yet who pays.
                    """))
        .singleElement()
        .satisfies(part -> assertThat(text(part)).isEqualTo(own));
  }

  @Test
  void thatAnswersAboveAHeaderOfFieldsIsItsSendersText() throws IOException {
    String own = "I shall be there on Thursday, and I bring the plans of the lock.";
    String quoted =
        """
        From: Ann Carter <ann@harbour.example>
        Sent: Monday, 3 May 2021 10:00
        To: Ruth Moss
        Subject: Lock

        The harbour board meets on Thursday to talk about the new lock, it says.
        """;
    assertThat(read("RE: Lock", "plain", own + "\n\n" + quoted))
        .singleElement()
        .satisfies(part -> assertThat(text(part)).isEqualTo(own));
    assertThat(read("FW: Lock", "plain", own + "\n\n" + quoted))
        .singleElement()
        .satisfies(part -> assertThat(text(part)).startsWith("The harbour board meets"));
  }

  @Test
  void isNotCutAtTwoHyphensBetweenParagraphs() throws IOException {
    String last =
        "The ferry may stop for a year, and nobody has said yet who will pay for the lock.";
    assertThat(articles("The harbour board meets on Thursday.\n\n--\n\n" + last + "\n"))
        .singleElement()
        .satisfies(part -> assertThat(text(part)).contains(last));
  }

  @Test
  void ofPlainTextGivesNoItemTheAddressOfTheNext() throws IOException {
    List<Part> items =
        articles(
            """
            https://weekly.example/dockers
            Dockers return to work

            Dock workers in Aldby returned to work on Tuesday after nine days of strikes.

            https://weekly.example/lock
            A new lock is opened

            Ships of up to 366 metres can now reach the inner port of Aldby on the west coast.

            https://weekly.example/ferry
            The ferry runs again

            The ferry to Varnholm runs again after a week of storms, the harbour board said.
            """);
    assertThat(items).hasSize(3).allMatch(item -> item.metadata().url().isEmpty());
  }

  @Test
  void ofPlainTextMayGreetItsReadersBeforeTheFirstItem() throws IOException {
    List<Part> items =
        articles(
            """
            HARBOUR WEEKLY
            Good morning. Here is all that happened at the port this week.

            Dockers return to work

            Dock workers in Aldby returned to work on Tuesday after nine days of strikes.
            https://weekly.example/dockers

            A new lock is opened

            Ships of up to 366 metres can now reach the inner port of Aldby on the west coast.
            https://weekly.example/lock

            The ferry runs again

            The ferry to Varnholm runs again after a week of storms, the harbour board said.
            https://weekly.example/ferry
            """);
    assertThat(items)
        .extracting(MailTest::title)
        .containsExactly("Dockers return to work", "A new lock is opened", "The ferry runs again");
    assertThat(text(items.get(0))).startsWith("Dock workers").endsWith("strikes.");
    assertThat(items.get(0).metadata().url()).contains("https://weekly.example/dockers");
  }

  private List<Part> articles(String body) throws IOException {
    return read("plain", body);
  }

  /** Those that the format tells to be one article each. */
  private List<Part> read(String type, String body) throws IOException {
    return read("Strikes and locks", type, body);
  }

  private List<Part> read(String subject, String type, String body) throws IOException {
    Files.createDirectories(folder.resolve("captures"));
    Files.writeString(folder.resolve("captures/a.eml"), HEADER.formatted(subject, type) + body);
    return CaptureFolder.read(folder, Stage.alone(), new Problems()).get(0).parts().stream()
        .filter(part -> part.metadata().oneArticle())
        .toList();
  }

  private static String title(Part part) {
    return part.metadata().title().orElse("");
  }

  private static String text(Part part) {
    return part.blocks().stream()
        .filter(block -> !EnumSet.of(Block.Kind.FURNITURE, Block.Kind.TITLE).contains(block.kind()))
        .map(Block::text)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void thatIsAnAlertAndPastedHasAnArticleAnEntryHoweverShort() {
    String alert =
        """
        Google Alert - port news
        Google Alerts <alerts@example.org>	Mon, Nov 3, 2025 at 6:12 AM
        To: me@example.org
        port news
        News
        Daily update ⋅ November 3, 2025
        Port of Aldby reopens
        Harbour Gazette
        The port reopened on Monday.
        Facebook Twitter Flag as irrelevant
        Lists that nobody can leave
        Varnholm Post
        Unsubscribe must be one click, the ombudsman said. Flag as irrelevant
        Lock opened at Aldby
        Harbour Gazette
        The lock took nine years to build, the board said.
        Full Coverage
        Flag as irrelevant
        See more results
        """;
    List<Part> items =
        CaptureReader.read("captures/a.txt", alert.getBytes(UTF_8), new Problems())
            .orElseThrow()
            .parts()
            .stream()
            .filter(part -> part.metadata().oneArticle())
            .toList();
    assertThat(items)
        .extracting(item -> item.metadata().title().orElseThrow())
        .containsExactly(
            "Port of Aldby reopens", "Lists that nobody can leave", "Lock opened at Aldby");
    assertThat(items)
        .extracting(item -> item.metadata().outlet().orElseThrow())
        .containsExactly("Harbour Gazette", "Varnholm Post", "Harbour Gazette");
    assertThat(items)
        .allMatch(i -> i.metadata().published().equals(Optional.of(LocalDate.of(2025, 11, 3))));
    assertThat(items).noneMatch(item -> text(item).contains("irrelevant"));
  }
}
