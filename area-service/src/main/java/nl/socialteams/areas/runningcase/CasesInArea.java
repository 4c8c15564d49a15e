// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.runningcase;

import java.util.UUID;

import nl.socialteams.areas.assignment.Area;

/**
 * How many cases run.
 *
 * @param team that has them; null where none has
 */
public record CasesInArea(Area area, UUID team, int cases) {}
