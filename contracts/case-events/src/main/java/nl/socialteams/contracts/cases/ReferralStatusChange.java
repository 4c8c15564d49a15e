// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.time.Instant;
import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/**
 * A status that a referral went through.
 *
 * @param on from which day it was true, in Europe/Amsterdam
 * @param asserted whether knownFrom was given by an import of history
 */
public record ReferralStatusChange(
    String status, LocalDate on, Instant knownFrom, boolean asserted) {

  public ReferralStatusChange {
    requireNonNull(status, "status");
    requireNonNull(on, "on");
    requireNonNull(knownFrom, "knownFrom");
  }
}
