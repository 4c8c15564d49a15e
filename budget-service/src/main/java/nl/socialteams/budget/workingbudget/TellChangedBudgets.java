// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/**
 * Tells budgets as soon as they changed, in a thread of its own. Every few seconds without a change
 * it looks whether some stayed behind: of a process that died, or because the database was away.
 */
@ApplicationScoped
class TellChangedBudgets implements Runnable {
  private static final Logger LOG = Logger.getLogger(TellChangedBudgets.class);
  private static final int LOOKS_AFTER_SECONDS = 5;

  private final TellBudget tellBudget;
  private final BlockingQueue<UUID> changed = new LinkedBlockingQueue<>();
  private Thread thread;

  @Inject
  TellChangedBudgets(TellBudget tellBudget) {
    this.tellBudget = tellBudget;
  }

  void start(@Observes StartupEvent event) {
    thread = Thread.ofPlatform().name("tell-budgets").daemon().start(this);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    thread.interrupt();
    thread.join(TimeUnit.SECONDS.toMillis(LOOKS_AFTER_SECONDS));
  }

  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) BudgetChanged change) {
    changed.add(change.budget());
  }

  @Override
  public void run() {
    boolean failed = false;
    while (!Thread.currentThread().isInterrupted()) {
      try {
        next().forEach(tellBudget::tell);
        failed = false;
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException failure) {
        if (!failed) {
          LOG.warn("Budgets stay untold until the database answers", failure);
        }
        failed = true;
      }
    }
  }

  /** The budgets that changed since; after a while without any, those that stayed behind. */
  private Set<UUID> next() throws InterruptedException {
    Set<UUID> next = new LinkedHashSet<>();
    UUID first = changed.poll(LOOKS_AFTER_SECONDS, TimeUnit.SECONDS);
    if (first == null) {
      next.addAll(tellBudget.behind());
    } else {
      next.add(first);
      changed.drainTo(next);
    }
    return next;
  }
}
