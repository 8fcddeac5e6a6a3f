package org.newsbook.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.digest.DigestFixture;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;
import org.newsbook.site.WrittenSite;
import org.newsbook.site.template.Language;

@DisplayName("The desk, over HTTP")
@Timeout(60)
class DeskServerTest {
  private static final String DECISIONS =
      """
      # What we decided.
      captures:
        captures/flood_1a2b.txt:
          starts: [7] # a second report
          # Not yet sure of this one.
          joins: [9]
      # Agencies.
      notNames:
        - Getty Images
      """;

  private static final Language ENGLISH = Language.of("en", Optional.empty());
  private static final String SOURCE = "sources/flood-1a2b.html";

  @TempDir private Path temp;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Problem> problems = new ArrayList<>();
  private Optional<Problem> failure = Optional.empty();
  private CountDownLatch begun = new CountDownLatch(1);
  private CountDownLatch goOn = new CountDownLatch(0);
  private @Nullable DeskServer desk;

  @BeforeEach
  void content() throws IOException {
    Files.createDirectories(temp.resolve("content/captures"));
    put("content/captures/flood_1a2b.txt", "The flood.\n");
    put("content/corrections.yaml", DECISIONS);
    problems.add(
        Problem.warning(
            "captures/flood_1a2b.txt", 7, "an article may start here, or go on", "join or split"));
  }

  @AfterEach
  void close() {
    if (desk != null) {
      desk.close();
    }
  }

  @Test
  void putsHandlesIntoPagesAndNothingIntoTheSite() throws Exception {
    open();
    for (String page : List.of("", "index.html", SOURCE, "actors/ana-kovac.html")) {
      assertThat(get(page).body()).contains("/-desk/desk.js", "belongs to the article above");
    }
    assertThat(get("-desk/desk.js").body()).contains("EventSource");
    assertThat(get("-desk/desk.css").body()).contains(".desk-bar");
    assertThat(get("data/articles.jsonl").body()).doesNotContain("desk");
    assertThat(get("newsbook.html").body()).doesNotContain("-desk");
    assertThat(get("assets/js/offline.js").body()).isEmpty();
    assertThat(get("nowhere.html").statusCode()).isEqualTo(404);
    try (Stream<Path> files = Files.walk(temp.resolve("site"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*[.](html|css|js)")).toList()) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContain("-desk", "desk.js");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "starts | sources/flood-1a2b.html#L8 | | starts: [7] | starts: [7, 8]",
        "joins | sources/flood-1a2b.html#L11 | | joins: [9] | joins: [9, 11]",
        "title | sources/flood-1a2b.html#L8 | Roads: shut | joins: [9] "
            + "| joins: [9]\\n    titles:\\n      7: \"Roads: shut\"",
        "date | sources/flood-1a2b.html#L12 | 2025-05-04 | joins: [9] "
            + "| joins: [9]\\n    dates:\\n      11: 2025-05-04",
        "outlet | sources/flood-1a2b.html#L12 | Vesna Post | joins: [9] "
            + "| joins: [9]\\n    outlets:\\n      11: Vesna Post",
        "not-body | sources/flood-1a2b.html#L4 | | joins: [9] | joins: [9]\\n    notBody: [4]",
        "body | sources/flood-1a2b.html#L4 | | joins: [9] | joins: [9]\\n    body: [4]",
        "no-speech | sources/flood-1a2b.html#L4 | | joins: [9] "
            + "| joins: [9]\\n    noSpeech: [4]",
        "speaker | sources/flood-1a2b.html#L4 | Ana Kovac | joins: [9] "
            + "| joins: [9]\\n    speakers:\\n      4: Ana Kovac",
        "same-story | sources/flood-1a2b.html#L1 | A bridge is closed | - Getty Images "
            + "| - Getty Images\\nstories:\\n  same: [[captures/saved/bridge.html:3,"
            + " captures/flood_1a2b.txt:1]]",
        "not-this | sources/flood-1a2b.html#L7 | | - Getty Images "
            + "| - Getty Images\\nstories:\\n  apart: [[captures/flood_1a2b.txt:1,"
            + " captures/flood_1a2b.txt:7], [captures/flood_1a2b.txt:11, captures/flood_1a2b.txt:7]]",
        "belongs | sources/flood-1a2b.html#L7 | A bridge is closed | - Getty Images "
            + "| - Getty Images\\nstories:\\n  apart: [[captures/flood_1a2b.txt:1,"
            + " captures/flood_1a2b.txt:7], [captures/flood_1a2b.txt:11, captures/flood_1a2b.txt:7]]"
            + "\\n  same: [[captures/saved/bridge.html:3, captures/flood_1a2b.txt:7]]",
        "story-theme | sources/flood-1a2b.html#L7 | Ports | - Getty Images "
            + "| - Getty Images\\nthemes:\\n  stories:\\n    captures/flood_1a2b.txt:1: Ports",
        "theme-title | themes/floods-on-the-orla.html | Floods: all | - Getty Images "
            + "| - Getty Images\\nthemes:\\n  titles:\\n    Floods on the Orla: \"Floods: all\"",
        "same-theme | themes/floods-on-the-orla.html | Ports | - Getty Images "
            + "| - Getty Images\\nthemes:\\n  same: [[Ports, Floods on the Orla]]",
        "same-name | actors/ana-kovac.html | Ana Kovac | - Getty Images "
            + "| - Getty Images\\nnames:\\n  same: [[Ana Kovač, Ana Kovac]]",
        "kind | actors/ana-kovac.html | organisation | - Getty Images "
            + "| - Getty Images\\nnames:\\n  kinds:\\n    Ana Kovač: organisation"
            + "\\n    Kovac: organisation\\n    Lady K: organisation",
        "name | actors/ana-kovac.html | Mayor Kovač | - Getty Images "
            + "| - Getty Images\\nnames:\\n  called:\\n    Ana Kovač: Mayor Kovač",
        "not-name | actors/ana-kovac.html | | - Getty Images "
            + "| - Getty Images\\n  - Ana Kovač\\n  - Kovac\\n  - Lady K",
      })
  void writesADecisionAsAPersonWouldAndTakesItBack(
      String kind, String at, @Nullable String value, String line, String lines) throws Exception {
    open();
    HttpResponse<String> answer = decide(kind, at, value == null ? "" : value);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(decisions()).isEqualTo(DECISIONS.replace(line, lines.replace("\\n", "\n")));
    built(2);
    assertThat(get("").body()).contains(">undo<").contains(answer.body().replace("\"", "&quot;"));
    assertThat(decide(kind, at, value == null ? "" : value).body()).contains("decided already");
    assertThat(post("undo", "").statusCode()).isEqualTo(200);
    assertThat(decisions()).isEqualTo(DECISIONS);
    assertThat(post("undo", "").body()).isEqualTo("There is nothing to undo.");
  }

  @Test
  void aDecisionTakesThePlaceOfItsContrary() throws Exception {
    open();
    assertThat(decide("joins", SOURCE + "#L7", "").statusCode()).isEqualTo(200);
    assertThat(decisions()).isEqualTo(DECISIONS.replace("    starts: [7] # a second report\n", ""));
    assertThat(decide("starts", SOURCE + "#L7", "").statusCode()).isEqualTo(200);
    assertThat(decisions()).contains("joins: [9]\n", "starts: [7]\n");
    decide("not-this", SOURCE + "#L11", "");
    decide("speaker", SOURCE + "#L4", "Ana Kovac");
    decide("no-speech", SOURCE + "#L4", "");
    assertThat(decisions()).contains("noSpeech: [4]\n").doesNotContain("speakers");
    decide("same-story", SOURCE + "#L11", "River Orla floods the old town of Vesna");
    assertThat(decisions())
        .contains("apart: [[captures/flood_1a2b.txt:7, captures/flood_1a2b.txt:11]]\n")
        .contains("same: [[captures/flood_1a2b.txt:1, captures/flood_1a2b.txt:11]]\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "starts | sources/nowhere.html#L8 | x | nothing like that",
        "starts | sources/flood-1a2b.html | x | nothing like that",
        "title | sources/flood-1a2b.html#L8 | '' | Nothing was typed",
        "date | sources/flood-1a2b.html#L8 | 4 May | Not a date",
        "not-name | actors/nobody.html | x | nothing like that",
        "kind | actors/ana-kovac.html | mayor | Write person, organisation or place",
        "same-story | sources/flood-1a2b.html#L1 | A story of its own | nothing like that",
        "belongs | sources/flood-1a2b.html#L7 | River Orla floods the old town of Vesna | nothing",
        "theme-title | themes/none.html | x | nothing like that",
        "rm | sources/flood-1a2b.html#L8 | x | nothing like that",
      })
  void refusesWhatNobodyCanDecide(String kind, String at, String value, String word)
      throws Exception {
    open();
    HttpResponse<String> answer = decide(kind, at, value);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(word);
    assertThat(decisions()).isEqualTo(DECISIONS);
  }

  @Test
  void cutsACaptureInWhichNoArticleWasFoundAndNothingThatIsNoCapture() throws Exception {
    put("content/captures/menu only.txt", "Home\nNews\n");
    put("content/newsbook.yaml", "title: Gazette\n");
    open();
    assertThat(starts("captures/menu only.txt").statusCode()).isEqualTo(200);
    assertThat(decisions()).contains("  captures/menu only.txt:\n    starts: [2]\n");
    for (String path :
        List.of("newsbook.yaml", "captures/../newsbook.yaml", "../x", "captures/no.txt", "\0")) {
      assertThat(starts(path).statusCode()).as(path).isEqualTo(422);
    }
  }

  @Test
  void answersUnderItsOwnNamesOnly() throws Exception {
    open();
    String port = String.valueOf(URI.create(address()).getPort());
    assertThat(raw("GET / HTTP/1.1", "Host: localhost:" + port)).startsWith("HTTP/1.1 200");
    for (String host : List.of("evil.example", "evil.example:" + port, "127.0.0.1", "[::1]:1")) {
      assertThat(raw("GET / HTTP/1.1", "Host: " + host)).as(host).startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void writesForItsOwnPagesOnly() throws Exception {
    open();
    String body = form("starts", SOURCE + "#L8", "");
    HttpRequest.Builder request = request("-desk/decide").POST(text(body));
    assertThat(send(request).statusCode()).as("no token").isEqualTo(403);
    assertThat(send(request.header(Guard.TOKEN, "guess")).statusCode()).isEqualTo(403);
    HttpRequest.Builder strange =
        request("-desk/decide").POST(text(body)).header(Guard.TOKEN, page("token"));
    assertThat(send(strange.header("Origin", "http://evil.example")).statusCode()).isEqualTo(403);
    assertThat(get("-desk/decide?" + body).statusCode()).as("not by a link").isEqualTo(405);
    assertThat(post("index.html", "").statusCode()).isEqualTo(405);
    assertThat(post("decide", "value=" + "x".repeat(1 << 17)).statusCode()).isEqualTo(413);
    assertThat(decisions()).isEqualTo(DECISIONS);
    HttpRequest.Builder own =
        request("-desk/decide").POST(text(body)).header(Guard.TOKEN, page("token"));
    String origin = address().replaceFirst("/$", "");
    assertThat(send(own.header("Origin", origin)).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../content/corrections.yaml",
        "/%2e%2e/content/corrections.yaml",
        "/stories/..%2f..%2fcontent/corrections.yaml",
        "/-desk/..%2f..%2f..%2fcontent/corrections.yaml",
        "/-desk/bar.html",
        "/.newsbook",
        "/out.yaml",
        "/a%00b",
        "//etc/passwd"
      })
  void showsNothingOutsideOfTheSite(String path) throws Exception {
    open();
    Files.createSymbolicLink(
        temp.resolve("site/out.yaml"), temp.resolve("content/corrections.yaml"));
    String host = URI.create(address()).getAuthority();
    String answer = raw("GET " + path + " HTTP/1.1", "Host: " + host);
    assertThat(answer).matches("(?s)HTTP/1.1 40[04].*").doesNotContain("Getty", "root:");
  }

  @Test
  void writesNoFileThatALinkNames() throws Exception {
    Path other = temp.resolve("other.yaml");
    Files.move(temp.resolve("content/corrections.yaml"), other);
    Files.createSymbolicLink(temp.resolve("content/corrections.yaml"), other);
    open();
    assertThat(decide("starts", SOURCE + "#L8", "").body()).contains("is a link");
    assertThat(other).hasContent(DECISIONS);
  }

  @Test
  void cannotBeFramedAndKeepsNothing() throws Exception {
    open();
    assertThat(get("").headers().map())
        .containsEntry("content-security-policy", List.of("frame-ancestors 'none'"))
        .containsEntry("cache-control", List.of("no-store"))
        .containsEntry("x-content-type-options", List.of("nosniff"))
        .doesNotContainKey("access-control-allow-origin");
  }

  @Test
  void refusesAClickOnAPageThatIsOlderThanTheFiles() throws Exception {
    open();
    String old = form("starts", SOURCE + "#L8", "");
    put("content/captures/flood_1a2b.txt", "Another line.\nThe flood.\n");
    HttpResponse<String> answer = post("decide", old);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).isEqualTo("The files have changed; reload.");
    built(2);
    assertThat(post("decide", old).statusCode()).isEqualTo(409);
    assertThat(decide("starts", SOURCE + "#L8", "").statusCode()).as("reloaded").isEqualTo(200);
  }

  @Test
  void neverWritesOverWhatAnEditorSavedMeanwhile() throws Exception {
    open();
    assertThat(decide("starts", SOURCE + "#L8", "").statusCode()).isEqualTo(200);
    String old = form("starts", SOURCE + "#L12", "");
    put("content/corrections.yaml", "# All anew.\n");
    assertThat(post("decide", old).statusCode()).isEqualTo(409);
    assertThat(post("undo", "").statusCode()).isEqualTo(409);
    built(3);
    assertThat(post("decide", old).statusCode()).as("a page from before").isEqualTo(409);
    assertThat(decisions()).isEqualTo("# All anew.\n");
  }

  @Test
  void aLineAfterTheOtherCanBeDecidedWithoutWaitingForABuild() throws Exception {
    open();
    goOn = new CountDownLatch(1);
    String first = form("starts", SOURCE + "#L8", "");
    String second = form("starts", SOURCE + "#L12", "");
    assertThat(post("decide", first).statusCode()).isEqualTo(200);
    assertThat(post("decide", second).statusCode()).isEqualTo(200);
    goOn.countDown();
    assertThat(decisions()).contains("starts: [7, 8, 12] # a second report\n");
    post("undo", "");
    assertThat(decisions()).contains("starts: [7, 8] # a second report\n");
    post("undo", "");
    assertThat(decisions()).isEqualTo(DECISIONS);
  }

  @Test
  void buildsAgainWhereAFileWasSavedDuringABuild() throws Exception {
    open();
    goOn = new CountDownLatch(1);
    begun = new CountDownLatch(1);
    put("content/newsbook.yaml", "title: One\n");
    begun.await();
    put("content/newsbook.yaml", "title: One and two\n");
    goOn.countDown();
    built(3);
  }

  @Test
  void seesTemplatesAndNotes() throws Exception {
    open();
    put("templates/pages/front.html", "changed");
    built(2);
    put("content/notes/about.md", "changed");
    built(3);
    Files.delete(temp.resolve("content/notes/about.md"));
    built(4);
  }

  @Test
  void showsAMistakeWithItsLineAndTheLastGoodSite() throws Exception {
    open();
    failure =
        Optional.of(Problem.error("templates/pages/front.html", 12, "no <such> name", "mend it"));
    put("templates/pages/front.html", "changed");
    built(2);
    assertThat(get("").body())
        .contains("River Orla floods", "The last build failed")
        .contains("templates/pages/front.html:12: no &lt;such&gt; name (mend it)");
    failure = Optional.empty();
    problems.add(Problem.error("corrections.yaml", 4, "no capture 'x'", "take it away"));
    put("templates/pages/front.html", "mended");
    built(3);
    assertThat(get("").body())
        .contains("1 mistake in your files", "corrections.yaml:4: no capture &#39;x&#39;")
        .doesNotContain("The last build failed");
  }

  @Test
  void saysWhatIsWrongWhereThereIsNoSiteYet() throws Exception {
    failure = Optional.of(Problem.error("newsbook.yaml", 3, "not YAML", "mend it"));
    open();
    HttpResponse<String> page = get("stories/any.html");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("There is no site yet", "newsbook.yaml:3: not YAML");
    assertThat(get("assets/css/style.css").body()).contains("--paper");
  }

  @Test
  void asksWhatTheProgramWasNotSureOf() throws Exception {
    open();
    assertThat(get("").body()).contains("1 unsure decision<");
    assertThat(get("-desk/queue").body())
        .contains("captures/flood_1a2b.txt, line 7", "data-at=\"" + SOURCE + "#L7\"")
        .contains("“We have never seen the water come so fast,” Mayor Ana Kovač said.")
        .contains("At least 12 people were taken to hospital");
  }

  @Test
  void namesAnewWhatAnEditorNamedInThePlaceOfThat() throws Exception {
    put(
        "content/corrections.yaml",
        """
        names: {called: {Lady K: Ana Kovač}}
        themes: {titles: {Orla: Floods on the Orla}, stories: {'captures/flood_1a2b.txt:11': Sea}}
        """);
    open();
    decide("name", "actors/ana-kovac.html", "Mayor Kovač");
    decide("theme-title", "themes/floods-on-the-orla.html", "Floods");
    decide("story-theme", SOURCE + "#L7", "Ports");
    assertThat(decisions())
        .isEqualTo(
            """
            names: {called: {Lady K: Mayor Kovač}}
            themes: {titles: {Orla: Floods}, stories: {'captures/flood_1a2b.txt:11': Ports}}
            """);
  }

  @Test
  void leadsFromAFormerTitleOrNameToTheStoryOrActor() throws Exception {
    open();
    assertThat(now("stories/a-former-title.html", SOURCE + "#L8"))
        .matches("stories/river-orla-floods-.*[.]html");
    assertThat(now("actors/a-former-name.html", "Lady K")).isEqualTo("actors/ana-kovac.html");
    assertThat(now("actors/nobody.html", "Nobody")).isEqualTo("actors.html");
    String story = now("stories/a-former-title.html", SOURCE + "#L8");
    assertThat(now("themes/a-former-title.html", story))
        .isEqualTo("themes/floods-on-the-orla.html");
    assertThat(now("//evil.example", "//evil.example")).isEqualTo("actors.html");
  }

  private String now(String page, String at) throws Exception {
    HttpResponse<String> answer = get("-desk/now?page=" + encoded(page) + "&at=" + encoded(at));
    assertThat(answer.statusCode()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElse("").substring(1);
  }

  @Test
  void namesThePortThatIsInUse() throws Exception {
    open();
    int port = URI.create(address()).getPort();
    Path content = temp.resolve("content");
    assertThatThrownBy(
            () ->
                DeskServer.open(port, content, this::shown, Optional.empty(), ENGLISH, this::build))
        .isInstanceOf(BuildStopped.class)
        .hasMessage("--port: port " + port + " is in use (name another, or 0 for any free one)");
  }

  @Test
  void saysThatANumberIsNoPort() {
    Path content = temp.resolve("content");
    for (int port : List.of(-1, 99999)) {
      assertThatThrownBy(
              () ->
                  DeskServer.open(
                      port, content, this::shown, Optional.empty(), ENGLISH, this::build))
          .isInstanceOf(BuildStopped.class)
          .hasMessage(
              "--port: " + port + " is no port (name one from 1 to 65535, or 0 for any free one)");
    }
  }

  private void open() throws Exception {
    desk =
        DeskServer.open(
            0,
            temp.resolve("content"),
            this::shown,
            Optional.of(temp.resolve("templates")),
            ENGLISH,
            this::build);
    built(1);
  }

  private DeskServer.Shown shown() {
    return new DeskServer.Shown(temp.resolve("site"), false);
  }

  private List<Problem> build() {
    begun.countDown();
    try {
      goOn.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    failure.ifPresent(
        problem -> {
          throw new BuildStopped(problem);
        });
    WrittenSite.write(DigestFixture.small(), temp.resolve("site"), Optional.empty());
    return problems;
  }

  /** Waits, as a page does, until it is told that so many builds have ended. */
  private void built(int number) throws Exception {
    HttpResponse<Stream<String>> events =
        client.send(request("-desk/events").build(), HttpResponse.BodyHandlers.ofLines());
    try (Stream<String> lines = events.body()) {
      boolean ended = false;
      for (Iterator<String> i = lines.iterator(); i.hasNext(); ) {
        String line = i.next();
        if (ended && line.equals("data: " + number)) {
          return;
        }
        ended = line.equals("event: built");
      }
    }
  }

  private HttpResponse<String> starts(String capture) throws Exception {
    return post(
        "decide", form("starts", "sources/menu-only.html#L2", "") + "&capture=" + encoded(capture));
  }

  private HttpResponse<String> decide(String kind, String at, String value) throws Exception {
    return post("decide", form(kind, at, value));
  }

  /** As the page has it that is served now. */
  private String form(String kind, String at, String value) throws Exception {
    return "kind=%s&page=%s&at=%s&value=%s&stamp=%s"
        .formatted(
            kind,
            encoded(at.replaceFirst("#.*", "")),
            encoded(at),
            encoded(value),
            encoded(page("stamp")));
  }

  private String page(String data) throws Exception {
    Matcher found = Pattern.compile("data-" + data + "=\"([^\"]*)\"").matcher(get("").body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private HttpResponse<String> post(String what, String body) throws Exception {
    String path = what.contains(".") ? what : "-desk/" + what;
    return send(request(path).POST(text(body)).header(Guard.TOKEN, page("token")));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address() + path));
  }

  /** What a client sends that keeps to no rule. */
  private String raw(String... lines) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", URI.create(address()).getPort())) {
      OutputStream out = socket.getOutputStream();
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      out.write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static HttpRequest.BodyPublisher text(String body) {
    return HttpRequest.BodyPublishers.ofString(body);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String address() {
    return Objects.requireNonNull(desk).address();
  }

  private String decisions() throws IOException {
    return Files.readString(temp.resolve("content/corrections.yaml"));
  }

  private void put(String name, String text) throws IOException {
    Files.createDirectories(temp.resolve(name).getParent());
    Files.writeString(temp.resolve(name), text);
  }
}
