// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonFormat;

/** So much less than the base, from a year until the next reduction. */
public record PlannedReduction(
    int fromYear, @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount) {

  public PlannedReduction {
    amount = Euros.exact(amount);
  }
}
