// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.UUID;

import nl.socialteams.caller.Caller;
import nl.socialteams.testing.policies.OfOneMunicipality;

class VisibleExpenditureTest extends OfOneMunicipality<Expenditure> {
  VisibleExpenditureTest() {
    super(Expenditure::new);
  }

  @Override
  protected Expenditure found(Caller caller, Expenditure kept) {
    ExpenditureRepository all =
        new ExpenditureRepository() {
          @Override
          public Expenditure findById(UUID id) {
            return kept;
          }
        };
    return new VisibleExpenditure(caller, all).expenditure(UUID.randomUUID());
  }
}
