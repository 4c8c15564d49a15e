// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import nl.socialteams.budget.money.Money;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("B3")
class LedgerPropertyTest {
  private static final List<Movement> WITHIN_A_BUDGET =
      List.of(
          Movement.FUND,
          Movement.RESERVE,
          Movement.RELEASE,
          Movement.PAY,
          Movement.SETTLE_LESS,
          Movement.SETTLE_MORE,
          Movement.REFUND,
          Movement.LATE_REFUND,
          Movement.LAPSE);

  private static LedgerDatabase database;

  @BeforeContainer
  static void open() {
    database = new LedgerDatabase();
  }

  @AfterContainer
  static void close() {
    database.close();
  }

  @Property(tries = 60)
  void any_sequence_of_movements_keeps_the_budget_equal_to_its_ledger(
      @ForAll("movements") List<Step> steps) throws SQLException {
    Ledger ledger = new Ledger(database.source());
    UUID budget = database.emptyBudget();
    Expected expected = new Expected();

    for (Step step : steps) {
      Balances balances = book(ledger, database.booking(budget, step.movement, step.amount));
      boolean possible = expected.take(step.movement, step.amount);
      assertThat(balances != null).isEqualTo(possible);
      if (balances != null) {
        expected.holds(balances);
      }
    }

    for (Account account : List.of(Account.AVAILABLE, Account.RESERVED, Account.SPENT)) {
      assertThat(database.addedUp(budget, account)).isEqualTo(expected.of(account));
    }
  }

  /** Null where the movement is refused. */
  private static Balances book(Ledger ledger, Booking booking) {
    try {
      return ledger.book(booking);
    } catch (BudgetExhausted refused) {
      return null;
    }
  }

  @Provide
  Arbitrary<List<Step>> movements() {
    Arbitrary<Money> amounts =
        Arbitraries.longs()
            .between(1, 50_000)
            .map(cents -> new Money(BigDecimal.valueOf(cents, 2)));
    return Combinators.combine(Arbitraries.of(WITHIN_A_BUDGET), amounts)
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(25);
  }

  record Step(Movement movement, Money amount) {}
}
