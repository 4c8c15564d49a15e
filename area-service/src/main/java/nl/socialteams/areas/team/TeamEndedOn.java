// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.time.LocalDate;
import java.util.UUID;

import nl.socialteams.knowntime.Knowledge;

/**
 * A team ends; told within the transaction to whatever cannot outlive it.
 *
 * @param day the first day without the team
 */
public record TeamEndedOn(UUID team, LocalDate day, Knowledge known) {}
