// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.Topics;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.BudgetState;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What other services are told of a budget, after the commit of what changed it. */
@ServiceTest
@Tag("B3")
class ToldBudgetsTest {
  private static final int REQUESTS = 40;

  @Inject WorkingTeam teams;
  @Inject Topics topics;

  @Test
  void of_many_changes_at_once_the_newest_is_told_and_never_an_older_one_after_it() {
    UUID team = teams.inMaastricht();
    String budget = BudgetApi.budget("1000.00");

    try (ExecutorService callers = Executors.newFixedThreadPool(REQUESTS)) {
      for (int i = 0; i < REQUESTS; i++) {
        callers.execute(() -> BudgetApi.expenditure(budget, team, "12.50"));
      }
    }

    BudgetState last = untilToldOf(budget, 1 + REQUESTS).getLast();
    assertThat(last.reserved()).isEqualByComparingTo("500.00");
    assertThat(last.available()).isEqualByComparingTo("500.00");
    assertThat(told(budget)).extracting(BudgetState::version).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void what_a_process_that_died_left_untold_is_told_by_the_next() throws SQLException {
    String budget = BudgetApi.budget("1000.00");
    untilToldOf(budget, 1);

    untold(budget);

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(told(budget)).extracting(BudgetState::version).containsExactly(1L, 1L));
  }

  private List<BudgetState> untilToldOf(String budget, long version) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .until(() -> told(budget), found -> found.getLast().version() == version);
  }

  private List<BudgetState> told(String budget) {
    return topics.of(BudgetEvents.BUDGET_CHANGED, budget).stream()
        .map(event -> event.dataAs(BudgetState.class))
        .toList();
  }

  private static void untold(String budget) throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("delete from budget_told where budget = '" + UUID.fromString(budget) + "'");
    }
  }
}
