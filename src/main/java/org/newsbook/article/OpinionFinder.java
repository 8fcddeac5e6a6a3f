package org.newsbook.article;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.article.line.Label;
import org.newsbook.article.line.Line;
import org.newsbook.capture.Block;
import org.newsbook.text.DataFile;
import org.newsbook.text.Languages;

/** Tells opinion and analysis by a rubric at the title, by the address, by a note, by 'I'. */
final class OpinionFinder {
  private static final int LONGEST_RUBRIC = 24;
  private static final int MENU_WORDS = 3;
  private static final int FEWEST = 3;
  private static final double SHARE = 0.25;
  private static final Pattern BAR = Pattern.compile("\\s*[|:]\\s+|\\s+[–—]\\s+");
  private static final Pattern VIEWS =
      Pattern.compile("(?i)\\b(?:views|opinions) (?:and opinions )?expressed\\b");
  private static final Pattern BY = Pattern.compile("(?i)^(opinion|analysis|commentary) by\\b.*");
  private static final Pattern QUOTED = Pattern.compile("“[^”]*+”?|\"[^\"]*+\"?|„[^“]*+“?");
  private static final Pattern FIRST_PERSON =
      Pattern.compile("(?:^|[^\\p{L}\\p{N}]\\s|\\p{Ll}\\s)I(?:['’](?:m|ve|d|ll))?\\s\\p{Ll}");
  private static final Map<String, Opinion.Kind> RUBRICS =
      DataFile.lines(OpinionFinder.class, "rubrics.tsv").stream()
          .map(row -> row.split("\t", 2))
          .collect(
              toMap(
                  field -> field[0],
                  field -> Opinion.Kind.valueOf(field[1].toUpperCase(Locale.ROOT))));

  private final List<Line> part;
  private final List<Line> lines;

  /** The line that heads the text: its title, or its first paragraph. */
  private final int head;

  /**
   * @param part of the capture, in which a rubric may stand over the first of the article's lines
   * @param lines of the article, arranged
   */
  OpinionFinder(List<Line> part, List<Line> lines) {
    this.part = part;
    this.lines = lines;
    head =
        lines.stream()
            .filter(line -> line.label() == Label.TITLE)
            .findFirst()
            .map(lines::indexOf)
            .orElseGet(() -> Layout.firstText(lines, 0));
  }

  /**
   * @param body of the same lines
   * @param address where it was published, as captured
   * @param language of the body; 'I' is an article in Italian
   */
  Optional<Opinion> find(List<Paragraph> body, Optional<Passage> address, String language) {
    return over()
        .or(this::atTitle)
        .or(this::under)
        .or(() -> address.flatMap(OpinionFinder::inPath))
        .or(this::note)
        .or(() -> Languages.isEnglish(language) ? firstPerson(body) : Optional.empty());
  }

  /** Right over the title; one word of a menu is none. */
  private Optional<Opinion> over() {
    int at = head < lines.size() ? lines.get(head).index() - part.get(0).index() : 0;
    boolean menu = at > 1 && !part.get(at - 2).prose() && isShort(part.get(at - 2));
    return at == 0 || menu ? Optional.empty() : rubric(part.get(at - 1));
  }

  private static boolean isLabel(Line line) {
    return !line.prose() && !line.label().opens();
  }

  private static boolean isShort(Line line) {
    return line.words() <= MENU_WORDS && line.label() != Label.SEPARATOR;
  }

  private Optional<Opinion> atTitle() {
    if (head == lines.size() || lines.get(head).label() != Label.TITLE) {
      return Optional.empty();
    }
    String[] parts = BAR.split(lines.get(head).text());
    return parts.length < 2
        ? Optional.empty()
        : kind(parts[0])
            .or(() -> kind(parts[parts.length - 1]))
            .map(kind -> new Opinion(kind, lines.get(head).block().fromLine()));
  }

  /** Among the lines between the title and the text, heading no list of its own. */
  private Optional<Opinion> under() {
    for (int i = head + 1; i < lines.size() && !lines.get(i).isBodyText(); i++) {
      Optional<Opinion> found = rubric(lines.get(i));
      boolean heads = i + 1 < lines.size() && !isLabel(lines.get(i + 1));
      if (found.isPresent() && heads) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A heading of its own heads something else. */
  private static Optional<Opinion> rubric(Line line) {
    if (line.block().kind() == Block.Kind.HEADING) {
      return Optional.empty();
    }
    Matcher by = BY.matcher(line.head(LONGEST_RUBRIC * 2));
    return kind(by.matches() ? by.group(1) : line.text())
        .map(kind -> new Opinion(kind, line.block().fromLine()));
  }

  private static Optional<Opinion.Kind> kind(String text) {
    if (text.length() > LONGEST_RUBRIC) {
      return Optional.empty();
    }
    String form = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    return Optional.ofNullable(RUBRICS.get(form));
  }

  private static Optional<Opinion> inPath(Passage address) {
    String path = address.text().replaceFirst("^https?://[^/]*+", "");
    for (String part : path.split("[/?#]")) {
      Optional<Opinion.Kind> kind = kind(part);
      if (kind.isPresent()) {
        return kind.map(k -> new Opinion(k, address.line()));
      }
    }
    return Optional.empty();
  }

  private Optional<Opinion> note() {
    return lines.stream()
        .filter(line -> line.label() == Label.BIO && VIEWS.matcher(line.head(Line.SEEN)).find())
        .findFirst()
        .map(line -> new Opinion(Opinion.Kind.OPINION, line.block().fromLine()));
  }

  private static Optional<Opinion> firstPerson(List<Paragraph> body) {
    List<Paragraph> said = body.stream().filter(p -> saysI(p.text())).toList();
    return said.size() >= FEWEST && said.size() >= SHARE * body.size()
        ? Optional.of(new Opinion(Opinion.Kind.FIRST_PERSON, said.get(0).line()))
        : Optional.empty();
  }

  private static boolean saysI(String text) {
    return FIRST_PERSON.matcher(text).find()
        && FIRST_PERSON.matcher(QUOTED.matcher(text).replaceAll("“”")).find();
  }
}
