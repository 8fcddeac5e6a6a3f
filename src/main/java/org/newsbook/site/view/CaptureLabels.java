package org.newsbook.site.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsbook.capture.Capture;

/**
 * Short names of captures for citation marks: the shortest run of a file name's leading parts that
 * no other capture shares ({@code 002} for {@code 002_8be0.txt}), else its number.
 */
final class CaptureLabels {
  private static final int LONGEST = 14;

  private CaptureLabels() {}

  static Map<String, String> of(List<Capture> captures) {
    Map<String, Integer> shared = new HashMap<>();
    for (Capture capture : captures) {
      prefixes(capture.path()).forEach(prefix -> shared.merge(prefix, 1, Integer::sum));
    }
    Map<String, String> labels = new LinkedHashMap<>();
    for (Capture capture : captures) {
      String number = "c" + (labels.size() + 1);
      labels.put(
          capture.path(),
          prefixes(capture.path()).stream()
              .filter(prefix -> shared.getOrDefault(prefix, 0) == 1 && prefix.length() <= LONGEST)
              .findFirst()
              .orElse(number));
    }
    return labels;
  }

  private static List<String> prefixes(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    List<String> prefixes = new java.util.ArrayList<>();
    for (int i = 1; i < stem.length(); i++) {
      if ("_- .".indexOf(stem.charAt(i)) >= 0) {
        prefixes.add(stem.substring(0, i));
      }
    }
    prefixes.add(stem);
    return prefixes;
  }
}
