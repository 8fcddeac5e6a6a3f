package org.newsbook.capture.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.SourceText;

class HtmlReaderTest {
  private static final String FIRST =
      "The harbour of Eastport reopened on Monday, two weeks after the storm, the mayor said.";
  private static final String SECOND =
      "Ships had waited outside the breakwater, and some of them had turned back to Westport.";
  private static final String THIRD =
      "The repairs, which cost four million crowns, are to be paid by the province and the state.";
  private static final String FOURTH =
      "Nobody was hurt in the storm, which tore two cranes from the quay and sank a tug, the police said.";
  private static final String FIFTH =
      "“We have waited for this day,” said the master of the first ship, who had sailed around the cape.";
  private static final String OTHER =
      "Fishermen in the neighbouring bay say that nobody asked them, and that they will go to court.";

  @Test
  void an_article_is_told_from_the_page_around_it() {
    Capture capture =
        read(
            """
            <html><head><title>Harbour open again - Eastport News</title>
            <meta property="og:site_name" content="Eastport News">
            <style>p { color: red }</style></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav>
            <div class="story"><h1>Harbour open again</h1>
            <h2 class="subtitle">The first ships are back in the port of Eastport</h2>
            <div class="byline">By Ann Other</div>
            <p>%s</p>
            <figure><img src="a.jpg" alt="x"><figcaption>Ships wait off Eastport.</figcaption></figure>
            <h3>Long wait</h3>
            <p>%s</p>
            <blockquote><p>“We are glad that it is over, all of us,” the mayor said on Monday.</p></blockquote>
            <ul><li>The first ship came from Westport, with a cargo of timber and coal.</li></ul>
            <p>%s</p>
            <table><tr><th>Ship</th><th>Days</th></tr><tr><td>Anna</td><td>12</td></tr></table>
            <p>%s</p>
            <p>%s</p>
            <div class="related-stories"><h4>More</h4><a href="/b">Storm hits coast</a></div>
            </div>
            <script>var text = "not a text of the page, though it looks like a sentence.";</script>
            <footer>All rights reserved.</footer></body></html>
            """
                .formatted(FIRST, SECOND, THIRD, FOURTH, FIFTH));
    assertThat(texts(capture, Block.Kind.TITLE)).containsExactly("Harbour open again");
    assertThat(texts(capture, Block.Kind.STAND_FIRST))
        .containsExactly("The first ships are back in the port of Eastport");
    assertThat(texts(capture, Block.Kind.PARAGRAPH))
        .containsExactly(FIRST, SECOND, THIRD, FOURTH, FIFTH);
    assertThat(texts(capture, Block.Kind.CAPTION)).containsExactly("Ships wait off Eastport.");
    assertThat(texts(capture, Block.Kind.HEADING)).containsExactly("Long wait");
    assertThat(texts(capture, Block.Kind.QUOTE)).hasSize(1);
    assertThat(texts(capture, Block.Kind.ITEM)).hasSize(1);
    assertThat(texts(capture, Block.Kind.TABLE_ROW)).containsExactly("Ship | Days", "Anna | 12");
    assertThat(texts(capture, Block.Kind.FURNITURE))
        .containsExactly(
            "Home", "Sport", "By Ann Other", "More", "Storm hits coast", "All rights reserved.");
    assertThat(capture.metadata().outlet()).contains("Eastport News");
    assertThat(capture.metadata().title()).contains("Harbour open again");
    assertThat(capture.metadata().line()).isEqualTo(5);
  }

  @Test
  void a_block_stands_on_the_line_of_its_first_word() {
    Capture capture =
        read("<html><body>\n<div>\n<p>\n\n  " + FIRST + "\n</p><p>" + SECOND + "</p></div></body>");
    assertThat(capture.blocks())
        .containsExactly(
            new Block(5, 5, FIRST, Block.Kind.PARAGRAPH),
            new Block(6, 6, SECOND, Block.Kind.PARAGRAPH));
  }

  @Test
  void linked_data_comes_before_the_head_and_the_heading_that_is_seen_before_both() {
    Metadata meta =
        read("""
                <html lang="en-GB"><head>
                <link rel="canonical" href="https://example.org/harbour">
                <meta name="author" content="The Newsroom">
                <meta property="article:published_time" content="2025-09-06T01:00:00Z">
                <script type="application/ld+json">
                {"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"],
                 "headline": "Harbour of Eastport is open again",
                 "datePublished": "2025-09-05T22:00:00+02:00",
                 "author": [{"name": "Ann Other"}, {"name": "Bob Else"}],
                 "publisher": {"@type": "Organization", "name": "Eastport News"},}]}
                </script></head>
                <body><h1>Eastport harbour open again</h1><p>%s</p><p>%s</p></body></html>
                """
                .formatted(FIRST, SECOND))
            .metadata();
    assertThat(meta)
        .isEqualTo(
            new Metadata(
                true,
                12,
                Optional.of("Eastport harbour open again"),
                Optional.of("Ann Other, Bob Else"),
                Optional.of("Eastport News"),
                Optional.of(LocalDate.of(2025, 9, 5)),
                8,
                Optional.of("https://example.org/harbour"),
                Optional.of("en-GB")));
  }

  @Test
  void running_text_that_the_page_s_own_copy_lacks_is_not_the_article_s() {
    Capture capture =
        read(
            """
            <html><head><script type="application/ld+json">{"@type": "NewsArticle",
            "headline": "Harbour open", "articleBody": "%s %s %s %s %s"}</script></head>
            <body><h1>Harbour open</h1><p>%s</p><p>%s</p><p>%s</p><p>%s</p><p>%s</p>
            <div class="box"><p>%s</p></div></body></html>
            """
                .formatted(
                    FIRST, SECOND, THIRD, FOURTH, FIFTH, FIRST, SECOND, THIRD, FOURTH, FIFTH,
                    OTHER));
    assertThat(texts(capture, Block.Kind.PARAGRAPH))
        .containsExactly(FIRST, SECOND, THIRD, FOURTH, FIFTH);
    assertThat(texts(capture, Block.Kind.FURNITURE)).containsExactly(OTHER);
  }

  @Test
  void articles_of_like_weight_on_one_page_start_at_their_headings() {
    Capture capture =
        read(
            """
            <html><head><title>Blog</title></head><body>
            <article><h2>Harbour open</h2><p>%s</p><p>%s</p></article>
            <article><h2>Fishermen angry</h2><p>%s</p><p>%s</p></article></body></html>
            """
                .formatted(FIRST, SECOND, OTHER, THIRD));
    assertThat(texts(capture, Block.Kind.TITLE)).containsExactly("Harbour open", "Fishermen angry");
    assertThat(capture.metadata().oneArticle()).isFalse();
  }

  @Test
  void an_article_that_a_page_appends_to_another_is_one_of_its_own() {
    Capture capture =
        read(
            """
            <body><nav><a href='/'>Home</a></nav>
            <div class="story"><h1>Harbour open</h1><p>%s</p><p>%s</p><p>%s</p></div>
            <div class="story next"><h1>Fishermen angry</h1><p>%s</p><p>%s</p><p>%s</p></div></body>
            """
                .formatted(FIRST, SECOND, THIRD, OTHER, FOURTH, FIFTH));
    assertThat(texts(capture, Block.Kind.TITLE)).containsExactly("Harbour open", "Fishermen angry");
    assertThat(capture.metadata().oneArticle()).isFalse();
  }

  @Test
  void sections_of_one_article_are_no_articles_whatever_the_rank_of_their_headings() {
    Capture capture =
        read(
            """
            <body><div><h1>Harbour open</h1><p>%s</p><p>%s</p><h1>Long wait</h1><p>%s</p><p>%s</p></div></body>
            """
                .formatted(FIRST, SECOND, FOURTH, FIFTH));
    assertThat(texts(capture, Block.Kind.TITLE)).containsExactly("Harbour open");
    assertThat(texts(capture, Block.Kind.PARAGRAPH)).containsExactly(FIRST, SECOND, FOURTH, FIFTH);
  }

  @Test
  void a_page_with_one_sentence_of_news_has_that_as_its_text() {
    Capture capture =
        read(
            """
            <body><nav><a href='/'>Home</a> <a href='/n'>News</a></nav>
            <div><h1>Harbour open</h1><p>%s</p></div><footer>Contact</footer></body>
            """
                .formatted(FIRST));
    assertThat(texts(capture, Block.Kind.PARAGRAPH)).containsExactly(FIRST);
  }

  @Test
  void teasers_below_an_article_are_furniture() {
    String teaser = "<div class='teaser'><h3><a href='/x'>Another story</a></h3><p>%s</p></div>";
    Capture capture =
        read(
            "<body><div><h1>Harbour</h1><p>%s</p><p>%s</p><p>%s</p><p>%s</p></div>%s%s%s</body>"
                .formatted(
                    FIRST,
                    SECOND,
                    FOURTH,
                    FIFTH,
                    teaser.formatted(THIRD),
                    teaser.formatted(OTHER),
                    teaser.formatted(OTHER)));
    assertThat(texts(capture, Block.Kind.PARAGRAPH)).containsExactly(FIRST, SECOND, FOURTH, FIFTH);
  }

  @Test
  void paragraphs_that_are_links_as_a_whole_stay_in_the_text() {
    Capture capture =
        read(
            """
            <body><nav><a href='/'>Home</a></nav><article><h1>Harbour open</h1><p>%s</p>
            <p><a href='/live'><strong>%s</strong></a></p><p>%s</p><p>%s</p><p>%s</p></article></body>
            """
                .formatted(FIRST, SECOND, THIRD, FOURTH, FIFTH));
    assertThat(texts(capture, Block.Kind.PARAGRAPH))
        .containsExactly(FIRST, SECOND, THIRD, FOURTH, FIFTH);
  }

  @Test
  void a_page_in_chinese_has_its_article_too() {
    String links = "<ul>" + "<li><a href='/n'>渡轮罢工进入第三周</a></li>".repeat(8) + "</ul>";
    Capture capture =
        read(
            """
            <body><ul class="menu"><li><a href="/0">首页</a></li><li><a href="/1">体育</a></li></ul>
            <div class="c1"><h1>埃勒里港关闭鱼市</h1>
            <p>埃勒里港议会周二投票决定关闭经营四十年的旧鱼市，尽管请愿书上有六千个签名。</p>
            <p>市长海伦娜·德罗斯特说，这座建筑已不再安全。“我们不能让市民冒险，”她在市政厅外对记者说。</p>
            <p>商贩们表示，将在月底前向上海的法院提出上诉。</p></div><div class="c2">%s</div></body>
            """
                .formatted(links));
    assertThat(texts(capture, Block.Kind.TITLE)).containsExactly("埃勒里港关闭鱼市");
    assertThat(texts(capture, Block.Kind.PARAGRAPH)).hasSize(3);
    assertThat(texts(capture, Block.Kind.ITEM)).isEmpty();
  }

  @Test
  void what_readers_write_below_an_article_is_not_its_text() {
    String comment =
        "<li class='comment'><cite>Bob</cite> <a href='#r'>Reply</a><p>%s</p></li>"
            .formatted(OTHER);
    Capture capture =
        read(
            """
            <body><article><h1>Harbour open</h1><p>%s</p><p>%s</p><p>%s</p><p>%s</p></article>
            <section id='comments'><h3>3 comments</h3><ol>%s</ol></section></body>
            """
                .formatted(FIRST, SECOND, FOURTH, FIFTH, comment.repeat(3)));
    assertThat(texts(capture, Block.Kind.PARAGRAPH)).containsExactly(FIRST, SECOND, FOURTH, FIFTH);
  }

  @Test
  void text_that_waits_for_a_script_to_show_it_is_read_where_nothing_else_is() {
    Capture capture =
        read(
            "<body><p>Loading.</p><div style='display: none'><p>%s</p><p>%s</p><p>%s</p></div></body>"
                .formatted(FIRST, SECOND, THIRD));
    assertThat(texts(capture, Block.Kind.PARAGRAPH)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void a_table_that_lays_out_the_page_is_no_table() {
    Capture capture =
        read("<table><tr><td><p>%s</p><p>%s</p></td></tr></table>".formatted(FIRST, SECOND));
    assertThat(texts(capture, Block.Kind.PARAGRAPH)).containsExactly(FIRST, SECOND);
  }

  @Test
  void two_line_breaks_end_a_paragraph() {
    assertThat(read("<div>" + FIRST + "<br>\n<br>" + SECOND + "<br>" + THIRD + "</div>").blocks())
        .extracting(Block::text)
        .containsExactly(FIRST, SECOND + " " + THIRD);
  }

  @Test
  void broken_and_bottomless_pages_lose_no_text() {
    assertThat(read("<div><p>" + FIRST + "<td></div></b>" + SECOND).blocks())
        .extracting(Block::text)
        .containsExactly(FIRST, SECOND);
    assertThat(read("<div>".repeat(100_000) + FIRST + "</div>".repeat(100_000)).blocks())
        .extracting(Block::text)
        .containsExactly(FIRST);
  }

  @Test
  void a_page_of_menus_alone_has_no_article_and_loses_nothing() {
    Capture capture = read("<body><nav><a href='/'>Home</a> <a href='/n'>News</a></nav></body>");
    assertThat(capture.blocks())
        .containsExactly(new Block(1, 1, "Home News", Block.Kind.FURNITURE));
  }

  private static List<String> texts(Capture capture, Block.Kind kind) {
    return capture.blocks().stream().filter(b -> b.kind() == kind).map(Block::text).toList();
  }

  private static Capture read(String page) {
    return HtmlReader.read("captures/a.html", new SourceText(page));
  }

  @Test
  void a_wall_that_asks_for_consent_is_no_part_of_the_page() {
    String wall =
        "<div><h1>We value your privacy</h1><p>We and our 842 partners store information on your"
            + " device, such as cookies, and process personal data.</p><p>You can accept all, or"
            + " manage your options.</p><button>Accept all</button></div>";
    String article = "<h1>Harbour open again</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>";
    String head = "<html><head><title>Before you continue - Eastport News</title></head>";
    for (String page : List.of("<div>" + article + "</div>", article)) {
      Capture capture = read(head + wall + page + "</html>");
      assertThat(texts(capture, Block.Kind.TITLE)).containsExactly("Harbour open again");
      assertThat(texts(capture, Block.Kind.PARAGRAPH)).containsExactly(FIRST, SECOND);
      assertThat(capture.metadata().title()).contains("Harbour open again");
    }
  }

  @Test
  void an_article_that_stands_in_the_element_of_a_wall_is_read() {
    Capture capture =
        read(
            "<div class='consent-wall'><p>We value your privacy. We and our partners use"
                + " cookies.</p><article><h1>Cookies win a prize</h1><p>%s</p><p>%s</p></article></div>"
                    .formatted(FIRST, SECOND));
    assertThat(texts(capture, Block.Kind.TITLE)).containsExactly("Cookies win a prize");
    assertThat(texts(capture, Block.Kind.PARAGRAPH)).containsExactly(FIRST, SECOND);
  }
}
