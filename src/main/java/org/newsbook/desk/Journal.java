package org.newsbook.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Writes decisions into corrections.yaml, the one file that the desk writes, and takes them back.
 * Whatever else writes the file goes before: then nothing is written until the page is read again.
 */
final class Journal {
  private final Path file;
  private final Deque<Entry> written = new ArrayDeque<>();
  private String known;
  private int changes;

  /** A decision that can be taken back. */
  private record Entry(String before, String what) {}

  Journal(Path file) {
    this.file = file;
    this.known = read();
  }

  /** Notes where somebody else wrote the file since; nothing can be taken back then. */
  synchronized void look() {
    String now = read();
    if (!now.equals(known)) {
      known = now;
      changes++;
      written.clear();
    }
  }

  /** How often others wrote the file. */
  synchronized int changes() {
    return changes;
  }

  /** The decision that undo takes back. */
  synchronized Optional<String> last() {
    return Optional.ofNullable(written.peek()).map(Entry::what);
  }

  /**
   * @return the lines that are new; where none are, those that are gone, behind a minus
   */
  synchronized String write(UnaryOperator<CorrectionsText> decision) {
    refuseOthers();
    String now = decision.apply(new CorrectionsText(known)).text();
    if (now.equals(known)) {
      throw new Refused(Refused.CANNOT, "desk.refused.same");
    }
    String added = difference(known, now);
    String what = added.isEmpty() ? "− " + difference(now, known) : added;
    save(now);
    written.push(new Entry(known, what));
    known = now;
    return what;
  }

  /**
   * @return the lines that are gone
   */
  synchronized String undo() {
    refuseOthers();
    if (written.isEmpty()) {
      throw new Refused(Refused.CANNOT, "desk.refused.nothing");
    }
    save(written.peek().before());
    Entry entry = written.pop();
    known = entry.before();
    return entry.what();
  }

  private void refuseOthers() {
    if (!read().equals(known)) {
      throw new Refused(Refused.CHANGED, "desk.refused.changed");
    }
    if (Files.isSymbolicLink(file)) {
      throw new Refused(Refused.CANNOT, "desk.refused.link");
    }
  }

  private static String difference(String before, String now) {
    var old = before.lines().collect(Collectors.toSet());
    return now.lines()
        .filter(line -> !old.contains(line))
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }

  private String read() {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whole or not at all. */
  private void save(String text) {
    Path beside = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      Files.writeString(beside, text);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
