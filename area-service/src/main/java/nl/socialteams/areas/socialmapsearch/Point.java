// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmapsearch;

/** A point by longitude and latitude (WGS 84, as CRS84 orders them). */
record Point(double longitude, double latitude) {
  private static final double METRES_PER_DEGREE = 111_195;

  /** A box is drawn a little larger, so that rounding leaves nothing out. */
  private static final double MARGIN = 1.001;

  /**
   * @param text two decimal numbers and a comma
   */
  static Point of(String text) {
    String[] numbers = text.split(",", 2);
    return new Point(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
  }

  /** Whoever swaps the two is not there. */
  boolean isInTheNetherlands() {
    return longitude >= 3 && longitude <= 8 && latitude >= 50 && latitude <= 54;
  }

  /** Degrees of latitude that this many metres span. */
  double degreesNorth(int metres) {
    return metres * MARGIN / METRES_PER_DEGREE;
  }

  /** Degrees of longitude that this many metres span at the box's narrowest. */
  double degreesEast(int metres) {
    double narrowest = Math.toRadians(latitude + degreesNorth(metres));
    return degreesNorth(metres) / Math.cos(narrowest);
  }
}
