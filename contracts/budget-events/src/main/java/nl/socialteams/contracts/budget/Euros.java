// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts in events have exactly two decimals; nothing is rounded on the way. */
final class Euros {

  private Euros() {}

  static BigDecimal exact(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.UNNECESSARY);
  }
}
