package org.newsbook.desk;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.newsbook.capture.JsonTree;

/** What a click means in the grammar of corrections.yaml. */
record Decisions(Path content, SiteData data) {
  private static final Scalar CAPTURES = Scalar.plain("captures");
  private static final Scalar NOT_NAMES = Scalar.plain("notNames");

  /**
   * @throws Refused where there is nothing like that
   */
  CorrectionsText decide(CorrectionsText file, Click click) {
    return switch (click.kind()) {
      case "starts" -> line(file, line(click), "starts", "joins");
      case "joins" -> line(file, line(click), "joins", "starts");
      case "title" -> ofArticle(file, click, "titles", Scalar.text(filled(click)));
      case "date" -> ofArticle(file, click, "dates", Scalar.plain(day(click)));
      case "drop" -> dropped(file, click);
      case "not-name" -> notName(file, click);
      default -> throw new Refused(Refused.CANNOT, "desk.refused.what");
    };
  }

  /** A decision takes the place of its contrary. */
  private static CorrectionsText line(
      CorrectionsText file, SiteData.Line line, String list, String contrary) {
    Scalar number = Scalar.plain(line.number());
    return file.add(keys(line, list), number).remove(keys(line, contrary), number);
  }

  private CorrectionsText dropped(CorrectionsText file, Click click) {
    SiteData.Line line = line(click);
    return file.add(keys(line, "drop"), Scalar.plain(line.number()));
  }

  private CorrectionsText ofArticle(CorrectionsText file, Click click, String map, Scalar value) {
    SiteData.Line line = line(click);
    JsonTree article =
        data.article(line).orElseThrow(() -> new Refused(Refused.CANNOT, "desk.refused.what"));
    int start = SiteData.number(article, "startLine");
    return file.put(keys(line, map, Scalar.plain(start)), value);
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
        .orElseThrow(() -> new Refused(Refused.CANNOT, "desk.refused.what"));
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

  /** All its forms, or those left would be one. */
  private CorrectionsText notName(CorrectionsText file, Click click) {
    CorrectionsText with = file;
    for (JsonTree form : actor(click).items("aliases")) {
      with = with.add(List.of(NOT_NAMES), Scalar.text(SiteData.text(form, "name")));
    }
    return with;
  }

  private JsonTree actor(Click click) {
    return data.page("actors", click.page())
        .orElseThrow(() -> new Refused(Refused.CANNOT, "desk.refused.what"));
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
