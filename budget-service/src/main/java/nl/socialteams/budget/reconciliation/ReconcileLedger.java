// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.reconciliation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.jboss.logging.Logger;

import nl.socialteams.budget.rows.ProcessRows;
import nl.socialteams.budget.rows.WithoutCaller;

/** Adds everything up from nothing, again and again, and writes down what it found. */
@ApplicationScoped
class ReconcileLedger {
  private static final Logger LOG = Logger.getLogger(ReconcileLedger.class);
  private static final Duration KEPT = Duration.ofDays(31);

  private final Clock clock;
  private final EntityManager entities;
  private final RunRepository runs;
  private final ProcessRows rows;

  @Inject
  ReconcileLedger(Clock clock, EntityManager entities, RunRepository runs, ProcessRows rows) {
    this.clock = clock;
    this.entities = entities;
    this.runs = runs;
    this.rows = rows;
  }

  @Scheduled(
      every = "{socialteams.budget.reconcile-every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  @Transactional
  void reconcile() {
    rows.enter(WithoutCaller.RECONCILIATION);
    Instant started = clock.instant();
    List<Tuple> differences = found("select budget, kind, subject from ledger_difference");
    differences.forEach(
        found ->
            LOG.errorf(
                "The ledger does not add up: %s %s of budget %s",
                found.get("kind"), found.get("subject"), found.get("budget")));
    Tuple checked =
        found("select count(*) as budgets, coalesce(sum(last_entry), 0) as entries from budget")
            .getFirst();
    runs.persist(
        new ReconciliationRun(
            started,
            clock.instant(),
            checked.get("budgets", Number.class).intValue(),
            checked.get("entries", Number.class).longValue(),
            differences.size()));
    runs.delete("startedOn < ?1", started.minus(KEPT));
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> found(String sql) {
    return entities.createNativeQuery(sql, Tuple.class).getResultList();
  }
}
