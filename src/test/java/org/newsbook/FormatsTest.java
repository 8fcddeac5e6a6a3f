package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsbook.article.Article;
import org.newsbook.article.ArticleFinder;
import org.newsbook.article.Coverage;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Passage;
import org.newsbook.capture.folder.CaptureFolder;
import org.newsbook.correction.Corrections;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;

/**
 * What people have in their folders, a folder of {@code src/test/resources/formats} for each kind:
 * the file as its tool writes it (all texts made up), and in {@code expected.txt} a line an article
 * (file, title, day, byline, outlet, address, number of paragraphs) and a line a problem.
 */
@DisplayName("Of each format")
class FormatsTest {
  private static final Path FORMATS = Path.of("src/test/resources/formats");

  static List<String> formats() throws IOException {
    try (Stream<Path> folders = Files.list(FORMATS)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void articles_and_what_is_known_of_them_are_read(String format) throws IOException {
    Path expected = FORMATS.resolve(format).resolve("expected.txt");
    List<String> read = read(FORMATS.resolve(format).resolve("content"));
    if ("write".equals(System.getProperty("formats"))) {
      Files.write(expected, read);
    }
    assertThat(read).isEqualTo(Files.readAllLines(expected));
  }

  private static List<String> read(Path content) {
    Problems problems = new Problems();
    Corrections corrections = Corrections.read(content.resolve("corrections.yaml"), problems);
    List<String> lines = new ArrayList<>();
    for (Coverage coverage :
        ArticleFinder.find(
            CaptureFolder.read(content, Stage.alone(), problems),
            corrections,
            Stage.alone(),
            problems)) {
      coverage.articles().forEach(article -> lines.add(line(article)));
    }
    for (Problem problem : problems.list()) {
      // The list of known formats grows; each has a folder here.
      lines.add("! " + problem.toString().replaceFirst("known are plain text.*", "known are ...)"));
    }
    return lines;
  }

  private static String line(Article article) {
    long paragraphs =
        article.paragraphs().stream().filter(p -> p.form() != Paragraph.Form.HEADING).count();
    return String.join(
        " | ",
        article.capture(),
        article.title().text(),
        article.published().map(day -> day.date().toString()).orElse("-"),
        text(article.byline()),
        text(article.outlet()),
        article.address().orElse("-"),
        Long.toString(paragraphs));
  }

  private static String text(Optional<Passage> passage) {
    return passage.map(Passage::text).orElse("-");
  }
}
