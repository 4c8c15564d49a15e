// SPDX-License-Identifier: EUPL-1.2
/**
 * The social map (sociale kaart): general provisions, counters, activities and volunteer
 * organisations, with the life domains they serve and the neighbourhoods they reach (A9).
 */
package nl.socialteams.areas.socialmap;
