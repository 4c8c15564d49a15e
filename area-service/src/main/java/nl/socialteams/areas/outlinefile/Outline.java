// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outlinefile;

import org.locationtech.jts.geom.Geometry;

/**
 * What became of a feature's geometry.
 *
 * @param geometry a valid polygon or multipolygon in longitude and latitude; null where refused
 * @param fault why it is refused; null where it is not
 */
record Outline(Geometry geometry, String fault) {
  static Outline refused(String fault) {
    return new Outline(null, fault);
  }
}
