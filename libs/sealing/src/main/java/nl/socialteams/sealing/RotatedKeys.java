// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Lets the tables follow the keys, in the background. */
@ApplicationScoped
class RotatedKeys {
  private static final Logger LOG = Logger.getLogger(RotatedKeys.class);

  private final Instance<SealedTable> tables;
  private final Resealing resealing;

  @Inject
  RotatedKeys(Instance<SealedTable> tables, Resealing resealing) {
    this.tables = tables;
    this.resealing = resealing;
  }

  @Scheduled(
      every = "{socialteams.sealing.reseal-every}",
      delayed = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void follow() {
    for (SealedTable table : tables) {
      int rows = resealing.reseal(table);
      if (rows > 0) {
        LOG.infof("%d rows of %s were sealed anew by the primary key", rows, table.table());
      }
    }
  }
}
