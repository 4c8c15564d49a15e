// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.teamload;

import java.math.BigDecimal;

/**
 * The FTE of the professionals who work in a team on a day, or why it is not known.
 *
 * @param total null where a reason stands
 * @param missing null where there is a total
 */
record AvailableFte(BigDecimal total, MissingReason missing) {
  static final AvailableFte NOT_RECORDED = new AvailableFte(null, MissingReason.FTE_NOT_RECORDED);

  /**
   * @param unknown how many professionals there are whose FTE is not known
   * @param total of the others; null where there are none
   */
  static AvailableFte of(long unknown, BigDecimal total) {
    if (unknown > 0) {
      return new AvailableFte(null, MissingReason.FTE_UNKNOWN);
    }
    boolean nobody = total == null || total.signum() == 0;
    return nobody
        ? new AvailableFte(null, MissingReason.NO_FTE)
        : new AvailableFte(total.stripTrailingZeros(), null);
  }
}
