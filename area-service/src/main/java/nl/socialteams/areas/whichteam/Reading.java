// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import java.util.List;

import nl.socialteams.areas.listchange.ChangeView;

/**
 * Who serves a neighbourhood, by its own code or by one that it has in another year.
 *
 * @param way recorded changes that were read through; empty for its own code
 */
record Reading(ServedNeighbourhood served, List<ChangeView> way) {}
