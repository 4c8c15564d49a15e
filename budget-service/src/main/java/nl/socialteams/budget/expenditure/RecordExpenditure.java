// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.ledger.Balances;
import nl.socialteams.budget.ledger.Booking;
import nl.socialteams.budget.ledger.Ledger;
import nl.socialteams.budget.ledger.Movement;
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.budget.workingbudget.BudgetChanges;
import nl.socialteams.knowntime.Knowledge;

/**
 * Keeps an expenditure's new status, and moves its money. The money comes last, because everybody
 * who spends from the same budget waits for its row; and always after the expenditure, so that two
 * transactions never wait for each other.
 */
@ApplicationScoped
class RecordExpenditure {
  private final ExpenditureRepository expenditures;
  private final ExpenditureChanges changes;
  private final Ledger ledger;
  private final BudgetChanges budgetChanges;

  @Inject
  RecordExpenditure(
      ExpenditureRepository expenditures,
      ExpenditureChanges changes,
      Ledger ledger,
      BudgetChanges budgetChanges) {
    this.expenditures = expenditures;
    this.changes = changes;
    this.ledger = ledger;
    this.budgetChanges = budgetChanges;
  }

  void change(Expenditure expenditure) {
    expenditures.persistAndFlush(expenditure);
    changes.changed(expenditure);
  }

  void change(Expenditure expenditure, Budget budget, Movement movement) {
    change(expenditure);
    Balances balances = ledger.book(booking(expenditure, movement));
    budgetChanges.changed(budget, balances);
  }

  private static Booking booking(Expenditure expenditure, Movement movement) {
    StatusEntry because = expenditure.history().getLast();
    return new Booking(
        expenditure.budget(),
        movement,
        expenditure.spending().amount(),
        expenditure.id(),
        because.trueOn(),
        new Knowledge(because.knownFrom(), because.asserted()));
  }
}
