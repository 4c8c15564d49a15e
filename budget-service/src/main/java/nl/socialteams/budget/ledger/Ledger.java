// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import nl.socialteams.budget.money.Money;

/** Moves money, and writes down that it moved. */
@ApplicationScoped
public class Ledger {
  /**
   * One statement, so that the budget's row is locked no longer than it takes: the condition is
   * judged on the newest balances, under the row's lock, and the entry is written from the outcome.
   */
  private static final String BOOK =
      """
      with moved as (
        update budget set
          amount = amount + :available + :reserved + :spent,
          available = available + :available,
          reserved = reserved + :reserved,
          spent = spent + :spent,
          last_entry = last_entry + 1,
          version = version + 1
        where id = :budget and available + :available >= 0 and reserved + :reserved >= 0
        returning id, municipality, last_entry, version, amount, available, reserved, spent
      ), written as (
        insert into ledger_entry (budget, number, municipality, movement, from_account, to_account,
          amount, expenditure, available_after, reserved_after, spent_after,
          true_on, known_from, asserted)
        select id, last_entry, municipality, :movement, :from, :to, :moving,
          cast(:expenditure as uuid), available, reserved, spent,
          cast(:on as timestamptz), cast(:knownFrom as timestamptz), :asserted
        from moved
      )
      select version, amount, available, reserved, spent from moved
      """;

  private final EntityManager entities;

  @Inject
  Ledger(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Books a movement as the last thing of a transaction, because others wait for the budget's row.
   *
   * @return the balances after it
   * @throws BudgetExhausted where the account that it comes from holds less
   */
  public Balances book(Booking booking) {
    List<?> moved = bound(booking).getResultList();
    if (moved.isEmpty()) {
      throw new BudgetExhausted(booking.amount(), available(booking.budget()));
    }
    return balances((Tuple) moved.getFirst());
  }

  private Query bound(Booking booking) {
    Movement movement = booking.movement();
    return entities
        .createNativeQuery(BOOK, Tuple.class)
        .setParameter("budget", booking.budget())
        .setParameter("available", change(booking, Account.AVAILABLE))
        .setParameter("reserved", change(booking, Account.RESERVED))
        .setParameter("spent", change(booking, Account.SPENT))
        .setParameter("movement", movement.name())
        .setParameter("from", movement.from().name())
        .setParameter("to", movement.to().name())
        .setParameter("moving", booking.amount().euros())
        .setParameter("expenditure", booking.expenditure())
        .setParameter("on", booking.on())
        .setParameter("knownFrom", booking.known().from())
        .setParameter("asserted", booking.known().asserted());
  }

  private static BigDecimal change(Booking booking, Account account) {
    return booking.movement().change(account, booking.amount()).euros();
  }

  private static Balances balances(Tuple row) {
    return new Balances(
        row.get(0, Number.class).longValue(),
        new Money(row.get(1, BigDecimal.class)),
        new Money(row.get(2, BigDecimal.class)),
        new Money(row.get(3, BigDecimal.class)),
        new Money(row.get(4, BigDecimal.class)));
  }

  private Money available(UUID budget) {
    Object available =
        entities
            .createNativeQuery("select available from budget where id = :budget", BigDecimal.class)
            .setParameter("budget", budget)
            .getSingleResult();
    return new Money((BigDecimal) available);
  }
}
