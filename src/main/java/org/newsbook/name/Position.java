package org.newsbook.name;

/** Degrees, north and east positive. */
public record Position(double latitude, double longitude) {
  public Position {
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw new IllegalArgumentException(latitude + ", " + longitude);
    }
  }
}
