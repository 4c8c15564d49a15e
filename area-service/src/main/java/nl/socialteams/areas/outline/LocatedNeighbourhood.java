// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outline;

/**
 * A neighbourhood that a point lies in.
 *
 * @param year of the map that says so
 * @param simplified whether its outline is: then the point may as well lie beside it
 */
public record LocatedNeighbourhood(
    String code, String municipality, int year, boolean simplified) {}
