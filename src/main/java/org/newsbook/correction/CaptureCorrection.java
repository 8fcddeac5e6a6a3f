package org.newsbook.correction;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an editor decided of one capture; lines are 1-based.
 *
 * @param starts lines at which an article starts
 * @param joins lines at which none starts
 * @param titles first line of an article to its title
 * @param dates first line of an article to its date
 */
public record CaptureCorrection(
    Set<Integer> starts,
    Set<Integer> joins,
    Map<Integer, String> titles,
    Map<Integer, LocalDate> dates) {

  public static final CaptureCorrection NONE =
      new CaptureCorrection(Set.of(), Set.of(), Map.of(), Map.of());

  public CaptureCorrection {
    starts = Collections.unmodifiableSet(new TreeSet<>(starts));
    joins = Collections.unmodifiableSet(new TreeSet<>(joins));
    titles = Collections.unmodifiableMap(new TreeMap<>(titles));
    dates = Collections.unmodifiableMap(new TreeMap<>(dates));
  }
}
