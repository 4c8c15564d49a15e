// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.inforce;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.jboss.logging.Logger;

/** Looks whether the day of something has come, at the start and every minute. */
@ApplicationScoped
public class DayWatch {
  private static final Logger LOG = Logger.getLogger(DayWatch.class);

  private final DueDecisions decisions;
  private final DueTeams teams;

  @Inject
  DayWatch(DueDecisions decisions, DueTeams teams) {
    this.decisions = decisions;
    this.teams = teams;
  }

  @Scheduled(
      every = "{socialteams.areas.day-watch.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    decisions.due().forEach(id -> bring("decision", id, () -> decisions.bringIntoForce(id)));
    teams.due().forEach(id -> bring("team", id, () -> teams.tell(id)));
  }

  /** Each by itself: one that fails is tried again next time and keeps no other from its day. */
  private static void bring(String what, UUID id, Runnable step) {
    try {
      QuarkusTransaction.requiringNew().run(step);
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "The day of %s %s has come, but could not be recorded", what, id);
    }
  }
}
