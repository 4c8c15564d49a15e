// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outline;

/** The one system of coordinates that answers are in (ADR module Geospatial). */
final class Crs84 {
  static final String NAME = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
  static final String CONTENT_CRS = "Content-Crs";
  static final String CONTENT_CRS_VALUE = "<" + NAME + ">";

  private Crs84() {}

  /**
   * @param acceptCrs the header's value; null where it was not sent
   * @throws ReferenceSystemNotOffered for any other system
   */
  static void requireAccepted(String acceptCrs) {
    if (acceptCrs == null || acceptCrs.isBlank()) {
      return;
    }
    for (String accepted : acceptCrs.split(",", -1)) {
      String name = accepted.strip();
      if (name.equals(NAME) || name.equals(CONTENT_CRS_VALUE)) {
        return;
      }
    }
    throw new ReferenceSystemNotOffered();
  }
}
