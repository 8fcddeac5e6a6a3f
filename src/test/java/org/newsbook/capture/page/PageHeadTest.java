package org.newsbook.capture.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.SourceText;

@DisplayName("A saved page's head")
class PageHeadTest {
  private static final String TEXT =
      """
      <p>The council of Port Ellery voted on Tuesday to close the old fish market after forty years of trade.</p>
      <p>Mayor Helena Drost said that the building was no longer safe, and that nobody should be put at risk.</p>
      <p>The traders said that they would appeal to the regional court before the end of the month.</p>
      <p>The market employs 112 people and handles about 900 tonnes of fish each year, figures of the town say.</p>
      """;
  private static final String TITLE = "Council votes to close fish market";

  @Test
  void the_name_of_the_site_behind_the_headline_is_not_the_headline_s_but_the_outlet() {
    Metadata meta =
        page("<title>%s - The Ellery Gazette</title>".formatted(TITLE), "<h1>" + TITLE + "</h1>");
    assertThat(meta.title()).contains(TITLE);
    assertThat(meta.outlet()).contains("The Ellery Gazette");
    Metadata before = page("<title>Gazette: %s</title>".formatted(TITLE), "<h1>" + TITLE + "</h1>");
    assertThat(before.title()).contains(TITLE);
    assertThat(before.outlet()).contains("Gazette");
  }

  @Test
  void a_heading_that_names_a_section_is_not_the_headline() {
    Metadata meta = page("<title>%s</title>".formatted(TITLE), "<h1>Harbour news</h1>");
    assertThat(meta.title()).contains(TITLE);
  }

  @Test
  void the_byline_and_the_day_beside_the_headline_are_the_article_s() {
    Metadata meta =
        page(
            "<title>%s</title>".formatted(TITLE),
            "<h1>%s</h1><div class='byline'>By Jane Porter, Mar 4, 2025</div>".formatted(TITLE));
    assertThat(meta.byline()).contains("Jane Porter");
    assertThat(meta.published()).contains(LocalDate.of(2025, 3, 4));
    Metadata line =
        page("<title>x</title>", "<h1>%s</h1><p>Von Juli Moss | 4. März 2025</p>".formatted(TITLE));
    assertThat(line.byline()).contains("Juli Moss");
    assertThat(line.published()).contains(LocalDate.of(2025, 3, 4));
  }

  @Test
  void english_is_not_believed_of_a_page_whose_words_are_none() {
    String german =
        "Der Rat von Port Ellery hat am Dienstag für die Schließung der Halle gestimmt. ";
    Metadata meta =
        page("<meta name='language' content='en'>", "<p>%s</p>".formatted(german.repeat(90)));
    assertThat(meta.language()).isEmpty();
    assertThat(page("<meta name='language' content='en-GB'>", "").language()).contains("en-GB");
  }

  @Test
  void authors_of_other_stories_are_not_the_article_s() {
    Metadata meta =
        page(
            "<title>%s</title>".formatted(TITLE),
            "<h1>%s</h1>".formatted(TITLE),
            """
            <aside class="river"><h3>Latest stories</h3>
            <div><a href="/x">Ferry strike goes on</a> <a rel="author" href="/a">Tom Ilves</a></div>
            <div><a href="/y">Lighthouse keeper retires</a> <a rel="author" href="/b">Ada Quill</a></div></aside>
            """);
    assertThat(meta.byline()).isEmpty();
  }

  @Test
  void the_day_of_a_comment_is_not_the_article_s() {
    String comment =
        """
        <section class="comments"><h3>Comments</h3><div class="comment"><b>harry77</b>
        <time datetime="2025-03-06T08:00">8 hours ago</time><p>I never bought fish there.</p></div></section>
        """;
    assertThat(page("", "<h1>%s</h1>".formatted(TITLE), comment).published()).isEmpty();
    Metadata shown =
        page(
            "",
            "<h1>%s</h1><div class='postinfo'>Tuesday March 4, 2025 10:05 am PST by Juli Moss</div>"
                .formatted(TITLE),
            comment);
    assertThat(shown.published()).contains(LocalDate.of(2025, 3, 4));
    assertThat(shown.byline()).contains("Juli Moss");
  }

  @Test
  void the_address_that_a_browser_or_singlefile_notes_on_saving_is_the_article_s() {
    String browser = "<!-- saved from url=(0042)https://gazette.example/2025/03/market -->\n";
    String singleFile =
        "<!--\n Page saved with SingleFile \n url: https://gazette.example/2025/03/market \n-->";
    assertThat(read("<!DOCTYPE html>" + browser + "<html><body>" + TEXT).url())
        .contains("https://gazette.example/2025/03/market");
    assertThat(read("<!DOCTYPE html><html>" + singleFile + "<body>" + TEXT).url())
        .contains("https://gazette.example/2025/03/market");
  }

  @Test
  void an_address_that_would_run_a_script_is_none() {
    assertThat(page("<link rel='canonical' href='javascript:alert(1)'>", "").url()).isEmpty();
    assertThat(page("<link rel='canonical' href='https://a.example/\"><script>'>", "").url())
        .isEmpty();
  }

  @Test
  void data_that_is_mark_up_alone_says_nothing() {
    String data =
        """
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "&nbsp;",
        "publisher": {"name": "<img src=logo.png>"}, "author": {"name": "Ann Other"}}</script>
        <meta property="og:site_name" content="The Ellery Gazette">
        """;
    Metadata meta = page(data, "<h1>%s</h1>".formatted(TITLE));
    assertThat(meta.outlet()).contains("The Ellery Gazette");
    assertThat(meta.byline()).contains("Ann Other");
    assertThat(meta.title()).contains(TITLE);
  }

  @Test
  void data_that_names_things_by_their_keys_or_is_wrapped_for_xhtml_is_read() {
    String data =
        """
        <script type="application/ld+json"><![CDATA[
        {"@graph": [{"@type": "NewsArticle", "headline": "%s", "author": {"@id": "#jane"},
         "publisher": {"@id": "#gazette"}}, {"@type": "Person", "@id": "#jane", "name": "Jane Porter"},
         {"@type": "Organization", "@id": "#gazette", "name": "The Ellery Gazette"}]}
        ]]></script>
        """
            .formatted(TITLE);
    Metadata meta = page(data, "<h1>%s</h1>".formatted(TITLE));
    assertThat(meta.byline()).contains("Jane Porter");
    assertThat(meta.outlet()).contains("The Ellery Gazette");
  }

  private static Metadata page(String head, String opening) {
    return page(head, opening, "");
  }

  private static Metadata page(String head, String opening, String behind) {
    return read(
        "<html><head>%s</head><body><nav><a href='/'>Home</a></nav><article>%s%s</article>%s</body></html>"
            .formatted(head, opening, TEXT, behind));
  }

  private static Metadata read(String page) {
    return HtmlReader.read("captures/a.html", new SourceText(page)).metadata();
  }
}
