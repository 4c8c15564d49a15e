// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outline;

import org.locationtech.jts.geom.Geometry;

/**
 * An outline by the map that holds on a day.
 *
 * @param geometry in longitude and latitude
 * @param year of the map
 * @param name and inhabitants of that year, or of the year nearest to it
 * @param inhabitants null where not known
 */
public record StoredOutline(
    String neighbourhood,
    String municipality,
    int year,
    boolean simplified,
    Geometry geometry,
    String name,
    Integer inhabitants) {}
