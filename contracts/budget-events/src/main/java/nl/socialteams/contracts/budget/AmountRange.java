// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonFormat;

/** An amount that is not known exactly; low is at most expected, and expected at most high. */
public record AmountRange(
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal low,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal expected,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal high) {

  public AmountRange {
    low = Euros.exact(low);
    expected = Euros.exact(expected);
    high = Euros.exact(high);
  }
}
