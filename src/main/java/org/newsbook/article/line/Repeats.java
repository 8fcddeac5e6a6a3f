package org.newsbook.article.line;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.text.Folding;

/** Short lines that stand alike in many captures: menus, share labels, and the like. */
final class Repeats {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 3;
  private static final int CAPTURES = 3;

  private final Set<String> furniture;

  private Repeats(Set<String> furniture) {
    this.furniture = Set.copyOf(furniture);
  }

  static Repeats of(List<Capture> captures) {
    Map<String, Integer> seen = new HashMap<>();
    for (Capture capture : captures) {
      Set<String> own = new HashSet<>();
      for (Block block : capture.blocks()) {
        if (block.text().length() <= LONGEST && own.add(key(block.text()))) {
          seen.merge(key(block.text()), 1, Integer::sum);
        }
      }
    }
    seen.values().removeIf(n -> n < CAPTURES);
    return new Repeats(seen.keySet());
  }

  private static String key(String text) {
    return Folding.fold(text.strip());
  }

  boolean isFurniture(Line line) {
    return line.words() <= MOST_WORDS && !line.stop() && holds(line.text());
  }

  boolean holds(String text) {
    return text.length() <= LONGEST && furniture.contains(key(text));
  }
}
