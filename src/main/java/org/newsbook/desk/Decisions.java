package org.newsbook.desk;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.BiFunction;
import org.newsbook.capture.JsonTree;
import org.newsbook.correction.Correction;

/** What a click means in the grammar of corrections.yaml. */
record Decisions(Path content, SiteData data) {
  private static final Scalar CAPTURES = Scalar.plain("captures");
  private static final Scalar NOT_NAMES = Scalar.plain("notNames");
  private static final Scalar NAMES = Scalar.plain("names");
  private static final Scalar KINDS = Scalar.plain("kinds");
  private static final Scalar CALLED = Scalar.plain("called");
  private static final Scalar STORIES = Scalar.plain("stories");
  private static final Scalar THEMES = Scalar.plain("themes");
  private static final Scalar SAME = Scalar.plain("same");
  private static final Scalar TITLES = Scalar.plain("titles");

  /**
   * @throws Refused where there is nothing like that
   */
  CorrectionsText decide(CorrectionsText file, Click click) {
    return switch (click.kind()) {
      case "starts" -> either(file, line(click), "starts", "joins");
      case "joins" -> either(file, line(click), "joins", "starts");
      case "not-body" -> either(file, line(click), "notBody", "body");
      case "body" -> either(file, line(click), "body", "notBody");
      case "no-speech" -> line(file, line(click), "noSpeech", "speakers", "nobody");
      case "nobody" -> line(file, line(click), "nobody", "speakers", "noSpeech");
      case "speaker" -> speaker(file, line(click), Scalar.text(filled(click)));
      case "title" -> ofArticle(file, click, "titles", Scalar.text(filled(click)));
      case "outlet" -> ofArticle(file, click, "outlets", Scalar.text(filled(click)));
      case "date" -> ofArticle(file, click, "dates", Scalar.plain(day(click)));
      case "drop" -> line(file, line(click), "drop");
      case "same-story" -> pairs(file, article(line(click)), "same", List.of(titled(click)));
      case "not-this" -> notThis(file, article(line(click)));
      case "belongs" -> belongs(file, article(line(click)), titled(click));
      case "not-name" -> eachForm(file, click, (text, form) -> text.add(List.of(NOT_NAMES), form));
      case "kind" -> {
        Scalar kind = Scalar.plain(kind(click));
        yield eachForm(file, click, (text, form) -> text.put(List.of(NAMES, KINDS, form), kind));
      }
      case "name" -> {
        Scalar name = Scalar.text(SiteData.text(actor(click), "name"));
        yield called(file, List.of(NAMES, CALLED), name, form(actor(click)), click);
      }
      case "same-name" -> {
        Scalar both = Scalar.list(List.of(form(actor(click)), Scalar.text(filled(click))));
        yield file.add(List.of(NAMES, SAME), both);
      }
      case "theme-title" -> {
        Scalar title = title(theme(click));
        yield called(file, List.of(THEMES, TITLES), title, title, click);
      }
      case "same-theme" -> {
        Scalar both = Scalar.list(List.of(Scalar.text(filled(click)), title(theme(click))));
        yield file.add(List.of(THEMES, SAME), both);
      }
      case "story-theme" -> storyTheme(file, story(click), Scalar.text(filled(click)));
      default -> throw nothing();
    };
  }

  /** Where the contrary was decided, that goes, and the program finds again what it found. */
  private static CorrectionsText either(
      CorrectionsText file, SiteData.Line line, String list, String contrary) {
    CorrectionsText left = without(file, line, contrary);
    return left.text().equals(file.text()) ? line(file, line, list) : left;
  }

  /** A decision takes the place of its contraries. */
  private static CorrectionsText line(
      CorrectionsText file, SiteData.Line line, String list, String... contraries) {
    Scalar number = Scalar.plain(line.number());
    return without(file.add(keys(line, list), number), line, contraries);
  }

  private static CorrectionsText without(
      CorrectionsText file, SiteData.Line line, String... contraries) {
    CorrectionsText left = file;
    for (String contrary : contraries) {
      left = left.remove(keys(line, contrary), Scalar.plain(line.number()));
    }
    return left;
  }

  private static CorrectionsText speaker(CorrectionsText file, SiteData.Line line, Scalar name) {
    CorrectionsText with = file.put(keys(line, "speakers", Scalar.plain(line.number())), name);
    return without(with, line, "nobody", "noSpeech");
  }

  /** Apart from each other report of its story: some of them could draw it back. */
  private CorrectionsText notThis(CorrectionsText file, JsonTree article) {
    String id = SiteData.text(article, "id");
    List<JsonTree> others =
        data.articles().stream()
            .filter(other -> SiteData.text(other, "story").equals(SiteData.text(article, "story")))
            .filter(other -> !SiteData.text(other, "id").equals(id))
            .toList();
    return pairs(file, article, "apart", others);
  }

  /** To another story and not to its own. */
  private CorrectionsText belongs(CorrectionsText file, JsonTree article, JsonTree other) {
    if (SiteData.text(article, "story").equals(SiteData.text(other, "story"))) {
      throw nothing();
    }
    return pairs(notThis(file, article), article, "same", List.of(other));
  }

  /** By the report that the file names already, else by the one that the story has its title of. */
  private CorrectionsText storyTheme(CorrectionsText file, JsonTree story, Scalar title) {
    Scalar place =
        data.articles().stream()
            .filter(article -> SiteData.text(article, "story").equals(SiteData.text(story, "id")))
            .map(Decisions::place)
            .filter(at -> file.holds(List.of(THEMES, STORIES, at)))
            .findFirst()
            .orElseGet(() -> place(titleArticle(story)));
    return file.put(List.of(THEMES, STORIES, place), title);
  }

  /**
   * Another name or title.
   *
   * @param now where it is an editor's, that of this one is written anew
   * @param found what the program called it
   */
  private static CorrectionsText called(
      CorrectionsText file, List<Scalar> section, Scalar now, Scalar found, Click click) {
    Scalar key = file.keyOf(section, now).orElse(found);
    return file.put(List.of(section.get(0), section.get(1), key), Scalar.text(filled(click)));
  }

  /** Of one report and each of some others. */
  private static CorrectionsText pairs(
      CorrectionsText file, JsonTree one, String list, List<JsonTree> others) {
    Scalar contrary = Scalar.plain(list.equals("same") ? "apart" : "same");
    CorrectionsText with = file;
    for (JsonTree other : others) {
      Scalar pair = Scalar.list(List.of(place(other), place(one)));
      with =
          with.add(List.of(STORIES, Scalar.plain(list)), pair)
              .remove(List.of(STORIES, contrary), pair)
              .remove(List.of(STORIES, contrary), Scalar.list(List.of(place(one), place(other))));
    }
    return with;
  }

  private static Scalar place(JsonTree article) {
    return Scalar.text(
        SiteData.text(article, "capture") + ":" + SiteData.text(article, "startLine"));
  }

  /** The article that a story of this title is named after. */
  private JsonTree titled(Click click) {
    return data.all("stories").stream()
        .filter(story -> SiteData.text(story, "title").equals(filled(click)))
        .map(this::titleArticle)
        .findFirst()
        .orElseThrow(Decisions::nothing);
  }

  private JsonTree titleArticle(JsonTree story) {
    return data.articles().stream()
        .filter(a -> SiteData.text(story, "titleArticle").equals(SiteData.text(a, "id")))
        .findFirst()
        .orElseThrow(Decisions::nothing);
  }

  /** That which a page is of, or a report of which is at a line. */
  private JsonTree story(Click click) {
    return data.page("stories", click.at())
        .or(() -> data.line(click.at()).flatMap(data::article).flatMap(data::storyOf))
        .orElseThrow(Decisions::nothing);
  }

  private JsonTree theme(Click click) {
    return data.page("themes", click.page()).orElseThrow(Decisions::nothing);
  }

  private static Scalar title(JsonTree of) {
    return Scalar.text(SiteData.text(of, "title"));
  }

  private CorrectionsText ofArticle(CorrectionsText file, Click click, String map, Scalar value) {
    SiteData.Line line = line(click);
    int start = SiteData.number(article(line), "startLine");
    return file.put(keys(line, map, Scalar.plain(start)), value);
  }

  private JsonTree article(SiteData.Line line) {
    return data.article(line).orElseThrow(Decisions::nothing);
  }

  private static List<Scalar> keys(SiteData.Line line, String what) {
    return List.of(CAPTURES, Scalar.text(line.capture()), Scalar.plain(what));
  }

  private static List<Scalar> keys(SiteData.Line line, String what, Scalar key) {
    return List.of(CAPTURES, Scalar.text(line.capture()), Scalar.plain(what), key);
  }

  /** A capture in which no article was found is known to its own page alone. */
  private SiteData.Line line(Click click) {
    return data.line(click.at())
        .or(
            () ->
                SiteData.number(click.at())
                    .filter(number -> isCapture(click.capture()))
                    .map(number -> new SiteData.Line(click.capture(), number)))
        .orElseThrow(Decisions::nothing);
  }

  private boolean isCapture(String path) {
    try {
      Path captures = content.resolve("captures").normalize();
      Path file = content.resolve(path).normalize();
      return file.startsWith(captures)
          && file.equals(content.normalize().resolve(path))
          && Files.isRegularFile(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** All its forms, or those left would be what they were. */
  private CorrectionsText eachForm(
      CorrectionsText file, Click click, BiFunction<CorrectionsText, Scalar, CorrectionsText> one) {
    CorrectionsText with = file;
    for (JsonTree form : actor(click).items("aliases")) {
      with = one.apply(with, Scalar.text(SiteData.text(form, "name")));
    }
    return with;
  }

  /** Its name, or where that is an editor's, a form that the captures have. */
  private static Scalar form(JsonTree actor) {
    String name = SiteData.text(actor, "name");
    List<String> forms =
        actor.items("aliases").stream().map(form -> SiteData.text(form, "name")).toList();
    return Scalar.text(forms.isEmpty() || forms.contains(name) ? name : forms.get(0));
  }

  private JsonTree actor(Click click) {
    return data.page("actors", click.page()).orElseThrow(Decisions::nothing);
  }

  private static Refused nothing() {
    return new Refused(Refused.CANNOT, "desk.refused.what");
  }

  private static String kind(Click click) {
    if (!Correction.KINDS.allows(click.value())) {
      throw new Refused(Refused.CANNOT, "desk.refused.kind");
    }
    return click.value();
  }

  private static String filled(Click click) {
    if (click.value().isEmpty()) {
      throw new Refused(Refused.CANNOT, "desk.refused.empty");
    }
    return click.value();
  }

  private static LocalDate day(Click click) {
    try {
      return LocalDate.parse(click.value());
    } catch (DateTimeParseException e) {
      throw new Refused(Refused.CANNOT, "desk.refused.day");
    }
  }
}
