// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.reconciliation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hibernate.annotations.Immutable;

/** What one run found. */
@Entity
@Immutable
class ReconciliationRun {
  @Id private UUID id;
  private Instant startedOn;
  private Instant finishedOn;
  private int budgets;
  private long entries;
  private int differences;

  protected ReconciliationRun() {}

  ReconciliationRun(
      Instant startedOn, Instant finishedOn, int budgets, long entries, int differences) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.startedOn = startedOn;
    this.finishedOn = finishedOn;
    this.budgets = budgets;
    this.entries = entries;
    this.differences = differences;
  }

  UUID id() {
    return id;
  }

  Instant startedOn() {
    return startedOn;
  }

  boolean passed() {
    return differences == 0;
  }

  ReconciliationRunView view() {
    return new ReconciliationRunView(
        id, startedOn, finishedOn, passed(), budgets, entries, differences);
  }
}
