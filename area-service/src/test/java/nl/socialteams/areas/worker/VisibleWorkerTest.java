// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

import java.util.UUID;

import nl.socialteams.caller.Caller;
import nl.socialteams.testing.policies.OfOneMunicipality;

class VisibleWorkerTest extends OfOneMunicipality<Worker> {
  VisibleWorkerTest() {
    super(Worker::new);
  }

  @Override
  protected Worker found(Caller caller, Worker kept) {
    WorkerRepository all =
        new WorkerRepository() {
          @Override
          public Worker findById(UUID id) {
            return kept;
          }
        };
    return new VisibleWorker(caller, all).worker(UUID.randomUUID());
  }
}
