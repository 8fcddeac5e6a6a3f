package org.newsbook.correction;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsbook.problem.Problems;

/**
 * An editor's decisions; the captures themselves are never edited.
 *
 * @param captures path under the content folder to what was decided of that capture
 * @param notNames forms that are nobody's name
 * @param decisions each of these as the file states it, in its order
 */
public record Corrections(
    Map<String, CaptureCorrection> captures, Set<String> notNames, List<Decision> decisions) {
  public static final Corrections NONE = new Corrections(Map.of(), Set.of());

  public Corrections(Map<String, CaptureCorrection> captures, Set<String> notNames) {
    this(captures, notNames, List.of());
  }

  public Corrections {
    decisions = List.copyOf(decisions);
    captures = Collections.unmodifiableMap(new TreeMap<>(captures));
    notNames = Collections.unmodifiableSet(new TreeSet<>(notNames));
  }

  /**
   * Reads the file where there is one. What it cannot use is a problem with its line, and the rest
   * holds.
   */
  public static Corrections read(Path file, Problems problems) {
    return new CorrectionsFile(file, problems).read();
  }

  public CaptureCorrection of(String capture) {
    return captures.getOrDefault(capture, CaptureCorrection.NONE);
  }
}
