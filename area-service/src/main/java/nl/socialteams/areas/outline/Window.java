// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outline;

import java.util.List;
import java.util.regex.Pattern;

import org.locationtech.jts.geom.Envelope;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** The part of a map that is asked for: west, south, east and north of it in degrees. */
final class Window {
  private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(\\.\\d{1,15})?");
  private static final int SIDES = 4;

  private Window() {}

  /**
   * @param bbox as the query gives it; null for everything
   * @throws InvalidInput where it is no window
   */
  static Envelope read(String bbox) {
    if (bbox == null) {
      return WORLD;
    }
    String[] sides = bbox.split(",", -1);
    if (sides.length != SIDES) {
      throw refusal("bbox-not-four-numbers");
    }
    double[] degrees = new double[SIDES];
    for (int at = 0; at < SIDES; at++) {
      if (!NUMBER.matcher(sides[at].strip()).matches()) {
        throw refusal("bbox-not-four-numbers");
      }
      degrees[at] = Double.parseDouble(sides[at].strip());
    }
    return window(degrees);
  }

  /** An envelope puts its sides in order by itself, which would hide that they were swapped. */
  private static Envelope window(double[] degrees) {
    if (degrees[0] > degrees[2] || degrees[1] > degrees[3]) {
      throw refusal("bbox-reversed");
    }
    Envelope window = new Envelope(degrees[0], degrees[2], degrees[1], degrees[3]);
    if (!WORLD.contains(window)) {
      throw refusal("bbox-off-the-map");
    }
    return window;
  }

  private static InvalidInput refusal(String code) {
    return new InvalidInput(List.of(Fault.of(Fault.Place.QUERY, "/bbox", code)));
  }
}
