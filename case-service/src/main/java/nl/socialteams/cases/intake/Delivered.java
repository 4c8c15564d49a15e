// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import nl.socialteams.problem.Refusal;

/**
 * What came of what a partner told.
 *
 * @param receipt null where it was refused
 * @param known whether it had been registered before
 * @param refusal null where it was not refused
 */
public record Delivered(RegistrationReceipt receipt, boolean known, Refusal refusal) {

  static Delivered now(RegistrationReceipt receipt) {
    return new Delivered(receipt, false, null);
  }

  static Delivered before(RegistrationReceipt receipt) {
    return new Delivered(receipt, true, null);
  }

  static Delivered refused(Refusal refusal) {
    return new Delivered(null, false, refusal);
  }
}
