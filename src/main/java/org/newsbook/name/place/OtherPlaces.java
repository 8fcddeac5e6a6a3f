package org.newsbook.name.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.span.NameSpan;

/**
 * Places of an article that no data file knows: which names are such, and in which country each
 * lies, where the text tells it or all else lies in one.
 */
final class OtherPlaces {
  private static final double DOMINANT = 0.8;

  private final UnknownPlace unknown;

  OtherPlaces(UnknownPlace unknown) {
    this.unknown = unknown;
  }

  /**
   * @param areas one entry a span; set where it is empty and the text shows a place
   * @param local the country of a local paper
   */
  void fill(
      List<NameSpan> spans,
      List<Optional<Area>> areas,
      Optional<String> local,
      Predicate<NameSpan> isPlaceName) {
    Optional<String> home = dominant(areas).or(() -> local);
    Set<String> shown = new HashSet<>();
    for (int i = 0; i < areas.size(); i++) {
      NameSpan span = spans.get(i);
      boolean listed =
          i > 0
              && spans.get(i - 1).to() == span.from() - 1
              && Set.of("and", ",", "or").contains(span.before(1))
              && areas.get(i - 1).isPresent();
      if (areas.get(i).isEmpty() && unknown.isShown(span, listed)) {
        shown.add(span.key());
      }
    }
    Map<String, Area> known = new HashMap<>();
    for (int i = 0; i < areas.size(); i++) {
      String key = spans.get(i).key();
      areas.get(i).ifPresent(area -> known.putIfAbsent(key, area));
    }
    for (int i = 0; i < areas.size(); i++) {
      NameSpan span = spans.get(i);
      if (areas.get(i).isEmpty() && isPlaceName.test(span) && shown.contains(span.key())) {
        Optional<String> country =
            beside(spans, areas, i).or(() -> within(span.key(), known)).or(() -> home);
        areas.set(i, Optional.of(Area.other(span.text(), country)));
      }
    }
  }

  /** The country of Bonn in 'Bonn Airport' where the article names it too. */
  private static Optional<String> within(String key, Map<String, Area> known) {
    for (int space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
      Area area = known.get(key.substring(0, space));
      if (area != null) {
        return area.country();
      }
    }
    return Optional.empty();
  }

  /** The country of 'the German town of Orla'. */
  private static Optional<String> beside(List<NameSpan> spans, List<Optional<Area>> areas, int i) {
    NameSpan place = spans.get(i);
    boolean told =
        i > 0 && place.before(1).equals("of") && spans.get(i - 1).to() == place.from() - 2;
    return told ? areas.get(i - 1).flatMap(Area::country) : Optional.empty();
  }

  /** The country of most of an article's places, where one clearly leads. */
  private static Optional<String> dominant(List<Optional<Area>> areas) {
    Map<String, Integer> counts = new TreeMap<>();
    int all = 0;
    for (Optional<Area> area : areas) {
      Optional<String> country = area.flatMap(Area::country);
      if (country.isPresent()) {
        counts.merge(country.get(), 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (all > 2 && entry.getValue() > all * DOMINANT) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }
}
