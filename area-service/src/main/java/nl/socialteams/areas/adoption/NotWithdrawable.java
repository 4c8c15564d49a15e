// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.adoption;

import nl.socialteams.problem.Refusal;

/** A decision that cannot be taken back any more. */
final class NotWithdrawable extends Refusal {
  private static final long serialVersionUID = 1L;

  private NotWithdrawable(String code, Object... details) {
    super(code, details);
  }

  static NotWithdrawable over(Object status) {
    return new NotWithdrawable("decision-not-withdrawable", status);
  }

  static NotWithdrawable followed() {
    return new NotWithdrawable("decision-followed");
  }
}
