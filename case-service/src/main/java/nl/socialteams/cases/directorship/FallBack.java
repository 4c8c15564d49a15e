// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import nl.socialteams.cases.teammembership.MembershipTold;

/**
 * Who leaves the team, or came to be kept out of the file, directs no longer: at once when
 * area-service tells it, and on the day itself where the end was told before.
 */
@ApplicationScoped
class FallBack {
  private static final Logger LOG = Logger.getLogger(FallBack.class);

  private final DirectorshipRepository directorships;

  @Inject
  FallBack(DirectorshipRepository directorships) {
    this.directorships = directorships;
  }

  void told(@Observes MembershipTold membership) {
    fallBack();
  }

  @Scheduled(
      every = "{socialteams.directors.look-every}",
      delayed = "15s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void daily() {
    fallBack();
  }

  private void fallBack() {
    int fallen = directorships.fallBack();
    if (fallen > 0) {
      LOG.infof("%d households fell back to the coordinator's function", fallen);
    }
  }
}
