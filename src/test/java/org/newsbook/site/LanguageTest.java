package org.newsbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsbook.digest.Digest;
import org.newsbook.digest.DigestFixture;
import org.newsbook.name.Names;
import org.newsbook.name.Region;
import org.newsbook.name.ResolvedMentions;
import org.newsbook.notes.Notes;
import org.newsbook.problem.Problems;
import org.newsbook.site.publish.LinkCheck;
import org.newsbook.site.template.Language;
import org.newsbook.site.view.Dates;
import org.newsbook.site.view.LocalNames;
import org.newsbook.text.Slug;
import org.newsbook.theme.Section;
import org.newsbook.theme.Theme;

@DisplayName("The language of the pages")
final class LanguageTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Path WORDS = TEMPLATES.resolve("words");

  /** Attributes that a reader sees or hears. */
  private static final Set<String> SPOKEN =
      Set.of("title", "aria-label", "alt", "placeholder", "label");

  @TempDir private Path folder;

  @Test
  void everyLanguageSaysTheSameThings() throws IOException {
    Map<String, String> english = words(WORDS.resolve("en.properties"));
    english.keySet().removeIf(key -> key.startsWith("desk.")); // which editors see, and in English
    try (Stream<Path> files = Files.list(WORDS)) {
      for (Path file : files.sorted().toList()) {
        Map<String, String> words = words(file);
        // What a language does not say here is said as in the gazetteer, or as the problem says it.
        words.keySet().removeIf(key -> key.matches("(place|trouble|desk)\\..*"));
        assertThat(words.keySet()).as(file.toString()).isEqualTo(english.keySet());
        words.forEach(
            (key, text) ->
                assertThat(places(text))
                    .as(file + ": what " + key + " puts in")
                    .isEqualTo(places(english.getOrDefault(key, ""))));
      }
    }
  }

  @Test
  void everyWordThatIsSaidIsThereAndEveryWordThatIsThereIsSaid() throws IOException {
    Set<String> keys = words(WORDS.resolve("en.properties")).keySet();
    Set<String> literals = new TreeSet<>();
    for (Path file : sources()) {
      String source = Files.readString(file);
      Matcher literal = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z-]*)*)\"").matcher(source);
      literal.results().forEach(found -> literals.add(found.group(1)));
      for (Matcher said = Pattern.compile("\\bsay\\(\"([^\"]+)\"[,)]").matcher(source);
          said.find() && !said.group(1).equals("key"); ) {
        assertThat(keys).as(file.toString()).contains(said.group(1));
      }
    }
    for (String key : keys) {
      String plain = key.replaceAll("\\.one$", "");
      assertThat(literals)
          .as("who says " + key)
          .anyMatch(
              literal ->
                  literal.equals(plain)
                      || literal.startsWith("turn.") && plain.startsWith(literal)
                      || literal.endsWith(".") && plain.startsWith(literal));
    }
  }

  @Test
  void noTemplateHoldsBareWords() throws IOException {
    for (Path file : files(TEMPLATES, ".html")) {
      String markup =
          Files.readString(file)
              .replaceAll("(?s)\\{#.*?#\\}", "")
              .replaceAll("\\{%.*?%\\}|\\{\\{.*?\\}\\}", "")
              .replace(" lang=\"\" dir=\"\"", "");
      Document page = Jsoup.parse(markup);
      page.select("style, script").remove();
      assertThat(page.text()).as(file.toString()).doesNotContainPattern("\\p{L}");
      for (Element element : page.select("*")) {
        element.attributes().asList().stream()
            .filter(attribute -> SPOKEN.contains(attribute.getKey()))
            .forEach(
                attribute ->
                    assertThat(attribute.getValue())
                        .as(file + ": " + attribute)
                        .doesNotContainPattern("\\p{L}"));
      }
    }
  }

  /** In a language of Cyrillic letters alone, what is Latin on a page comes from the captures. */
  @Test
  void everyWordThatAPageSaysOfItselfComesFromTheWordsOfItsLanguage() throws IOException {
    StringBuilder cyrillic = new StringBuilder();
    words(WORDS.resolve("en.properties"))
        .forEach((key, text) -> cyrillic.append(key + "=" + cyrillic(text) + "\n"));
    Path own = Files.createDirectories(folder.resolve("own/words"));
    Files.writeString(own.resolve("xx.properties"), cyrillic);
    Path site = folder.resolve("site");
    WrittenSite.write(DigestFixture.smallIn("xx"), site, Optional.of(folder.resolve("own")));
    String captured = captured();
    for (Path file : files(site, ".html")) {
      Document page = Jsoup.parse(Files.readString(file));
      page.select("style, script").remove();
      for (String text : said(page)) {
        String said = text.replaceAll("https?://\\S+", "");
        for (Matcher word = Pattern.compile("\\p{IsLatin}{2,}").matcher(said); word.find(); ) {
          assertThat(captured).as(site.relativize(file) + ": " + said).contains(word.group());
        }
      }
    }
  }

  @Test
  void pagesCanBeInGerman() throws IOException {
    Path site = folder.resolve("site");
    WrittenSite.write(DigestFixture.smallIn("de-AT"), site, Optional.empty());
    Document front = Jsoup.parse(Files.readString(site.resolve("index.html")));
    assertThat(front.selectFirst("html").attr("lang")).isEqualTo("de-AT");
    assertThat(front.text())
        .contains("3 Geschichten aus 5 Berichten in 3 Aufnahmen")
        .contains("3. Mai 2025");
    assertThat(front.select(".lead h2 a").attr("lang")).isEqualTo("en");
    Document whole = Jsoup.parse(Files.readString(site.resolve("newsbook.html")));
    assertThat(whole.select(".contents a[href=#s1]").attr("lang")).isEqualTo("en");
    assertThat(LinkCheck.check(site, "/d/")).isEmpty();
  }

  @Test
  void statesAndRegionsBearTheNamesOfTheLanguageAndTheDataDoNot() throws IOException {
    Path site = folder.resolve("site");
    WrittenSite.write(DigestFixture.smallIn("de"), site, Optional.empty());
    assertThat(Jsoup.parse(Files.readString(site.resolve("regions.html"))).text())
        .contains("Slowenien")
        .doesNotContain("Slovenia");
    assertThat(Files.readString(site.resolve("data/regions.jsonl")))
        .contains("\"name\":\"Slovenia\"")
        .doesNotContain("Slowenien");
    assertThat(site.resolve("regions/slovenia.html")).as("addresses do not change").exists();
  }

  @ParameterizedTest
  @CsvSource({
    "France and Spain, Frankreich und Spanien",
    "Politics: Spain, Politik: Spanien",
    "Politics, Politik",
    "Bread and Spain, Bread and Spain"
  })
  void aThemeThatTheProgramNamesIsNamedInTheLanguage(String english, String german) {
    Digest empty = DigestFixture.empty();
    Theme theme =
        new Theme("t", english, Optional.of(Section.POLITICS), List.of(), List.of("s"), List.of());
    Digest digest =
        new Digest(
            empty.edition(),
            empty.corrections(),
            List.of(),
            List.of(),
            new Names(
                List.of(), List.of(country("France"), country("Spain")), ResolvedMentions.NONE),
            List.of(),
            empty.stories(),
            List.of(theme),
            List.of(),
            empty.changes(),
            Notes.NONE);
    assertThat(new LocalNames(Language.of("de", Optional.empty())).in(digest).themes())
        .extracting(Theme::title)
        .containsExactly(german);
  }

  private static Region country(String name) {
    return new Region(
        name,
        name,
        Region.Kind.COUNTRY,
        Optional.empty(),
        Optional.of("europe"),
        Optional.empty(),
        List.of(),
        List.of());
  }

  @Test
  void whatIsNamedInGermanIsNamedInTheGazetteer() throws IOException {
    Set<String> english = new TreeSet<>();
    for (String table : List.of("countries:3", "regions:3", "disputed:0", "blocs:0")) {
      String[] column = table.split(":");
      String file = "src/main/resources/org/newsbook/name/gazetteer/" + column[0] + ".tsv";
      Files.readAllLines(Path.of(file)).stream()
          .filter(row -> !row.startsWith("#"))
          .forEach(row -> english.add(Slug.of(row.split("\t")[Integer.parseInt(column[1])])));
    }
    words(WORDS.resolve("de.properties")).keySet().stream()
        .filter(key -> key.startsWith("place."))
        .forEach(key -> assertThat(english).contains(key.substring("place.".length())));
  }

  @Test
  void aProblemIsSaidInTheLanguageWhereItHasWordsForItAndElseMarkedAsEnglish() throws IOException {
    Path site = folder.resolve("site");
    WrittenSite.write(DigestFixture.smallIn("de"), site, Optional.empty());
    Element told = Jsoup.parse(Files.readString(site.resolve("about.html")));
    assertThat(told.select("td[lang=en]").eachText()).contains("add one in the front matter");
    Language german = Language.of("de", Optional.empty());
    assertThat(german.trouble("the file is empty")).contains("die Datei ist leer");
    StringBuilder program = new StringBuilder();
    for (Path file : files(Path.of("src/main/java"), ".java")) {
      program.append(Files.readString(file));
    }
    Set<String> literals =
        Pattern.compile("\"([^\"\n]++)\"")
            .matcher(program)
            .results()
            .map(literal -> Slug.of(literal.group(1)))
            .collect(Collectors.toSet());
    for (String key : words(WORDS.resolve("de.properties")).keySet()) {
      if (key.startsWith("trouble.")) {
        assertThat(literals)
            .as("what the program says, whole or put together: " + key)
            .anyMatch(said -> said.length() > 3 && key.contains(said));
      }
    }
  }

  @Test
  void datesAndNumbersFollowTheLanguageAndNotTheMachine() {
    Language german = Language.of("de", Optional.empty());
    Language english = Language.of("en", Optional.empty());
    assertThat(german.say("reports", 12345)).isEqualTo("12.345 Berichte");
    assertThat(english.say("reports", 12345)).isEqualTo("12,345 reports");
    assertThat(english.say("reports", 1)).isEqualTo("1 report");
    assertThat(english.say("story.number", 1234)).isEqualTo("Story 1234");
    Optional<LocalDate> from = Optional.of(LocalDate.of(2025, 8, 30));
    Optional<LocalDate> to = Optional.of(LocalDate.of(2025, 9, 1));
    assertThat(new Dates(english).when(from, to).text()).isEqualTo("30 August – 1 September 2025");
    assertThat(new Dates(german).when(from, to).text())
        .isEqualTo("30.\u00a0August – 1.\u00a0September 2025");
    assertThat(new Dates(german).when(to, Optional.of(LocalDate.of(2025, 9, 3))).text())
        .isEqualTo("1.–3.\u00a0September 2025");
  }

  @Test
  void aLanguageWithoutWordsIsToldAndThePagesAreInEnglish() {
    Problems problems = new Problems();
    Language.check("eo", Optional.empty(), problems);
    assertThat(problems.list())
        .singleElement()
        .asString()
        .isEqualTo(
            "newsbook.yaml: no words for pages in the language 'eo'; they are in English"
                + " (set 'language: en' or 'de', or write a templates folder's"
                + " words/eo.properties)");
    Language language = Language.of("eo", Optional.empty());
    assertThat(language.say("nav.front")).isEqualTo("Front page");
    assertThat(language.tongue().lang()).isEqualTo("en");
  }

  @Test
  void aUsersFolderCanSayThingsInItsOwnWords() throws IOException {
    Path own = Files.createDirectories(folder.resolve("own/words"));
    Files.writeString(own.resolve("en.properties"), "nav.front=Today’s page\n");
    Files.writeString(own.resolve("he.properties"), "nav.front=העמוד הראשי\n");
    Optional<Path> templates = Optional.of(folder.resolve("own"));
    assertThat(Language.of("en", templates).say("nav.front")).isEqualTo("Today’s page");
    Language hebrew = Language.of("he", templates);
    assertThat(hebrew.say("nav.front")).isEqualTo("העמוד הראשי");
    assertThat(hebrew.say("nav.themes")).as("what is not said yet").isEqualTo("Themes");
    assertThat(hebrew.tongue().dir()).isEqualTo("rtl");
    assertThat(hebrew.tongueOf("en").dir()).isEqualTo("ltr");
  }

  /** All that the digest holds, and the few words that are no language's. */
  private static String captured() {
    return DigestFixture.small() + " content captures Newsbook JSON JSONL OFL Atom";
  }

  private static List<String> said(Document page) {
    List<String> said = new ArrayList<>(List.of(page.title()));
    said.addAll(page.select("meta[name=description]").eachAttr("content"));
    for (Element element : page.select("*")) {
      element.textNodes().stream().map(TextNode::text).forEach(said::add);
      element.attributes().asList().stream()
          .filter(attribute -> SPOKEN.contains(attribute.getKey()))
          .forEach(attribute -> said.add(attribute.getValue()));
    }
    return said;
  }

  /** The letters outside of tags and places for values. */
  private static String cyrillic(String text) {
    return Pattern.compile("<[a-z/][^<>]*>|\\{\\d+,(?:choice|number),|\\p{L}")
        .matcher(text)
        .replaceAll(
            found -> found.group().length() > 1 ? Matcher.quoteReplacement(found.group()) : "ж");
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Pattern.compile("\\{\\d+|</?[a-z][^<>|]*>")
        .matcher(text)
        .results()
        .forEach(place -> places.add(place.group()));
    return places;
  }

  private static Map<String, String> words(Path file) throws IOException {
    Properties words = new Properties();
    words.load(Files.newBufferedReader(file));
    Map<String, String> sorted = new TreeMap<>();
    words.stringPropertyNames().forEach(key -> sorted.put(key, words.getProperty(key)));
    return sorted;
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources =
        new ArrayList<>(files(Path.of("src/main/java/org/newsbook/site"), ".java"));
    sources.addAll(files(Path.of("src/main/java/org/newsbook/desk"), ".java"));
    sources.addAll(files(TEMPLATES, "html"));
    return sources;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
