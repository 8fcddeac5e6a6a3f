package org.newsbook.notes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsbook.capture.SourceText;
import org.newsbook.capture.text.MarkdownLimits;
import org.newsbook.capture.text.NoteMarks;
import org.newsbook.problem.Problems;

/**
 * An editor's notes.
 *
 * @param byId by the id of the story, theme, actor or region that each introduces; {@link #ABOUT}
 */
public record Notes(Map<String, Note> byId) {
  public static final Notes NONE = new Notes(Map.of());

  /** What stands for the digest itself. */
  public static final String ABOUT = "about";

  private static final String FIRST_LINE =
      "write what it introduces in its first line, " + Note.AS_IN + ", or name it about.md";

  /** Bytes; what is longer is no note, and readers of Markdown take long over some texts. */
  private static final int LONGEST = 100_000;

  /** What is named and how it is called there; or code, in which nothing is. */
  private static final Pattern REFERENCE =
      Pattern.compile("`[^`]*`|\\[\\[([^\\[\\]|\\n]*?)(?:\\\\?\\|([^\\[\\]\\n]*))?]]");

  private static final Pattern NOTE = Pattern.compile("(?i)notes/(.+/)?[^/]+\\.(md|markdown)");

  private static final Pattern ON_DIGEST = Pattern.compile("(?i)notes/about\\.(md|markdown)");

  private static final Pattern HIDDEN = Pattern.compile("(^|[/\\\\])\\.");

  /** What programs for notes put at the head; no page shows it. */
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \\t]*\\n(?:(?!---[ \\t]*(?:\\n|\\z)).*\\n)*+---[ \\t]*(?=\\n|\\z)");

  private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~)");

  public Notes {
    byId = Map.copyOf(byId);
  }

  /** Of what has this id. */
  public Optional<Note> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Reads all that there are. One that introduces nothing, and a reference to what is not there,
   * are problems with their line, and the rest is shown.
   *
   * @param content folder with the folder {@code notes}
   */
  public static Notes read(Path content, References references, Problems problems) {
    Path folder = content.resolve("notes");
    Map<String, Note> notes = new TreeMap<>();
    for (Path file : files(folder, problems)) {
      String path = content.relativize(file).toString().replace('\\', '/');
      text(file, path, problems)
          .ifPresent(text -> new Reader(path, text, references, problems).addTo(notes));
    }
    return new Notes(notes);
  }

  private static List<Path> files(Path folder, Problems problems) {
    if (Files.isSymbolicLink(folder)) {
      problems.error("notes", 0, "is a link", "put the notes themselves there");
      return List.of();
    }
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> !HIDDEN.matcher(folder.relativize(file).toString()).find())
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      problems.error("notes", 0, "cannot be read: " + e.getMessage(), "mend it");
      return List.of();
    }
  }

  private static Optional<String> text(Path file, String path, Problems problems) {
    try {
      if (Files.isSymbolicLink(file) || !Files.isRegularFile(file)) {
        problems.error(path, 0, "is no file of its own", "put the note itself there");
      } else if (!NOTE.matcher(path).matches()) {
        problems.warn(path, 0, "is no Markdown, not read", "name it .md, or keep it elsewhere");
      } else if (Files.size(file) > LONGEST) {
        problems.error(path, 0, "has more than 100 kB", "write less");
      } else {
        String text =
            FRONT_MATTER
                .matcher(Files.readString(file).replace("\r\n", "\n").replace("\uFEFF", ""))
                .replaceFirst(head -> head.group().replaceAll("[^\\n]", ""));
        if (!MarkdownLimits.areExceeded(new SourceText(text))) {
          return Optional.of(NoteMarks.withoutComments(text).replace("\u200b", ""));
        }
        problems.error(path, 0, "too intricate for Markdown", "write it plainer");
      }
    } catch (CharacterCodingException e) {
      problems.error(path, 0, "is not UTF-8", "save it as UTF-8");
    } catch (IOException e) {
      problems.error(path, 0, "cannot be read: " + e.getMessage(), "mend it");
    }
    return Optional.empty();
  }

  /** Reads one. */
  private record Reader(String path, String text, References references, Problems problems) {

    void addTo(Map<String, Note> notes) {
      List<String> lines = new ArrayList<>(text.lines().toList());
      Optional<String> of = Optional.of(ABOUT);
      int head = 0;
      if (!ON_DIGEST.matcher(path).matches()) {
        head += (int) lines.stream().takeWhile(String::isBlank).count();
        Matcher first = REFERENCE.matcher(head < lines.size() ? lines.get(head).strip() : "");
        if (!first.matches() || first.group(1) == null) {
          problems.error(path, 1, "a note on nothing", FIRST_LINE);
          return;
        }
        of = references.find(first.group(1), path, head + 1, problems).map(References.Target::id);
        lines.set(head, "");
      }
      boolean code = false;
      for (int i = 0; i < lines.size(); i++) {
        boolean fence = FENCE.matcher(lines.get(i)).lookingAt();
        code ^= fence;
        lines.set(i, code || fence ? lines.get(i) : linked(lines.get(i), i + 1));
      }
      int line = head + 1;
      Note note = new Note(path, String.join("\n", lines));
      note.check(problems);
      Optional<Note> before = of.flatMap(id -> Optional.ofNullable(notes.putIfAbsent(id, note)));
      before.ifPresent(
          other -> {
            String message = "a second note on what '" + other.path() + "' introduces";
            problems.error(path, line, message, "join both in one file");
          });
    }

    private String linked(String line, int number) {
      return REFERENCE
          .matcher(line)
          .replaceAll(
              found ->
                  Matcher.quoteReplacement(
                      found.group(1) == null ? found.group() : linked(found, number)));
    }

    private String linked(MatchResult found, int number) {
      Optional<String> called = Optional.ofNullable(found.group(2)).filter(name -> !name.isBlank());
      return references
          .find(found.group(1), path, number, problems)
          .map(target -> Note.link(called.orElse(target.name()), target.id()))
          .orElseGet(
              () -> Note.escaped(called.orElse(found.group(1).replaceFirst("^[a-z]+:", ""))));
    }
  }
}
