// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * A team works in a neighbourhood, or in a part of it, during a time.
 *
 * @param partId absent for the whole neighbourhood
 * @param validUntil first day on which it is no longer so; absent while open
 * @param knownUntil when it was superseded; absent for what is known now
 * @param asserted whether knownFrom was given by an import of history
 */
public record AreaAssignment(
    UUID assignmentId,
    UUID teamId,
    UUID partId,
    UUID decisionId,
    LocalDate validFrom,
    LocalDate validUntil,
    Instant knownFrom,
    Instant knownUntil,
    boolean asserted) {

  public AreaAssignment {
    requireNonNull(assignmentId, "assignmentId");
    requireNonNull(teamId, "teamId");
    requireNonNull(decisionId, "decisionId");
    requireNonNull(validFrom, "validFrom");
    requireNonNull(knownFrom, "knownFrom");
  }
}
