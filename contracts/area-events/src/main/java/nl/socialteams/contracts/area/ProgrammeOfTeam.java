// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.time.Instant;
import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/**
 * A team is part of another programme, such as a district pilot.
 *
 * @param validUntil first day on which it no longer is; absent while open
 * @param knownUntil when it was superseded; absent for what is known now
 */
public record ProgrammeOfTeam(
    String programme,
    LocalDate validFrom,
    LocalDate validUntil,
    Instant knownFrom,
    Instant knownUntil,
    boolean asserted) {

  public ProgrammeOfTeam {
    requireNonNull(programme, "programme");
    requireNonNull(validFrom, "validFrom");
    requireNonNull(knownFrom, "knownFrom");
  }
}
