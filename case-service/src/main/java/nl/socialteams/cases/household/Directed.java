// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.household;

import java.time.LocalDate;
import java.util.UUID;

/** That a team directs in a household from a day on. */
public record Directed(UUID household, UUID team, LocalDate since) {}
