// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** While somebody holds a budget's row, what waits for it has written everything else. */
@ServiceTest
@Tag("B3")
class BookedLastTest {
  private static final String WRITTEN_BY_WHO_WAITS =
      """
      select distinct regexp_replace(relname, '_[0-9]{4}_[0-9]{2}$', '')
      from pg_locks l join pg_class c on c.oid = l.relation
      where l.mode = 'RowExclusiveLock' and c.relkind = 'r' and l.pid in (
        select pid from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query ilike '%book%')
      """;

  @Inject WorkingTeam teams;

  private String budget;

  @BeforeEach
  void money() {
    budget = BudgetApi.budget("1000.00");
  }

  @Test
  void a_request_has_kept_its_answer_its_texts_and_its_event_before_it_takes_money()
      throws Exception {
    Map<String, Object> wanted = BudgetApi.newExpenditure(budget, teams.inMaastricht(), "125.00");
    wanted.put("explanation", "Werkschoenen");

    List<String> written =
        whileTheBudgetIsHeld(
            () -> BudgetApi.post("team-member", "/expenditures", wanted).statusCode(201));

    assertThat(written)
        .contains(
            "expenditure",
            "expenditure_status",
            "expenditure_text",
            "outbox_event",
            "access_log",
            "idempotency_key");
  }

  @Test
  void a_refusal_has_written_its_reason_and_its_event_before_it_gives_money_back()
      throws Exception {
    String expenditure = BudgetApi.expenditure(budget, teams.inMaastricht(), "125.00");

    List<String> written =
        whileTheBudgetIsHeld(
            () -> BudgetApi.decide(expenditure, "\"v1\"", "REFUSED").statusCode(200));

    assertThat(written).contains("expenditure", "expenditure_text", "outbox_event", "access_log");
  }

  /** Which tables were written to when the call came to wait for the budget's row. */
  private List<String> whileTheBudgetIsHeld(Call call) throws Exception {
    try (ExecutorService caller = Executors.newSingleThreadExecutor();
        Connection other = TestDatabase.asSuperuser().getConnection();
        Connection looking = TestDatabase.asSuperuser().getConnection()) {
      hold(other);
      Future<ValidatableResponse> answer = caller.submit(call::make);
      List<String> written =
          await()
              .atMost(Duration.ofSeconds(30))
              .until(() -> names(looking), found -> !found.isEmpty());
      other.rollback();
      answer.get();
      return written;
    }
  }

  private void hold(Connection other) throws SQLException {
    other.setAutoCommit(false);
    try (Statement statement = other.createStatement()) {
      statement.execute(
          "select from budget where id = '" + UUID.fromString(budget) + "' for no key update");
    }
  }

  private static List<String> names(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(WRITTEN_BY_WHO_WAITS)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private interface Call {
    ValidatableResponse make();
  }
}
