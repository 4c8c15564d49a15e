// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;

/** Policy: a budget is visible to who may act for its municipality. */
@ApplicationScoped
public class VisibleBudget {
  private final Caller caller;
  private final BudgetRepository budgets;

  @Inject
  VisibleBudget(Caller caller, BudgetRepository budgets) {
    this.caller = caller;
    this.budgets = budgets;
  }

  /** Empty where it is absent or not visible. */
  public Optional<Budget> find(UUID id) {
    return budgets.findByIdOptional(id).filter(budget -> caller.actsFor(budget.municipality()));
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  public Budget budget(UUID id) {
    return find(id).orElseThrow(NotFoundException::new);
  }

  /**
   * @throws NotFoundException where the caller may not see what the municipality has
   */
  public String municipality(String code) {
    if (!caller.actsFor(code)) {
      throw new NotFoundException();
    }
    return code;
  }
}
