package org.newsbook.site.view;

import org.newsbook.name.Position;
import org.newsbook.name.Region;
import org.newsbook.site.view.Parts.Dot;

/**
 * Places on the map of {@code templates/parts/land.svg}: the Equal Earth projection of B. Šavrič,
 * T. Patterson and B. Jenny (2018), 1000 units wide, from 84° north to 57° south.
 */
public final class WorldMap {
  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;
  private static final double WIDTH = 1000;
  private static final double NORTH = 84;

  private WorldMap() {}

  /**
   * @param weight what the dot's area shows
   */
  public static Dot dot(Region region, int weight) {
    double[] xy = at(region.position().orElseThrow());
    double radius = 2.5 + 2.5 * Math.sqrt(Math.min(weight, 100));
    return new Dot(tenths(xy[0]), tenths(xy[1]), tenths(radius), region.name());
  }

  /** Where a position stands on the map: units from its left and its top. */
  static double[] at(Position position) {
    double[] xy = project(position.latitude(), position.longitude());
    double[] top = project(NORTH, 0);
    return new double[] {xy[0] + WIDTH / 2, top[1] - xy[1]};
  }

  private static double[] project(double latitude, double longitude) {
    double t = Math.asin(M * StrictMath.sin(Math.toRadians(latitude)));
    double t2 = t * t;
    double t6 = t2 * t2 * t2;
    double slope = A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
    double x = Math.toRadians(longitude) * StrictMath.cos(t) / (M * slope);
    double y = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    double scale = WIDTH / (2 * Math.PI / (M * A1));
    return new double[] {x * scale, y * scale};
  }

  private static String tenths(double value) {
    long tenths = Math.round(value * 10);
    return tenths / 10 + (tenths % 10 == 0 ? "" : "." + Math.abs(tenths % 10));
  }
}
