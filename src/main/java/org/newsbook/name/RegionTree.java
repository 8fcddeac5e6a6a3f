package org.newsbook.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsbook.article.Article;

/**
 * The parts of the world that articles name, with all that hold them up to the world. A country is
 * named where its places and its people are; a disputed place only where the data file says so.
 */
final class RegionTree {
  private final Gazetteer gazetteer;
  private final Map<String, Area> areas = new TreeMap<>();
  private final Map<String, Map<Article, List<Sighting>>> seen = new LinkedHashMap<>();

  RegionTree(Gazetteer gazetteer, Map<Article, List<Meaning>> meanings) {
    this.gazetteer = gazetteer;
    meanings.forEach(
        (article, list) -> {
          // A country's own names come before its places, and these before its people.
          list.stream().filter(m -> isOwn(m)).forEach(m -> add(article, m));
          list.stream().filter(m -> !isOwn(m)).forEach(m -> add(article, m));
        });
  }

  private static boolean isOwn(Meaning meaning) {
    return meaning.sighting().kind() != Mention.Kind.PEOPLE && !meaning.sighting().inside();
  }

  private void add(Article article, Meaning meaning) {
    meaning
        .where()
        .ifPresent(
            area -> {
              boolean own = isOwn(meaning) || area.isCountry();
              if (own) {
                name(area, article, meaning.sighting());
              }
              if (area.isWithinCountry()) {
                area.country()
                    .flatMap(gazetteer::country)
                    .ifPresent(country -> name(country, article, meaning.sighting()));
              }
              gazetteer
                  .countsFor(area)
                  .ifPresent(country -> name(country, article, meaning.sighting()));
            });
  }

  private void name(Area area, Article article, Sighting sighting) {
    areas.putIfAbsent(area.id(), area);
    seen.computeIfAbsent(area.id(), k -> new LinkedHashMap<>())
        .computeIfAbsent(article, k -> new ArrayList<>())
        .add(sighting);
    Optional<Area> parent = area.parent().flatMap(gazetteer::byId);
    while (parent.isPresent()) {
      areas.putIfAbsent(parent.get().id(), parent.get());
      parent = parent.get().parent().flatMap(gazetteer::byId);
    }
  }

  /** Sorted by id. */
  List<Region> regions() {
    return areas.values().stream()
        .map(this::region)
        .sorted(Comparator.comparing(Region::id))
        .toList();
  }

  private Region region(Area area) {
    Forms forms = new Forms(seen.getOrDefault(area.id(), Map.of()));
    return new Region(
        area.id(),
        area.name(),
        area.regionKind(),
        area.isCountry() ? area.country() : Optional.empty(),
        area.parent(),
        area.position(),
        forms.aliases(),
        forms.namings());
  }
}
