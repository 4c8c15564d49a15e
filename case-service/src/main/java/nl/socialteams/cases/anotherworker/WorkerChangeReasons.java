// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.anotherworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.sealing.DataSubject;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened why a client asks for another worker. */
@ApplicationScoped
public class WorkerChangeReasons implements SealedTable {
  private static final String KIND = "worker-change-request";

  private final Sealer sealer;
  private final AccessRecorder access;

  @Inject
  WorkerChangeReasons(Sealer sealer, AccessRecorder access) {
    this.sealer = sealer;
    this.access = access;
  }

  WorkerChangeView show(WorkerChange change) {
    return change.view(of(change));
  }

  WorkerChangeWords of(WorkerChange change) {
    return sealer.open(place(change), change.sealed(), WorkerChangeWords.class);
  }

  byte[] seal(WorkerChange change, WorkerChangeWords words) {
    return sealer.seal(place(change), words);
  }

  private SealedPlace place(WorkerChange change) {
    DataSubject client = ClientIdentities.subject(change.client());
    access.tells("case", change.caseId(), client, change.municipality());
    return new SealedPlace(KIND, change.id(), client);
  }

  @Override
  public String table() {
    return "worker_change_request";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
