// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;

/** Policy: a worker is visible to who may act for the municipality. */
@ApplicationScoped
class VisibleWorker {
  private final Caller caller;
  private final WorkerRepository workers;

  @Inject
  VisibleWorker(Caller caller, WorkerRepository workers) {
    this.caller = caller;
    this.workers = workers;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  Worker worker(UUID id) {
    Worker found = workers.findById(id);
    if (found == null || !caller.actsFor(found.municipality())) {
      throw new NotFoundException();
    }
    return found;
  }
}
