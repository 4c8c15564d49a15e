// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.time.Instant;
import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/**
 * A contact with the resident.
 *
 * @param on a day in Europe/Amsterdam
 * @param asserted whether knownFrom was given by an import of history
 */
public record ContactHeld(LocalDate on, Instant knownFrom, boolean asserted) {

  public ContactHeld {
    requireNonNull(on, "on");
    requireNonNull(knownFrom, "knownFrom");
  }
}
