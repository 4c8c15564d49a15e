// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.caller.Caller;

/** Policy: whoever asked for an expenditure does not decide on it. */
@ApplicationScoped
class FourEyes {
  private final Caller caller;

  @Inject
  FourEyes(Caller caller) {
    this.caller = caller;
  }

  /**
   * @throws OwnExpenditure where the caller asked for it
   */
  void require(Expenditure expenditure) {
    if (expenditure.wasRequestedBy(caller.subject())) {
      throw new OwnExpenditure();
    }
  }
}
