// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.ledger.Booking;
import nl.socialteams.budget.ledger.LastBookings;
import nl.socialteams.budget.ledger.Ledger;
import nl.socialteams.budget.ledger.Movement;
import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.budget.workingbudget.BudgetChanges;

/**
 * Keeps an expenditure's new status, and moves its money. The money comes last, because everybody
 * who spends from the same budget waits for its row; and always after the expenditure, so that two
 * transactions never wait for each other.
 */
@ApplicationScoped
public class RecordExpenditure {
  private final ExpenditureRepository expenditures;
  private final ExpenditureTexts texts;
  private final ExpenditureChanges changes;
  private final LastBookings last;
  private final Ledger ledger;
  private final BudgetChanges budgetChanges;

  @Inject
  RecordExpenditure(
      ExpenditureRepository expenditures,
      ExpenditureTexts texts,
      ExpenditureChanges changes,
      LastBookings last,
      Ledger ledger,
      BudgetChanges budgetChanges) {
    this.expenditures = expenditures;
    this.texts = texts;
    this.changes = changes;
    this.last = last;
    this.ledger = ledger;
    this.budgetChanges = budgetChanges;
  }

  /**
   * @param reason null where none was given
   */
  public void change(Expenditure expenditure, String reason) {
    expenditures.persistAndFlush(expenditure);
    texts.because(expenditure, reason);
    changes.changed(expenditure);
  }

  public void change(
      Expenditure expenditure, String reason, Budget budget, Movement movement, Money amount) {
    change(expenditure, reason);
    Moment because = expenditure.history().getLast().moment();
    Booking booking =
        Booking.ofExpenditure(
            budget.id(), movement, amount, expenditure.id(), because.on(), because.known());
    last.add(() -> budgetChanges.changed(ledger.book(booking).budget()));
  }

  /** Keeps that many were paid at the same moment, and moves their money in one call. */
  public void paid(Collection<Expenditure> paid, Moment moment) {
    expenditures.flush();
    paid.forEach(changes::changed);
    List<UUID> ids = paid.stream().map(Expenditure::id).toList();
    last.add(
        () ->
            ledger
                .bookPayments(ids, moment.on(), moment.known())
                .forEach(balances -> budgetChanges.changed(balances.budget())));
  }
}
