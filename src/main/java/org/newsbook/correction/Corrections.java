package org.newsbook.correction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problems;

/**
 * An editor's decisions; the captures themselves are never edited.
 *
 * @param decisions in the order of the file
 */
public record Corrections(List<Decision> decisions) {
  public static final Corrections NONE = new Corrections(List.of());

  public Corrections {
    decisions = List.copyOf(decisions);
  }

  /**
   * Reads the file where there is one. What it cannot use is a problem with its line, and the rest
   * holds.
   *
   * @throws BuildStopped where the file cannot be read, or a takedown may be meant that cannot be
   *     heeded: what was taken down would be published again
   */
  public static Corrections read(Path file, Problems problems) {
    return new CorrectionsFile(file, problems).read();
  }

  /** Of one capture; what is said of it alone goes before what is said of several, last first. */
  public CaptureCorrection of(String capture) {
    List<Decision> own = new ArrayList<>();
    List<Decision> shared = new ArrayList<>();
    for (Decision decision : decisions) {
      if (decision.isOf(capture)) {
        (decision.capture().equals(capture) ? own : shared).add(decision);
      }
    }
    Collections.reverse(shared);
    own.addAll(shared);
    return new CaptureCorrection(own);
  }

  public List<Decision> all(Correction kind) {
    return decisions.stream().filter(d -> d.kind() == kind).toList();
  }

  /** Forms that are nobody's name, sorted. */
  public Set<String> notNames() {
    Set<String> forms = new TreeSet<>();
    all(Correction.NOT_NAMES).forEach(decision -> forms.add(decision.value()));
    return forms;
  }
}
