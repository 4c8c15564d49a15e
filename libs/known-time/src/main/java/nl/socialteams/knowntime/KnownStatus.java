// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.knowntime;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * One status of a history, which is only ever added to.
 *
 * @param onDay from which day it was true
 * @param asserted whether an import said since when it was known
 */
@Embeddable
public record KnownStatus(String status, LocalDate onDay, Instant knownFrom, boolean asserted) {

  public static KnownStatus of(Enum<?> status, LocalDate onDay, Knowledge known) {
    return new KnownStatus(status.name(), onDay, known.from(), known.asserted());
  }
}
