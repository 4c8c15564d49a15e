// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.CaseOutbox;
import nl.socialteams.cases.changes.Change;
import nl.socialteams.cases.changes.Changes;
import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.client.ClientRepository;
import nl.socialteams.cases.registration.Registration;
import nl.socialteams.cases.registration.RegistrationRepository;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.Closed;
import nl.socialteams.contracts.cases.PhaseReached;
import nl.socialteams.contracts.cases.Registered;
import nl.socialteams.contracts.cases.RegistrationForm;
import nl.socialteams.contracts.cases.RegistrationState;

/** Tells other services of a registration and its case: ids and classes, never who it is. */
@ApplicationScoped
public class RegistrationEvents {
  private final CaseOutbox outbox;
  private final RegistrationRepository registrations;
  private final ClientRepository clients;
  private final CasePhases phases;
  private final CaseFileRepository cases;
  private final Changes changes;
  private final EventHistory history;

  @Inject
  RegistrationEvents(
      CaseOutbox outbox,
      RegistrationRepository registrations,
      ClientRepository clients,
      CasePhases phases,
      CaseFileRepository cases,
      Changes changes,
      EventHistory history) {
    this.outbox = outbox;
    this.registrations = registrations;
    this.clients = clients;
    this.phases = phases;
    this.cases = cases;
    this.changes = changes;
    this.history = history;
  }

  /** With the case that came of it, where there is one. */
  public void changed(Registration registration) {
    if (registration.opensCase()) {
      changed(cases.findById(registration.caseId()));
      tellOf(registration);
    } else {
      personWithoutCase(registration);
    }
  }

  public void personWithoutCase(Registration registration) {
    publish(state(registration, null, registration.version(), null));
    tellOf(registration);
  }

  /** Of many at once: nothing else happened yet in any of them. */
  void opened(List<OpenedCase> opened) {
    outbox.publish(
        CaseEvents.REGISTRATION_CHANGED,
        opened.stream().map(RegistrationEvents::state).toList(),
        state -> state.registrationId().toString());
    changes.tell(opened.stream().flatMap(RegistrationEvents::changes).toList());
  }

  private static Stream<Change> changes(OpenedCase opened) {
    Registration registration = opened.registration();
    String municipality = registration.municipality();
    LocalDate on = registration.registeredOn();
    Change told = Change.ofRegistration(municipality, registration.id(), null, on);
    return opened.hasFile()
        ? Stream.of(told, Change.ofCase(municipality, opened.file().id(), null, on))
        : Stream.of(told);
  }

  public void changed(CaseFile caseFile) {
    Registration registration = registrations.findById(caseFile.registration());
    long version = registration.version() + caseFile.version() - 1;
    publish(state(registration, caseFile, version, closed(caseFile)));
    if (version == 1) {
      tellOf(registration);
    }
    changes.ofCase(caseFile.municipality(), caseFile.id(), null, registration.registeredOn());
  }

  private void tellOf(Registration registration) {
    changes.ofRegistration(
        registration.municipality(), registration.id(), null, registration.registeredOn());
  }

  private void publish(RegistrationState state) {
    outbox.publish(CaseEvents.REGISTRATION_CHANGED, state.registrationId().toString(), state);
  }

  private static RegistrationState state(OpenedCase opened) {
    Registration registration = opened.registration();
    return opened.hasFile()
        ? state(
            registration,
            opened.client(),
            opened.file(),
            1,
            null,
            List.of(
                new PhaseReached(
                    opened.file().phase().name(),
                    opened.file().openedOn(),
                    registration.knownFrom(),
                    registration.asserted())),
            WhatHappened.NOTHING)
        : state(registration, opened.client(), null, 1, null, List.of(), WhatHappened.UNTOLD);
  }

  private RegistrationState state(
      Registration registration, CaseFile caseFile, long version, Closed closed) {
    return state(
        registration,
        clients.findById(registration.client()),
        caseFile,
        version,
        closed,
        caseFile == null ? List.of() : phases(caseFile),
        caseFile == null ? WhatHappened.UNTOLD : history.of(caseFile.id()));
  }

  private static RegistrationState state(
      Registration registration,
      Client client,
      CaseFile caseFile,
      long version,
      Closed closed,
      List<PhaseReached> phases,
      WhatHappened happened) {
    return new RegistrationState(
        registration.id(),
        registration.caseId(),
        caseFile == null ? null : caseFile.household(),
        registration.municipality(),
        // each only ever grows, so their sum grows with each change of any
        version + client.version() - 1,
        RegistrationForm.valueOf(registration.form().name()),
        registration.entry().name(),
        registration.questionKind().name(),
        registration.neighbourhoodCode(),
        registration.partId(),
        registration.team(),
        client.gender().name(),
        client.yearOfBirth(),
        client.livingUnit() == null ? null : client.livingUnit().name(),
        new Registered(
            registration.registeredOn(), registration.knownFrom(), registration.asserted()),
        closed,
        client.countedAs(),
        phases,
        registration.deliveredBy(),
        happened.dangers(),
        happened.triages(),
        happened.firstContacts());
  }

  private List<PhaseReached> phases(CaseFile caseFile) {
    return phases.of(caseFile.id()).stream()
        .map(p -> new PhaseReached(p.phase().name(), p.on(), p.knownFrom(), p.asserted()))
        .toList();
  }

  private static Closed closed(CaseFile caseFile) {
    if (caseFile.status() == CaseStatus.OPEN) {
      return null;
    }
    return new Closed(
        caseFile.closedOn(),
        caseFile.closingReason().name(),
        caseFile.closingKnownFrom(),
        caseFile.closingAsserted());
  }
}
