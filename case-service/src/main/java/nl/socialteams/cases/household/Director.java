// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.household;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who directs: as yet always the function of a team's coordinator.
 *
 * @param since first day
 */
public record Director(UUID team, LocalDate since) {}
