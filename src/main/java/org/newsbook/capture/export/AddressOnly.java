package org.newsbook.capture.export;

import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;

/** Counts the entries of an export that have an address and no text: what they say is not there. */
final class AddressOnly {
  private int count;

  void add() {
    count++;
  }

  /** In one warning, however many they are. */
  void tell(String path, Problems problems) {
    if (count > 0) {
      String message =
          count == 1
              ? "an entry with an address and no text, left out"
              : "%,d entries with an address and no text, left out".formatted(count);
      problems.add(Problem.warning(path, 0, message, "save the pages themselves"));
    }
  }
}
