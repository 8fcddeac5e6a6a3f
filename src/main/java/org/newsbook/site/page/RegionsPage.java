package org.newsbook.site.page;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsbook.digest.Index;
import org.newsbook.name.Region;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Parts.Count;
import org.newsbook.site.view.Parts.Link;
import org.newsbook.site.view.Parts.World;
import org.newsbook.site.view.WorldMap;

/** The regions of the world as a tree, with a map. */
public record RegionsPage(int places, int reports, World map, List<Continent> continents) {

  /** A region of the world, or whatever stands right under the world. */
  record Continent(
      String anchor, String name, Optional<Link> link, int reports, List<Part> parts) {}

  /** A subregion, or the countries that stand right in the region. */
  record Part(Optional<Link> link, int reports, List<Row> rows) {}

  /** A country or territory with the places in it. */
  record Row(Link link, String note, int reports, List<Count> places) {}

  static RegionsPage of(Desk desk) {
    Index index = desk.index();
    List<Region> regions = index.digest().names().regions();
    List<Continent> continents = new ArrayList<>();
    List<Region> loose = new ArrayList<>();
    List<Region> top =
        regions.stream()
            .filter(r -> r.kind() == Region.Kind.WORLD)
            .flatMap(world -> index.inside(world).stream())
            .toList();
    for (Region region : byReports(top)) {
      if (region.kind() == Region.Kind.REGION && !index.inside(region).isEmpty()) {
        continents.add(continent(desk, region));
      } else {
        loose.add(region);
      }
    }
    continents.sort(comparing(Continent::reports).reversed().thenComparing(Continent::name));
    if (!loose.isEmpty()) {
      continents.add(
          new Continent(
              "r-elsewhere",
              desk.say("regions.loose"),
              Optional.empty(),
              0,
              List.of(new Part(Optional.empty(), 0, rows(desk, loose)))));
    }
    return new RegionsPage(regions.size(), index.articles().size(), map(desk), continents);
  }

  /**
   * What has an entry in the index.
   *
   * @param desk of a page at the root
   * @return URLs of regions
   */
  public static Set<String> entriesOf(Desk desk) {
    Set<String> urls = new HashSet<>();
    for (Continent continent : of(desk).continents()) {
      continent.link().ifPresent(link -> urls.add(link.href()));
      for (Part part : continent.parts()) {
        part.link().ifPresent(link -> urls.add(link.href()));
        for (Row row : part.rows()) {
          urls.add(row.link().href());
          row.places().forEach(place -> urls.add(place.link().href()));
        }
      }
    }
    return urls;
  }

  /** The countries of the stories. */
  static World map(Desk desk) {
    Index index = desk.index();
    List<Region> regions = index.digest().names().regions();
    List<Region> mapped =
        regions.stream()
            .filter(r -> Desk.COUNTRIES.contains(r.kind()) && r.position().isPresent())
            .filter(r -> !index.storiesOf(r).isEmpty())
            .sorted(
                comparing((Region r) -> index.storiesOf(r).size())
                    .reversed()
                    .thenComparing(Region::name))
            .toList();
    List<String> most =
        mapped.stream().limit(5).map(r -> r.name() + " " + index.storiesOf(r).size()).toList();
    return new World(
        mapped.stream().map(r -> WorldMap.dot(r, index.storiesOf(r).size())).toList(),
        desk.say("map.title", String.join(", ", most)));
  }

  private static Continent continent(Desk desk, Region region) {
    List<Region> inside = desk.index().inside(region);
    List<Part> parts = new ArrayList<>();
    List<Region> direct = new ArrayList<>();
    for (Region part : byReports(inside)) {
      if (holdsCountries(desk, part)) {
        parts.add(
            new Part(
                Optional.of(desk.link(part)),
                part.namings().size(),
                rows(desk, inside(desk, part))));
      } else {
        direct.add(part);
      }
    }
    if (!direct.isEmpty()) {
      parts.add(new Part(Optional.empty(), 0, rows(desk, direct)));
    }
    String file = desk.urls().page(region.id());
    String anchor = "r-" + file.substring(file.indexOf('/') + 1, file.lastIndexOf('.'));
    Set<String> articles = new HashSet<>();
    addArticles(desk, region, articles);
    return new Continent(
        anchor, region.name(), Optional.of(desk.link(region)), articles.size(), parts);
  }

  private static boolean holdsCountries(Desk desk, Region region) {
    return (region.kind() == Region.Kind.SUBREGION || region.kind() == Region.Kind.REGION)
        && !desk.index().inside(region).isEmpty();
  }

  /** What stands in a part of a continent; smaller parts give way to their countries. */
  private static List<Region> inside(Desk desk, Region part) {
    return desk.index().inside(part).stream()
        .flatMap(r -> holdsCountries(desk, r) ? inside(desk, r).stream() : Stream.of(r))
        .toList();
  }

  /** The reports that name it or anything in it. */
  private static void addArticles(Desk desk, Region region, Set<String> articles) {
    region.namings().forEach(naming -> articles.add(naming.article()));
    desk.index().inside(region).forEach(inner -> addArticles(desk, inner, articles));
  }

  private static List<Row> rows(Desk desk, List<Region> regions) {
    List<Row> rows = new ArrayList<>();
    for (Region region : byReports(regions)) {
      List<Count> places = new ArrayList<>();
      addInside(desk, region, places, 4);
      rows.add(
          new Row(
              desk.link(region),
              region.kind() == Region.Kind.TERRITORY ? desk.say("entry.territory") : "",
              region.namings().size(),
              places));
    }
    return rows;
  }

  private static void addInside(Desk desk, Region region, List<Count> places, int depth) {
    for (Region place : byReports(desk.index().inside(region))) {
      places.add(new Count(desk.link(place), place.namings().size(), ""));
      if (depth > 0) {
        addInside(desk, place, places, depth - 1);
      }
    }
  }

  private static List<Region> byReports(List<Region> regions) {
    return regions.stream()
        .sorted(
            comparing((Region region) -> region.namings().size())
                .reversed()
                .thenComparing(Region::name)
                .thenComparing(Region::id))
        .toList();
  }
}
