// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.math.BigDecimal;
import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonFormat;

import static java.util.Objects.requireNonNull;

/**
 * An expenditure came into a status.
 *
 * @param on when it was true
 * @param knownFrom when it became known
 * @param asserted whether knownFrom was given by an import of history
 * @param amount what was paid, settled or refunded by it; absent for other statuses
 */
public record StatusChange(
    String status,
    Instant on,
    Instant knownFrom,
    boolean asserted,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount) {

  public StatusChange {
    requireNonNull(status, "status");
    requireNonNull(on, "on");
    requireNonNull(knownFrom, "knownFrom");
    amount = amount == null ? null : Euros.exact(amount);
  }
}
