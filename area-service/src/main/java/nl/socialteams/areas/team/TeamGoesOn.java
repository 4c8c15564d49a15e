// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import nl.socialteams.knowntime.Knowledge;

/**
 * A team does not end after all; told within the transaction to whatever had ended with it.
 *
 * @param day the first day on which it would not have worked
 * @param ending when it became known that it would end
 */
public record TeamGoesOn(UUID team, LocalDate day, Instant ending, Knowledge known) {}
