// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import java.sql.SQLException;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the database refuses whoever goes round the service, as the owner of its tables. */
@Tag("B3")
class DatabaseRefusesTest {
  private static LedgerDatabase database;

  private UUID budget;

  @BeforeAll
  static void open() {
    database = new LedgerDatabase();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void a_budget_of_a_thousand_with_a_reservation() throws SQLException {
    budget = database.emptyBudget();
    database.book(budget, Movement.FUND, "1000.00");
    database.book(budget, Movement.RESERVE, "400.00");
  }

  @Test
  void to_spend_more_than_there_is() {
    refused(
        "update budget set available = available - 601, spent = spent + 601 where id = ?",
        "ck_budget_available");
    refused(
        "update budget set reserved = reserved - 401, spent = spent + 401 where id = ?",
        "ck_budget_reserved");
  }

  @Test
  void a_budget_that_does_not_add_up() {
    refused("update budget set available = available + 1 where id = ?", "ck_budget_adds_up");
  }

  @Test
  void money_that_moves_without_an_entry() {
    refused(
        "update budget set available = available - 1, spent = spent + 1 where id = ?",
        "does not equal its ledger");
  }

  @Test
  void an_entry_without_money_that_moves() {
    refused(entry(3, "1.00", "599.00", "401.00"), "does not equal its ledger");
  }

  @Test
  void an_entry_that_does_not_follow_from_the_one_before() {
    refused(entry(3, "1.00", "599.00", "400.00"), "does not follow");
    refused(entry(4, "1.00", "599.00", "401.00"), "has none before it");
    refused(entry(2, "1.00", "999.00", "1.00"), "pk_ledger_entry");
    refused(entry(3, "-1.00", "601.00", "399.00"), "ck_ledger_entry_amount");
  }

  @Test
  void an_entry_that_is_changed_or_taken_away() throws SQLException {
    refused("update ledger_entry set amount = 1 where budget = ?", "never changed");
    refused("delete from ledger_entry where budget = ?", "never changed");
    refused(() -> database.execute("truncate ledger_entry"), "never changed");
    assertThat(database.addedUp(budget, Account.RESERVED)).hasToString("400.00");
  }

  private static String entry(int number, String amount, String available, String reserved) {
    return "insert into ledger_entry values (?, %d, 'GM0935', 'RESERVE', 'AVAILABLE', 'RESERVED', %s,"
            .formatted(number, amount)
        + " null, %s, %s, 0, now(), now(), false)".formatted(available, reserved);
  }

  private void refused(String sql, String because) {
    refused(() -> database.execute(sql, budget), because);
  }

  private static void refused(ThrowingCallable change, String because) {
    assertThatThrownBy(change).isInstanceOf(SQLException.class).hasMessageContaining(because);
  }
}
