// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.teamload;

import java.util.UUID;

/**
 * Cases that run at the end of a day, with the same place and team.
 *
 * @param part null where only the neighbourhood is known
 * @param team that they were given to; null where none covered the neighbourhood
 */
record RunningCases(String neighbourhood, UUID part, UUID team, int count) {}
