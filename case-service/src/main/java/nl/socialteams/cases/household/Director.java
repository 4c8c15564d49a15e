// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.household;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who directs, for a time.
 *
 * @param worker the person who accepted; null where it is the function of the team's coordinator
 * @param since first day
 * @param until first day without; null while it lasts
 */
public record Director(UUID id, UUID team, UUID worker, LocalDate since, LocalDate until) {}
