package org.newsbook.name.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsbook.article.Article;
import org.newsbook.name.Mention;
import org.newsbook.name.Region;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.span.NameSpan;

/**
 * The parts of the world that articles name, with all that hold them up to the world. A country is
 * named where its places and its people are; a disputed place only where the data file says so.
 */
final class RegionTree {
  private final Gazetteer gazetteer;
  private final Map<String, Area> areas = new TreeMap<>();
  private final Map<String, Map<Article, List<NameSpan>>> seen = new LinkedHashMap<>();

  RegionTree(Gazetteer gazetteer, Map<Article, List<Meaning>> meanings) {
    this.gazetteer = gazetteer;
    meanings.forEach(
        (article, list) -> {
          // What only stands in an article's main country is no witness for it.
          list.stream().filter(m -> !isOther(m)).forEach(m -> add(article, m));
          list.stream().filter(m -> isOther(m)).forEach(m -> add(article, m));
        });
  }

  private static boolean isOther(Meaning meaning) {
    return meaning.where().filter(a -> a.kind() == Area.Kind.OTHER).isPresent();
  }

  /** Does the article name the country of an unknown place by something else? */
  private boolean isHeld(Area area, Article article) {
    return area.kind() == Area.Kind.OTHER
        && area.parent().map(seen::get).filter(s -> s.containsKey(article)).isPresent();
  }

  private static boolean isOwn(Meaning meaning) {
    return meaning.span().kind() != Mention.Kind.PEOPLE && !meaning.span().inside();
  }

  private void add(Article article, Meaning meaning) {
    meaning
        .where()
        .ifPresent(
            area -> {
              boolean own = isOwn(meaning) || area.isCountry();
              if (own) {
                name(area, article, meaning.span());
              }
              if (area.isWithinCountry() && !isHeld(area, article)) {
                area.country()
                    .flatMap(gazetteer::country)
                    .ifPresent(country -> name(country, article, meaning.span()));
              }
              gazetteer
                  .countsFor(area)
                  .ifPresent(country -> name(country, article, meaning.span()));
            });
  }

  private void name(Area area, Article article, NameSpan span) {
    areas.putIfAbsent(area.id(), area);
    seen.computeIfAbsent(area.id(), k -> new LinkedHashMap<>())
        .computeIfAbsent(article, k -> new ArrayList<>())
        .add(span);
    Optional<Area> parent = area.parent().flatMap(gazetteer::byId);
    while (parent.isPresent()) {
      areas.putIfAbsent(parent.get().id(), parent.get());
      parent = parent.get().parent().flatMap(gazetteer::byId);
    }
  }

  /** A country's own name, not its people's or a place's within it. */
  private boolean isOwn(Area area, NameSpan span) {
    return span.kind() != Mention.Kind.PEOPLE
        && !span.inside()
        && (!area.isCountry() || gazetteer.nation(span.key()).filter(area::equals).isPresent());
  }

  /** Sorted by id. */
  List<Region> regions() {
    return areas.values().parallelStream()
        .map(this::region)
        .sorted(Comparator.comparing(Region::id))
        .toList();
  }

  private Region region(Area area) {
    Forms forms = new Forms(seen.getOrDefault(area.id(), Map.of()), s -> isOwn(area, s));
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
