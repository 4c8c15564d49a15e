// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A team that can be given areas on the decision's day.
 *
 * @param until first day without it; null while no end is known
 */
public record PlannedTeam(UUID id, String name, LocalDate until) {}
