// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.caller.Caller;

/** Records who works here, and corrects what is known of them. */
@ApplicationScoped
class RecordWorker {
  private final Caller caller;
  private final VisibleMunicipality visible;
  private final WorkerRepository workers;
  private final PersonRepository persons;
  private final Event<WorkerLoginChanged> loginChanged;

  @Inject
  RecordWorker(
      Caller caller,
      VisibleMunicipality visible,
      WorkerRepository workers,
      PersonRepository persons,
      Event<WorkerLoginChanged> loginChanged) {
    this.caller = caller;
    this.visible = visible;
    this.workers = workers;
    this.persons = persons;
    this.loginChanged = loginChanged;
  }

  Worker record(NewWorker wanted) {
    caller.requireActsFor(wanted.municipality());
    String municipality = visible.municipality(wanted.municipality()).code();
    Worker worker = new Worker(municipality, wanted.login());
    requireFree(municipality, wanted.login(), worker.id());
    workers.persistAndFlush(worker);
    persons.record(worker.id(), wanted.person());
    return worker;
  }

  void change(Worker worker, WorkerChange wanted) {
    requireFree(worker.municipality(), wanted.login(), worker.id());
    boolean otherLogin = !Objects.equals(worker.login(), wanted.login());
    workers.changed(worker);
    worker.signInBy(wanted.login());
    persons.correct(worker.id(), wanted.person());
    workers.flush();
    if (otherLogin) {
      loginChanged.fire(new WorkerLoginChanged(worker.id()));
    }
  }

  private void requireFree(String municipality, Login login, UUID worker) {
    if (login != null && workers.isTaken(municipality, login, worker)) {
      throw new LoginExists();
    }
  }
}
