// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.faults;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import nl.socialteams.stack.backing.Checkout;
import nl.socialteams.stack.launcher.Progress;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;
import nl.socialteams.stack.launcher.SuiteSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Kills budget-service again and again, at random moments, while many ask, decide and pay; whoever
 * gets no answer sends the same again. {@code -Dledger.kills} says how often (hundreds before a
 * release), {@code -Dledger.seed} repeats the moments.
 */
@Tag("B3")
class KilledLedgerTest {
  private static final int KILLS = Integer.getInteger("ledger.kills", 5);
  private static final long SEED = Long.getLong("ledger.seed", System.nanoTime());
  private static final int CLIENTS = 8;
  private static final int MOST_BETWEEN = 60;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @TempDir Path folder;

  @Test
  void whenever_the_service_dies_what_it_acknowledged_is_booked_once_and_nothing_in_part(
      TestReporter reporter) throws Exception {
    reporter.publishEntry("seed", Long.toString(SEED));
    SuiteSettings settings = SuiteSettings.temporary(Checkout.find(), folder);
    try (SuiteProcesses suite =
        SuiteProcesses.startOnly(Service.BUDGET, settings, Progress.silent())) {
      BudgetRows rows = new BudgetRows(suite.insides().postgres());
      SpendingClients.Money money = SpendingClients.grant(suite, rows.team());
      SpendingClients clients = new SpendingClients(suite, money);
      AtomicBoolean stopped = new AtomicBoolean();
      List<Acknowledged> acknowledged = new ArrayList<>();
      AtomicInteger number = new AtomicInteger();
      try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
        List<Future<List<Acknowledged>>> spending = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
          spending.add(threads.submit(() -> clients.spend(number, stopped)));
        }
        killAgainAndAgain(suite, number);
        stopped.set(true);
        for (Future<List<Acknowledged>> done : spending) {
          acknowledged.addAll(done.get());
        }
      }
      reporter.publishEntry(
          "acknowledged",
          acknowledged.size() + " spent, " + clients.repeated() + " calls without an answer");
      assertThat(clients.repeated()).isPositive();
      everythingIsThereOnce(rows, money, acknowledged);
      assertThat(clients.reconciled()).isTrue();
      await().atMost(PATIENCE).until(() -> rows.untold().isEmpty());
    }
  }

  /** A moment is a number of requests: each finds the others at some step of their own. */
  private static void killAgainAndAgain(SuiteProcesses suite, AtomicInteger number) {
    Random random = new Random(SEED);
    for (int kill = 0; kill < KILLS; kill++) {
      int moment = number.get() + CLIENTS + random.nextInt(MOST_BETWEEN);
      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(2))
          .until(() -> number.get() > moment);
      suite.kill(Service.BUDGET);
      suite.restart(Service.BUDGET);
    }
  }

  private static void everythingIsThereOnce(
      BudgetRows rows, SpendingClients.Money money, List<Acknowledged> acknowledged)
      throws SQLException {
    assertThat(rows.inPart()).as("expenditures without their entries, or the reverse").isEmpty();
    Map<String, List<BudgetRows.Kept>> kept =
        rows.kept(money.budget()).stream()
            .collect(
                Collectors.groupingBy(BudgetRows.Kept::amount, HashMap::new, Collectors.toList()));
    assertThat(kept.values())
        .as("each amount was asked for once")
        .allMatch(each -> each.size() == 1);
    for (Acknowledged told : acknowledged) {
      assertThat(kept).as("acknowledged %s", told).containsKey(told.amount());
      BudgetRows.Kept row = kept.get(told.amount()).getFirst();
      assertThat(row.expenditure()).isEqualTo(told.expenditure());
      assertThat(row.status()).isEqualTo("PAID");
    }
    assertThat(kept).as("nobody's expenditure").hasSize(acknowledged.size());
  }
}
