// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import nl.socialteams.areas.assignment.Area;

/** The decision gives an area to a team. */
record GivenArea(Area area, PlannedTeam team) {}
