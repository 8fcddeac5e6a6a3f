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

  /**
   * @throws Refused where there is nothing like that
   */
  CorrectionsText decide(CorrectionsText file, Click click) {
    return switch (click.kind()) {
      case "starts" -> line(file, line(click), "starts", "joins");
      case "joins" -> line(file, line(click), "joins", "starts");
      case "no-speech" -> line(file, line(click), "noSpeech", "speakers", "nobody");
      case "nobody" -> line(file, line(click), "nobody", "speakers", "noSpeech");
      case "speaker" -> speaker(file, line(click), Scalar.text(filled(click)));
      case "title" -> ofArticle(file, click, "titles", Scalar.text(filled(click)));
      case "date" -> ofArticle(file, click, "dates", Scalar.plain(day(click)));
      case "drop" -> line(file, line(click), "drop");
      case "same-story" -> pairs(file, article(line(click)), "same", List.of(titled(click)));
      case "not-this" -> notThis(file, article(line(click)));
      case "not-name" -> eachForm(file, click, (text, form) -> text.add(List.of(NOT_NAMES), form));
      case "kind" -> {
        Scalar kind = Scalar.plain(kind(click));
        yield eachForm(file, click, (text, form) -> text.put(List.of(NAMES, KINDS, form), kind));
      }
      case "name" -> file.put(List.of(NAMES, CALLED, name(click)), Scalar.text(filled(click)));
      case "same-name" -> {
        Scalar both = Scalar.list(List.of(name(click), Scalar.text(filled(click))));
        yield file.add(List.of(NAMES, Scalar.plain("same")), both);
      }
      default -> throw nothing();
    };
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
        .flatMap(story -> data.articles().stream().filter(a -> isTitleOf(story, a)))
        .findFirst()
        .orElseThrow(Decisions::nothing);
  }

  private static boolean isTitleOf(JsonTree story, JsonTree article) {
    return SiteData.text(story, "titleArticle").equals(SiteData.text(article, "id"));
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

  private Scalar name(Click click) {
    return Scalar.text(SiteData.text(actor(click), "name"));
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
