// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * A time in which a member does not work.
 *
 * @param standIn absent where nobody stands in
 * @param validUntil first day back; absent where it is not known
 * @param knownUntil when it was superseded; absent for what is known now
 */
public record WorkerAbsence(
    UUID absenceId,
    StandIn standIn,
    LocalDate validFrom,
    LocalDate validUntil,
    Instant knownFrom,
    Instant knownUntil,
    boolean asserted) {

  public WorkerAbsence {
    requireNonNull(absenceId, "absenceId");
    requireNonNull(validFrom, "validFrom");
    requireNonNull(knownFrom, "knownFrom");
  }
}
