package org.newsbook.site.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsbook.name.Region;

/**
 * A part of the world map around some places: the outline of the land, cut to a rectangle, with a
 * dot for each place.
 *
 * @param land an SVG path, in the map's units
 */
public record LocalMap(String land, int width, int height, List<Spot> spots) {
  private static final int WIDTH = 560;
  private static final double PART = 1.7;
  private static final double LEAST = 60;
  private static final double FLATTEST = 0.45;
  private static final double TALLEST = 0.7;
  private static final double LETTER = 6.6;
  private static final int LINE = 15;
  private static final int TOLD = 12;
  private static final Pattern RING = Pattern.compile("M(\\d+) (\\d+)l([^z]*)z");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+");

  /**
   * A dot.
   *
   * @param label empty where there is no room for one; else at {@code labelX} and {@code labelY}
   */
  record Spot(
      long x, long y, long r, String name, int count, String label, long labelX, long labelY) {}

  /** The first places in words: what the map shows to those who do not see it. */
  public String told() {
    return spots.stream()
        .limit(TOLD)
        .map(spot -> spot.name() + " " + spot.count())
        .collect(Collectors.joining(", "));
  }

  record Point(double x, double y) {}

  record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && right > other.left && top < other.bottom && bottom > other.top;
    }

    static Box around(List<Point> points) {
      return new Box(
          points.stream().mapToDouble(Point::x).min().orElseThrow(),
          points.stream().mapToDouble(Point::y).min().orElseThrow(),
          points.stream().mapToDouble(Point::x).max().orElseThrow(),
          points.stream().mapToDouble(Point::y).max().orElseThrow());
    }
  }

  record Ring(List<Point> corners, Box around) {}

  /** Rings of the land in units of {@link WorldMap}, read once for all maps of a site. */
  public record Land(List<Ring> rings) {
    public static Land read() {
      try (InputStream svg = LocalMap.class.getResourceAsStream("/templates/parts/land.svg")) {
        if (svg == null) {
          throw new IllegalStateException("the program holds no land");
        }
        List<Ring> rings = new ArrayList<>();
        Matcher ring = RING.matcher(new String(svg.readAllBytes(), StandardCharsets.UTF_8));
        while (ring.find()) {
          double x = Integer.parseInt(ring.group(1));
          double y = Integer.parseInt(ring.group(2));
          List<Point> corners = new ArrayList<>(List.of(new Point(x / 2, y / 2)));
          Matcher number = NUMBER.matcher(ring.group(3));
          while (number.find()) {
            x += Integer.parseInt(number.group());
            y += number.find() ? Integer.parseInt(number.group()) : 0;
            corners.add(new Point(x / 2, y / 2));
          }
          rings.add(new Ring(corners, Box.around(corners)));
        }
        return new Land(List.copyOf(rings));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * @param places that have a position, the most named first: these get a label before others
   * @return empty for no places
   */
  public static Optional<LocalMap> of(Land land, List<Region> places) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    List<Point> points =
        places.stream().map(p -> point(WorldMap.at(p.position().orElseThrow()))).toList();
    Box box = view(Box.around(points));
    double scale = WIDTH / (box.right - box.left);
    int height = (int) Math.round((box.bottom - box.top) * scale);
    StringBuilder path = new StringBuilder();
    for (Ring ring : land.rings()) {
      if (ring.around().meets(box)) {
        append(path, cut(ring.corners(), box), box, scale);
      }
    }
    List<Spot> dots = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      long x = Math.round((points.get(i).x() - box.left) * scale);
      long y = Math.round((points.get(i).y() - box.top) * scale);
      int count = places.get(i).namings().size();
      long r = Math.round(2.5 + 1.5 * Math.sqrt(Math.min(count, 60)));
      dots.add(new Spot(x, y, r, places.get(i).name(), count, "", x, y));
    }
    List<Box> taken = new ArrayList<>(dots.stream().map(LocalMap::room).toList());
    List<Spot> spots = dots.stream().map(dot -> labelled(dot, height, taken)).toList();
    return Optional.of(new LocalMap(path.toString(), WIDTH, height, spots));
  }

  private static Point point(double[] xy) {
    return new Point(xy[0], xy[1]);
  }

  /** The rectangle shown: wider than the places, and neither too flat nor too tall. */
  private static Box view(Box places) {
    double width = Math.max(LEAST, PART * (places.right - places.left));
    double height = Math.max(LEAST * FLATTEST, PART * (places.bottom - places.top));
    width = Math.max(width, height / TALLEST);
    height = Math.max(height, width * FLATTEST);
    double x = (places.left + places.right) / 2;
    double y = (places.top + places.bottom) / 2;
    return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }

  /** The part of a ring inside the rectangle (Sutherland and Hodgman 1974). */
  private static List<Point> cut(List<Point> ring, Box box) {
    List<Point> left = half(ring, 1, 0, box.left);
    List<Point> right = half(left, -1, 0, -box.right);
    List<Point> top = half(right, 0, 1, box.top);
    return half(top, 0, -1, -box.bottom);
  }

  /** The part where {@code ax + by} is at least {@code c}. */
  private static List<Point> half(List<Point> ring, int a, int b, double c) {
    List<Point> kept = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      Point from = ring.get(i);
      Point to = ring.get((i + 1) % ring.size());
      double start = a * from.x() + b * from.y() - c;
      double end = a * to.x() + b * to.y() - c;
      if (start >= 0) {
        kept.add(from);
      }
      if (start >= 0 != end >= 0) {
        double t = start / (start - end);
        kept.add(new Point(from.x() + t * (to.x() - from.x()), from.y() + t * (to.y() - from.y())));
      }
    }
    return kept;
  }

  private static void append(StringBuilder path, List<Point> ring, Box box, double scale) {
    long x = 0;
    long y = 0;
    for (int i = 0; i < ring.size(); i++) {
      long toX = Math.round((ring.get(i).x() - box.left) * scale);
      long toY = Math.round((ring.get(i).y() - box.top) * scale);
      if (i == 0) {
        path.append('M').append(toX).append(' ').append(toY).append('l');
      } else if (toX != x || toY != y) {
        path.append(toX - x).append(toY < y ? "" : " ").append(toY - y).append(' ');
      }
      x = toX;
      y = toY;
    }
    if (!ring.isEmpty()) {
      path.setCharAt(path.length() - 1, 'z');
    }
  }

  private static Box room(Spot dot) {
    return new Box(dot.x - dot.r, dot.y - dot.r, dot.x + dot.r, dot.y + dot.r);
  }

  /** With its name right of the dot, left, above or below it, where that covers nothing. */
  private static Spot labelled(Spot dot, int height, List<Box> taken) {
    String label = dot.name + " " + dot.count;
    long width = Math.round(label.length() * LETTER);
    long[][] ways = {
      {dot.x + dot.r + 3, dot.y + 4},
      {dot.x - dot.r - 3 - width, dot.y + 4},
      {dot.x - width / 2, dot.y - dot.r - 4},
      {dot.x - width / 2, dot.y + dot.r + LINE - 2}
    };
    for (long[] at : ways) {
      Box room = new Box(at[0], at[1] - LINE + 3, at[0] + width, at[1] + 3);
      boolean inside = room.left >= 0 && room.right <= WIDTH && room.top >= 0;
      if (inside && room.bottom <= height && taken.stream().noneMatch(room::meets)) {
        taken.add(room);
        return new Spot(dot.x, dot.y, dot.r, dot.name, dot.count, label, at[0], at[1]);
      }
    }
    return dot;
  }
}
