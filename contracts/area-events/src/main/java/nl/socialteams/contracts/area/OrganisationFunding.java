// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * How an organisation is funded during a time.
 *
 * @param form a code of the list {@code FUNDING_FORM}
 * @param validUntil first day on which it is no longer so; absent while open
 * @param knownUntil when it was superseded; absent for what is known now
 */
public record OrganisationFunding(
    UUID fundingId,
    String form,
    LocalDate validFrom,
    LocalDate validUntil,
    Instant knownFrom,
    Instant knownUntil,
    boolean asserted) {

  public OrganisationFunding {
    requireNonNull(fundingId, "fundingId");
    requireNonNull(form, "form");
    requireNonNull(validFrom, "validFrom");
    requireNonNull(knownFrom, "knownFrom");
  }
}
