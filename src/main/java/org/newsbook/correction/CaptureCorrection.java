package org.newsbook.correction;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an editor decided of one capture; lines are 1-based.
 *
 * @param decisions of several that say another thing of the same, the first holds
 */
public record CaptureCorrection(List<Decision> decisions) {
  public static final CaptureCorrection NONE = new CaptureCorrection(List.of());

  public CaptureCorrection {
    decisions = List.copyOf(decisions);
  }

  /** Those of a kind, by line; 0 for what holds of the whole capture. */
  public SortedMap<Integer, Decision> of(Correction kind) {
    SortedMap<Integer, Decision> byLine = new TreeMap<>();
    for (Decision decision : decisions) {
      if (decision.kind() == kind) {
        byLine.putIfAbsent(decision.line(), decision);
      }
    }
    return byLine;
  }

  public Set<Integer> lines(Correction kind) {
    return new TreeSet<>(of(kind).keySet());
  }

  /** The same without some of a kind. */
  public CaptureCorrection without(Correction kind, Set<Integer> lines) {
    return new CaptureCorrection(
        decisions.stream().filter(d -> d.kind() != kind || !lines.contains(d.line())).toList());
  }

  /** Whether the whole capture is said to be so. */
  public boolean says(Correction kind, String value) {
    return of(kind).values().stream().anyMatch(d -> d.line() == 0 && d.value().equals(value));
  }
}
