// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payee;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;

/** Policy: a payee is visible to who may act for its municipality, until it is destroyed. */
@ApplicationScoped
public class VisiblePayee {
  private final Caller caller;
  private final PayeeRepository payees;

  @Inject
  VisiblePayee(Caller caller, PayeeRepository payees) {
    this.caller = caller;
    this.payees = payees;
  }

  /**
   * @throws NotFoundException where it is absent, not visible or destroyed
   */
  public Payee payee(UUID id) {
    return payees
        .findByIdOptional(id)
        .filter(found -> caller.actsFor(found.municipality()) && !found.isDestroyed())
        .orElseThrow(NotFoundException::new);
  }
}
