// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.math.BigDecimal;

import static java.util.Objects.requireNonNull;

/** A share between 0 and 1 that is not known exactly. */
public record ShareRange(BigDecimal low, BigDecimal expected, BigDecimal high) {

  public ShareRange {
    requireNonNull(low, "low");
    requireNonNull(expected, "expected");
    requireNonNull(high, "high");
  }
}
