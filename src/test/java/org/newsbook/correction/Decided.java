package org.newsbook.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Decisions as if read from a file. */
public final class Decided {
  private Decided() {}

  public static Decision line(Correction kind, String capture, int line, String... values) {
    return new Decision(1, kind, capture, line, List.of(values), "");
  }

  public static Decision everywhere(Correction kind, String... values) {
    return new Decision(1, kind, "", 0, List.of(values), "");
  }

  /** Where articles of a capture start, and where not. */
  public static List<Decision> cuts(
      String capture, Collection<Integer> starts, Collection<Integer> joins) {
    List<Decision> cuts = new ArrayList<>();
    starts.forEach(line -> cuts.add(line(Correction.STARTS, capture, line)));
    joins.forEach(line -> cuts.add(line(Correction.JOINS, capture, line)));
    return cuts;
  }
}
