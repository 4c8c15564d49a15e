// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import nl.socialteams.cases.teammapping.NeighbourhoodTold;

/**
 * A decision that gives a neighbourhood to another team makes proposals by itself: at once when
 * area-service tells it, and on the day itself where it was told before.
 */
@ApplicationScoped
class FollowMovedCases {
  private static final Logger LOG = Logger.getLogger(FollowMovedCases.class);

  private final HandoverRepository handovers;

  @Inject
  FollowMovedCases(HandoverRepository handovers) {
    this.handovers = handovers;
  }

  void told(@Observes NeighbourhoodTold neighbourhood) {
    handOver(neighbourhood.code());
  }

  @Scheduled(
      every = "{socialteams.directors.look-every}",
      delayed = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void daily() {
    handOver(null);
  }

  private void handOver(String neighbourhood) {
    int proposed = handovers.handOverMoved(neighbourhood);
    if (proposed > 0) {
      LOG.infof("%d households were proposed to the team that now serves them", proposed);
    }
  }
}
