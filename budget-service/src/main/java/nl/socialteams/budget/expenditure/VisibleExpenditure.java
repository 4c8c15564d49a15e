// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;

/** Policy: an expenditure is visible to who may act for its municipality. */
@ApplicationScoped
public class VisibleExpenditure {
  private final Caller caller;
  private final ExpenditureRepository expenditures;

  @Inject
  VisibleExpenditure(Caller caller, ExpenditureRepository expenditures) {
    this.caller = caller;
    this.expenditures = expenditures;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  public Expenditure expenditure(UUID id) {
    Expenditure found = expenditures.findById(id);
    if (found == null || !caller.actsFor(found.municipality())) {
      throw new NotFoundException();
    }
    return found;
  }
}
