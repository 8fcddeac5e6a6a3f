package org.newsbook.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.article.Article;
import org.newsbook.article.Coverage;
import org.newsbook.article.Excerpt;
import org.newsbook.article.LeftOut;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Passage;
import org.newsbook.article.Published;
import org.newsbook.article.Title;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.correction.Correction;
import org.newsbook.correction.Corrections;
import org.newsbook.correction.Decided;
import org.newsbook.name.Actor;
import org.newsbook.name.Alias;
import org.newsbook.name.Names;
import org.newsbook.name.Naming;
import org.newsbook.name.Position;
import org.newsbook.name.Region;
import org.newsbook.name.ResolvedMentions;
import org.newsbook.name.Role;
import org.newsbook.notes.Notes;
import org.newsbook.problem.Problem;
import org.newsbook.quote.Quote;
import org.newsbook.story.Agreement;
import org.newsbook.story.Copy;
import org.newsbook.story.Day;
import org.newsbook.story.Difference;
import org.newsbook.story.Link;
import org.newsbook.story.NearestRejected;
import org.newsbook.story.Reason;
import org.newsbook.story.Related;
import org.newsbook.story.Stories;
import org.newsbook.story.Story;
import org.newsbook.theme.Section;
import org.newsbook.theme.Theme;

/** A small digest set by hand: three reports of a flood, one in Arabic, one in a saved page. */
public final class DigestFixture {
  public static final String TEXT = "captures/flood_1a2b.txt";
  public static final String ARABIC = "captures/port.txt";
  public static final String PAGE = "captures/saved/bridge.html";

  private static final List<String> LINES =
      List.of(
          "River Orla floods the old town of Vesna",
          "Published 3 May 2025",
          "The river Orla rose to 7 metres on Friday and flooded the old town of Vesna.",
          "“We have never seen the water come so fast,” Mayor Ana Kovač said.",
          "Share this",
          "",
          "At least 12 people were taken to hospital after the Orla burst its banks.",
          "“Nobody should drive today,” Kovac told reporters.",
          "Source link",
          "",
          "River Orla floods the old town of Vesna, <b>again</b>",
          "The Orla flooded Vesna on Friday; 14 people were taken to hospital.");

  private static final List<String> ARABIC_LINES =
      List.of("الميناء يعيد فتح أبوابه", "أعيد فتح الميناء يوم السبت بعد العاصفة.");

  private static final List<String> PAGE_LINES =
      List.of(
          "<html><head><title>A bridge is closed</title></head>",
          "<body><nav>Home News Sport</nav>",
          "<h1>A bridge is closed</h1><p>By Jo Field</p>",
          "<p>The bridge at Vesna is closed until Monday.</p>",
          "</body></html>");

  private DigestFixture() {}

  /** With a page for each name. */
  public static Edition edition() {
    Optional<String> address = Optional.of("https://example.org/d/");
    return new Edition("Gazette", "Floods & more.", address, "en", true);
  }

  /** No captures at all. */
  public static Digest empty() {
    return new Digest(
        edition(),
        Corrections.NONE,
        List.of(),
        List.of(),
        new Names(List.of(), List.of(), ResolvedMentions.NONE),
        List.of(),
        new Stories(List.of(), Map.of(), Map.of(), Optional.empty()),
        List.of(),
        List.of(),
        Changes.NONE,
        Notes.NONE);
  }

  /** The same, not published anywhere. */
  public static Digest smallWithoutAddress() {
    Edition edition = edition();
    return small(
        new Edition(
            edition.title(), edition.description(), Optional.empty(), edition.language(), true));
  }

  /** The same, with pages in another language. */
  public static Digest smallIn(String language) {
    Edition edition = edition();
    return small(
        new Edition(edition.title(), edition.description(), edition.address(), language, true));
  }

  private static Digest small(Edition edition) {
    Digest digest = small();
    return new Digest(
        edition,
        digest.corrections(),
        digest.captures(),
        digest.coverages(),
        digest.names(),
        digest.quotes(),
        digest.stories(),
        digest.themes(),
        digest.problems(),
        Changes.NONE,
        Notes.NONE);
  }

  public static Digest small() {
    List<Article> flood =
        List.of(
            article("a-01", TEXT, 1, 5, LINES, Title.Origin.GIVEN, 1, "en", 3, 4),
            article("a-02", TEXT, 7, 9, LINES, Title.Origin.DERIVED, 7, "en", 7, 8),
            article("a-03", TEXT, 11, 12, LINES, Title.Origin.GIVEN, 11, "en", 12));
    Article port = article("a-04", ARABIC, 1, 2, ARABIC_LINES, Title.Origin.GIVEN, 1, "ar", 2);
    Article bridge = article("a-05", PAGE, 3, 4, PAGE_LINES, Title.Origin.GIVEN, 1, "en", 4);
    return new Digest(
        edition(),
        new Corrections(
            List.of(
                Decided.line(Correction.STARTS, TEXT, 7),
                Decided.line(Correction.TITLES, TEXT, 7, "Roads & rails"),
                Decided.everywhere(Correction.NOT_NAMES, "Lady K"))),
        List.of(plain(TEXT, LINES), plain(ARABIC, ARABIC_LINES), page()),
        List.of(
            new Coverage(TEXT, flood, List.of()),
            new Coverage(ARABIC, List.of(port), List.of()),
            new Coverage(PAGE, List.of(bridge), List.of(new LeftOut(2, 2, "menu")))),
        names(),
        quotes(),
        stories(),
        List.of(
            new Theme(
                "t-0000000001",
                "Floods on the Orla",
                Optional.of(Section.DISASTER),
                List.of("flood", "Orla"),
                List.of("s-00000000a1", "s-00000000a3"),
                List.of("s-00000000a2")),
            new Theme(
                "t-0000000002",
                "Ports",
                Optional.empty(),
                List.of("port"),
                List.of("s-00000000a2"),
                List.of())),
        List.of(
            Problem.warning(ARABIC, 1, "no date is given", "add one in the front matter"),
            Problem.error("captures/empty.txt", 0, "is empty", "remove it")),
        Changes.NONE,
        Notes.NONE);
  }

  private static Names names() {
    List<Actor> actors =
        List.of(
            new Actor(
                "p-0000000001",
                "Ana Kovač",
                "Kovač, Ana",
                Actor.Kind.PERSON,
                List.of(new Alias("Ana Kovač", 1), new Alias("Kovac", 1), new Alias("Lady K", 1)),
                List.of(new Role(List.of(new Excerpt("a-01", TEXT, 4, "Mayor")))),
                List.of(
                    new Naming("a-01", List.of(new Passage(4, "Ana Kovač")), 1),
                    new Naming("a-02", List.of(new Passage(8, "Kovac")), 1))),
            new Actor(
                "p-0000000002",
                "Ana Kovac",
                "Kovac, Ana",
                Actor.Kind.PERSON,
                List.of(new Alias("Ana Kovac", 1)),
                List.of(),
                List.of(new Naming("a-04", List.of(new Passage(2, "Ana Kovac")), 1))),
            new Actor(
                "p-0000000003",
                "<i>Orla</i> Water & Co",
                "<i>Orla</i> Water & Co",
                Actor.Kind.ORGANISATION,
                List.of(),
                List.of(),
                List.of(new Naming("a-01", List.of(new Passage(3, "Orla Water")), 1))));
    List<Region> regions =
        List.of(
            region("r-eu", "Europe", Region.Kind.REGION, "r-world", Optional.empty()),
            region("r-se", "Southern Europe", Region.Kind.SUBREGION, "r-eu", Optional.empty()),
            region(
                "r-si",
                "Slovenia",
                Region.Kind.COUNTRY,
                "r-se",
                Optional.of(new Position(46.1, 14.8)),
                new Naming("a-01", List.of(new Passage(3, "Vesna")), 1),
                new Naming("a-05", List.of(new Passage(4, "Vesna")), 1)),
            region(
                "r-vesna",
                "Vesna",
                Region.Kind.PLACE,
                "r-si",
                Optional.of(new Position(46.2, 14.9)),
                new Naming("a-01", List.of(new Passage(3, "Vesna")), 2)),
            region("r-world", "World", Region.Kind.WORLD, "", Optional.empty()));
    return new Names(actors, regions, ResolvedMentions.NONE);
  }

  private static List<Quote> quotes() {
    return List.of(
        new Quote(
            "q-1",
            "a-01",
            4,
            "We have never seen the water come so fast,",
            Quote.Kind.DIRECT,
            List.of("p-0000000001"),
            Optional.of("Mayor Ana Kovač"),
            Optional.of("said")),
        new Quote(
            "q-2",
            "a-02",
            8,
            "Nobody should drive today,",
            Quote.Kind.FRAGMENT,
            List.of("p-0000000001"),
            Optional.of("she"),
            Optional.of("told")),
        new Quote(
            "q-3",
            "a-01",
            3,
            "never again will Kovac be heard here",
            Quote.Kind.DIRECT,
            List.of(),
            Optional.empty(),
            Optional.empty()));
  }

  private static Region region(
      String id,
      String name,
      Region.Kind kind,
      String parent,
      Optional<Position> position,
      Naming... namings) {
    return new Region(
        id,
        name,
        kind,
        kind == Region.Kind.COUNTRY ? Optional.of("SI") : Optional.empty(),
        Optional.of(parent).filter(p -> !p.isEmpty()),
        position,
        List.of(),
        List.of(namings));
  }

  private static final Reason.Shared KOVAC =
      new Reason.Shared(
          List.of("Ana Kovač", "Orla"),
          List.of("hospital"),
          List.of(LocalDate.of(2025, 5, 3), LocalDate.of(2025, 5, 4)));
  private static final Reason.Shared VESNA =
      new Reason.Shared(List.of("Vesna"), List.of(), List.of());

  private static Stories stories() {
    Excerpt rose = new Excerpt("a-01", TEXT, 3, LINES.get(2));
    Excerpt twelve = new Excerpt("a-02", TEXT, 7, LINES.get(6));
    Excerpt fourteen = new Excerpt("a-03", TEXT, 12, LINES.get(11));
    Story flood =
        new Story(
            "s-00000000a1",
            LINES.get(0),
            "a-01",
            List.of("a-01", "a-02", "a-03"),
            2,
            Optional.of(LocalDate.of(2025, 5, 3)),
            Optional.of(LocalDate.of(2025, 5, 3)),
            Optional.empty(),
            List.of(rose, twelve),
            List.of(
                new Link("a-01", "a-02", 0.5, KOVAC),
                new Link("a-01", "a-03", 0.9, new Reason.Copied(0.9))),
            List.of(new Related("s-00000000a3", VESNA)),
            Optional.of(
                new NearestRejected(
                    "s-00000000a3", VESNA, 0, List.of(), List.of(), true, 0.25, Optional.empty())),
            List.of(new Agreement(List.of(twelve, fourteen))),
            List.of(rose),
            List.of(
                new Difference(
                    Difference.Kind.NUMBER,
                    "people",
                    List.of(
                        new Difference.Reading(twelve, 9, 11),
                        new Difference.Reading(fourteen, 34, 36)))),
            List.of(new Copy("a-03", "a-01", List.of(fourteen), List.of(rose))),
            List.of(
                new Day(LocalDate.of(2025, 5, 2), List.of(), List.of(rose)),
                new Day(LocalDate.of(2025, 5, 3), List.of("a-01"), List.of())));
    Story port =
        single(
            "s-00000000a2",
            ARABIC_LINES.get(0),
            "a-04",
            ARABIC,
            2,
            ARABIC_LINES.get(1),
            Optional.of(LocalDate.of(2025, 5, 3)));
    Story bridge =
        single(
            "s-00000000a3",
            "A bridge is closed",
            "a-05",
            PAGE,
            4,
            "The bridge at Vesna is closed until Monday.");
    return new Stories(
        List.of(flood, port, bridge),
        Map.of("a-03", "a-01"),
        Map.of("a-04", new Published(LocalDate.of(2025, 5, 3), 3)),
        Optional.empty());
  }

  public static Story single(
      String id, String title, String article, String capture, int line, String sentence) {
    return single(id, title, article, capture, line, sentence, Optional.empty());
  }

  private static Story single(
      String id,
      String title,
      String article,
      String capture,
      int line,
      String sentence,
      Optional<LocalDate> about) {
    return new Story(
        id,
        title,
        article,
        List.of(article),
        1,
        Optional.empty(),
        Optional.empty(),
        about,
        List.of(new Excerpt(article, capture, line, sentence)),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** An article whose body is the given lines; its other lines are its title or left out. */
  public static Article article(
      String id,
      String capture,
      int from,
      int to,
      List<String> lines,
      Title.Origin origin,
      int titleLine,
      String language,
      int... body) {
    boolean html = capture.endsWith(".html");
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int line : body) {
      String text = lines.get(line - 1).replaceAll(html ? "<[^>]+>" : "(?!)", "");
      paragraphs.add(new Paragraph(line, text, Paragraph.Form.TEXT));
    }
    List<LeftOut> left = new ArrayList<>();
    boolean dated = from < to && lines.get(from).startsWith("Published");
    if (dated) {
      left.add(new LeftOut(from + 1, from + 1, "date"));
    }
    if (List.of("Share this", "Source link").contains(lines.get(to - 1))) {
      left.add(new LeftOut(to, to, "share label"));
    }
    String title = lines.get(titleLine - 1).replaceAll(html ? "<[^>]+>" : "(?!)", "");
    return new Article(
        id,
        capture,
        from,
        to,
        new Title(title, origin, titleLine),
        Article.Kind.ARTICLE,
        Optional.empty(),
        Optional.empty(),
        dated ? Optional.of(new Published(LocalDate.of(2025, 5, 3), from + 1)) : Optional.empty(),
        language,
        paragraphs,
        List.of(),
        left,
        Optional.empty(),
        Optional.empty());
  }

  /** A capture in plain text. */
  public static Capture plain(String path, List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        blocks.add(new Block(i + 1, i + 1, lines.get(i), Block.Kind.PLAIN));
      }
    }
    return new Capture(path, Format.TEXT, lines, blocks, Metadata.NONE);
  }

  private static Capture page() {
    return new Capture(
        PAGE,
        Format.HTML,
        PAGE_LINES,
        List.of(
            new Block(2, 2, "Home News Sport", Block.Kind.FURNITURE),
            new Block(3, 3, "A bridge is closed", Block.Kind.HEADING),
            new Block(3, 3, "By Jo Field", Block.Kind.PARAGRAPH),
            new Block(4, 4, "The bridge at Vesna is closed until Monday.", Block.Kind.PARAGRAPH)),
        Metadata.NONE);
  }
}
