package org.newsbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A kind of capture of any size, to see how time grows with it.
 *
 * @param name what it is made of, and the ending of its file behind a colon
 * @param of the file's bytes with so many of its units in it
 */
record GrowingInput(String name, IntFunction<byte[]> of) {
  private static final String MAIL =
      "From: The Post <a@post.example>\nDate: Tue, 4 Mar 2025 08:00:00 +0000\nSubject: News\n";
  private static final String PAGE =
      "<!doctype html><html><head><title>The harbour opens again</title>%s</head><body>%s</body></html>";
  private static final String WARC_PAGE =
      "<html><head><title>Harbour number %1$d opens</title></head><body><h1>Harbour number %1$d"
          + " opens</h1><p>%2$s</p><p>%2$s</p></body></html>";

  String ending() {
    return name.substring(name.indexOf(':') + 1);
  }

  static List<GrowingInput> all() {
    return List.of(
        text("one line:txt", "", "harbour council vote ", ""),
        text("one word:txt", "", "iyiyiy", ""),
        text("one word of capitals:txt", "", "IYA", ""),
        text("emoji:txt", "", "\ud83d\ude00", ""),
        text("blank lines:txt", "A title\n", "\n", "An article ends here, as it began.\n"),
        text("quotation marks:txt", "He said ", "\"'\u201c\u2018", ""),
        text("stops:txt", "", "A. ", ""),
        text("dates in a line:txt", "", "3 May 2021, ", ""),
        text("dates:txt", "", "3 May 2021\n", ""),
        text("equal short lines:txt", "", "Read more\n", ""),
        text("short lines:txt", i -> "Harbour " + word(i) + "\n"),
        text("labels:txt", i -> "Key" + word(i % 100) + ": value\n"),
        text("bylines:txt", i -> "By Anna B" + word(i) + "\n"),
        text("addresses:txt", i -> "https://example.org/" + i + "\n"),
        text("sentences:txt", i -> sentence(i) + "\n"),
        text(
            "articles:txt", i -> "The harbour of " + word(i) + " opens\n\n" + sentence(i) + "\n\n"),
        text(
            "wrapped lines:txt",
            i -> (sentence(i) + " " + sentence(i + 1)).substring(0, 80) + "\n"),
        text("quoted mail:txt", i -> ">".repeat(i % 50) + " " + sentence(i) + "\n"),
        text(
            "datelines:txt",
            i -> "B" + word(i).toUpperCase() + " (UPI) \u2014 " + sentence(i) + "\n"),
        text("Chinese:txt", i -> "港口" + (char) (0x4e00 + i % 5000) + "重新开放。\n"),
        text(
            "Nexis documents:txt",
            i ->
                "%d of 9 DOCUMENTS\n\nThe Post\n\nMarch 4, 2025\n\n%s\n"
                    .formatted(i + 1, sentence(i))),
        text("ends of documents:txt", i -> "Body\n" + sentence(i) + "\nEnd of Document\n"),
        text(
            "Factiva documents:txt",
            i ->
                "Title "
                    + word(i)
                    + "\n100 words\n4 March 2025\nThe Post\n(c) 2025\n"
                    + sentence(i)
                    + "\nDocument ABCD000020250304e\n"),
        text("ProQuest rules:txt", i -> "_".repeat(30) + "\nFull text: " + sentence(i) + "\n"),
        text("open links:md", "", "[a](", ""),
        text("open brackets:md", "", "[", ""),
        text("open brackets, a line each:md", "", "[a\n", ""),
        text("open comments:md", "", "%% a\n", ""),
        text("tags:md", "#", "a", "!"),
        text("many tags:md", "A sentence.", " #a", "!"),
        text("highlights:md", "", "==a ", ""),
        text("backticks:md", i -> "`".repeat(i % 90) + "a\n"),
        text("nested items:md", i -> " ".repeat(2 * (i % 3000)) + "- a\n"),
        text("items:md", "", "- a\n", ""),
        text("nested quotes:md", "", ">", " a"),
        text("unclosed data:md", "", "a <![CDATA[ ", ""),
        text("emphases:md", "", "*a _b ", ""),
        text("a wide table:md", "| a |", " b |", "\n| - | - |\n"),
        text("a long table:md", "| a | b |\n| - | - |\n", "| a | b |\n", ""),
        text("references:md", i -> "[r" + i + "]: https://example.org/" + i + "\n"),
        text("headings:md", i -> "# Harbour " + word(i) + "\n\n" + sentence(i) + "\n\n"),
        text("keys of front matter:md", n -> "---\n", i -> "k" + i + ": v\n", "---\nText.\n"),
        text("nested front matter:md", "---\ntitle: ", "[", "\n---\nText.\n"),
        text("aliases:md", "---\na: &a text\ntitle: [", "*a, ", "*a]\n---\nText.\n"),
        page("nested elements:html", "", "<div>", ""),
        page("nested elements with text:html", "", "<div>Harbour ", ""),
        page("nested tables:html", "", "<table><tr><td>a", ""),
        page("nested links:html", "", "<a href=x><b>a", ""),
        page("open tags:html", "", "<p a=", ""),
        page("attributes:html", "<p ", "a1b ", ">Harbour</p>"),
        page("class names:html", "<p class='", "story-body ", "'>Harbour</p>"),
        page("entities:html", "<p>", "&amp;&nbsp;&zwnj;", "</p>"),
        page("one text:html", "<p>", "harbour council vote ", "</p>"),
        page("links:html", i -> "<li><a href='/" + i + "'>Harbour " + word(i) + "</a></li>"),
        page("paragraphs:html", i -> "<p>" + sentence(i) + "</p>"),
        page("headings:html", i -> "<h1>The harbour opens: part " + word(i) + "</h1>"),
        page(
            "articles:html",
            i -> "<article><h2>" + word(i) + "</h2><p>" + sentence(i) + "</p></article>"),
        page("cells:html", "<table><tr>", "<td>a</td>", "</tr></table>"),
        page("rows:html", "<table>", "<tr><td>a</td><td>b</td></tr>", "</table>"),
        page(
            "pictures:html",
            i -> "<figure><img alt='The harbour of B" + word(i) + " at noon'></figure>"),
        new GrowingInput(
            "a body in data:html",
            n ->
                bytes(
                    PAGE.formatted(
                        data("articleBody", n),
                        some(n, i -> "<p>Not so " + word(i) + ": " + sentence(i) + "</p>")))),
        new GrowingInput(
            "a long title:html",
            n ->
                bytes(
                    PAGE.formatted(
                        "<meta name=title content='"
                            + some(n, i -> word(i) + " | ")
                            + "'><meta name=description content='"
                            + some(n, i -> word(i) + " ")
                            + "'>",
                        some(n, i -> "<h2>" + word(i) + "</h2>")))),
        text(
            "nested data:html",
            n -> "<html><head><script type='application/ld+json'>",
            i -> "{\"a\":[",
            "</script></head><body><p>Text.</p></body></html>"),
        text(
            "authors in data:html",
            n ->
                "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"H\",\"author\":[",
            i -> "{\"name\":\"A" + word(i) + "\"},",
            "1]}</script></head><body><p>Text.</p></body></html>"),
        feed(
            "equal entries:xml",
            i ->
                "<item><title>Harbour opens</title><description>"
                    + sentence(1)
                    + "</description></item>"),
        feed(
            "entries:xml",
            i ->
                "<item><title>Harbour "
                    + word(i)
                    + "</title><description>"
                    + sentence(i)
                    + "</description></item>"),
        feed("nested entries:xml", i -> "<item><title>a</title>"),
        feed("nested elements:xml", i -> "<a>"),
        text("open brackets:xml", "<?xml version='1.0'?><rss>", "<", ""),
        text(
            "agency items:xml",
            n -> "<?xml version='1.0'?><a>",
            i ->
                "<nitf><hl1>"
                    + word(i)
                    + "</hl1><body.content><p>"
                    + sentence(i)
                    + "</p></body.content></nitf>",
            "</a>"),
        text("nested agency items:xml", "<?xml version='1.0'?>", "<nitf>", ""),
        text(
            "parts:eml",
            MAIL + "Content-Type: multipart/mixed; boundary=b\n\n",
            "--b\nContent-Type: text/plain\n\nText.\n",
            "--b--\n"),
        text(
            "nested parts:eml",
            n -> MAIL,
            i -> "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n",
            "\nText.\n"),
        text("marks of answers:eml", MAIL + "\n", "> ", "x\n> Text of the answer.\n"),
        text(
            "answers to answers:eml",
            n -> "From: a@b.example\nSubject: ",
            i -> "Re: ",
            "News\n\nText of the answer.\n"),
        text("header lines:eml", MAIL, "X-A: b\n", "\nText.\n"),
        text("encoded words:eml", MAIL + "To:", " =?utf-8?q?a?=", "\n\nText.\n"),
        text("lines:eml", n -> MAIL + "\n", i -> sentence(i) + "\n\n", ""),
        text(
            "items:eml",
            n -> MAIL + "Content-Type: text/html\n\n",
            i ->
                "<h2><a href=x>Harbour "
                    + word(i)
                    + " opens again</a></h2><p>"
                    + sentence(i)
                    + "</p>",
            ""),
        text(
            "messages:mbox",
            i ->
                "From a@b.example Tue Mar  4 08:00:00 2025\n" + MAIL + "\n" + sentence(i) + "\n\n"),
        text(
            "rows:csv",
            n -> "title,url,text\n",
            i -> word(i) + ",https://e.example/" + i + ",\"" + sentence(i) + "\"\n",
            ""),
        text("open quotation marks:csv", "title,text\n", "\"\",\"", ""),
        text("nested:json", "", "[", ""),
        text(
            "entries:json",
            n -> "[",
            i -> "{\"title\":\"" + word(i) + "\",\"content\":\"<p>" + sentence(i) + "</p>\"},",
            "{}]"),
        text(
            "messages:json",
            n -> "{\"name\":\"Post\",\"messages\":[",
            i -> "{\"date\":\"2025-03-04\",\"text\":\"" + sentence(i) + "\"},",
            "{}]}"),
        text("nested groups:rtf", "{\\rtf1 ", "{", "a"),
        text("cells:rtf", "{\\rtf1 ", " | ", "x\\par}"),
        text(
            "parts of a language:html",
            "<html lang='en",
            "-aa",
            "'><head><title>Harbour</title></head><body><p>Text.</p></body></html>"),
        text("paragraphs:rtf", n -> "{\\rtf1 ", i -> sentence(i) + "\\par\n", "}"),
        document("paragraphs:docx", i -> "<w:p><w:r><w:t>" + sentence(i) + "</w:t></w:r></w:p>"),
        new GrowingInput("pages:warc", n -> bytes(some(n, GrowingInput::record))));
  }

  private static String record(int i) {
    String page = WARC_PAGE.formatted(i, sentence(i) + " " + sentence(i + 1));
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
    return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://e.example/" + i)
        + ("\r\nWARC-Date: 2025-03-04T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:" + i)
        + (">\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ")
        + (http.length() + "\r\n\r\n" + http + "\r\n\r\n");
  }

  private static String data(String key, int n) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"H\",\""
        + (key + "\":\"" + some(n, GrowingInput::sentence) + "\"}</script>");
  }

  private static GrowingInput text(String name, String before, String unit, String behind) {
    return new GrowingInput(name, n -> bytes(before + unit.repeat(n) + behind));
  }

  private static GrowingInput text(String name, IntFunction<String> unit) {
    return text(name, n -> "", unit, "");
  }

  private static GrowingInput text(
      String name, IntFunction<String> before, IntFunction<String> unit, String behind) {
    return new GrowingInput(name, n -> bytes(before.apply(n) + some(n, unit) + behind));
  }

  private static GrowingInput page(String name, String before, String unit, String behind) {
    return new GrowingInput(name, n -> bytes(PAGE.formatted("", before + unit.repeat(n) + behind)));
  }

  private static GrowingInput page(String name, IntFunction<String> unit) {
    return new GrowingInput(name, n -> bytes(PAGE.formatted("", some(n, unit))));
  }

  private static GrowingInput feed(String name, IntFunction<String> unit) {
    String head = "<?xml version='1.0'?><rss><channel><title>Post</title>";
    return text(name, n -> head, unit, "</channel></rss>");
  }

  private static GrowingInput document(String name, IntFunction<String> unit) {
    return new GrowingInput(
        name,
        n -> zipped("<w:document xmlns:w='w'><w:body>" + some(n, unit) + "</w:body></w:document>"));
  }

  private static byte[] zipped(String xml) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(bytes(xml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String some(int n, IntFunction<String> unit) {
    return IntStream.range(0, n).mapToObj(unit).collect(Collectors.joining());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Another word for each number. */
  private static String word(int i) {
    StringBuilder word = new StringBuilder();
    for (int rest = i + 7; rest > 0; rest /= 20) {
      word.append("bdfgklmnprstvzcjhwxq".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
    }
    return word.toString();
  }

  private static String sentence(int i) {
    return "The council of %s voted on Monday to close the %s, and %s said that it would appeal in court."
        .formatted(word(i), word(i * 7 + 3), word(i * 13 + 5));
  }
}
