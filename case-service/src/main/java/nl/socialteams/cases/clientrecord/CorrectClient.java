// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.clientrecord;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.casefile.RegistrationEvents;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.client.ClientFaults;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.client.ClientRepository;
import nl.socialteams.cases.client.NewClient;
import nl.socialteams.cases.duplicates.ClientLikeness;
import nl.socialteams.cases.registration.Registration;
import nl.socialteams.cases.teammembership.Workers;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Corrects what is known of a client; what was known before stays readable. */
@ApplicationScoped
class CorrectClient {
  private final Clock clock;
  private final Caller caller;
  private final Workers workers;
  private final ClientRepository clients;
  private final ClientIdentities identities;
  private final ClientCorrectionRepository corrections;
  private final EarlierClients earlier;
  private final RegistrationEvents events;
  private final ClientLikeness likeness;
  private final VisibleCase cases;
  private final CaseTimeline timeline;
  private final Today today;

  @Inject
  CorrectClient(
      Clock clock,
      Caller caller,
      Workers workers,
      ClientRepository clients,
      ClientIdentities identities,
      ClientCorrectionRepository corrections,
      EarlierClients earlier,
      RegistrationEvents events,
      ClientLikeness likeness,
      VisibleCase cases,
      CaseTimeline timeline,
      Today today) {
    this.clock = clock;
    this.caller = caller;
    this.workers = workers;
    this.clients = clients;
    this.identities = identities;
    this.corrections = corrections;
    this.earlier = earlier;
    this.events = events;
    this.likeness = likeness;
    this.cases = cases;
    this.timeline = timeline;
    this.today = today;
  }

  /** Where nothing differs, nothing is recorded. */
  void correct(Client client, NewClient corrected, Registration registration) {
    requirePossible(corrected, registration.registeredOn());
    if (corrected.equals(client.asTold(identities))) {
      return;
    }
    corrections.persist(new ClientCorrection(client, corrector(client), now(), earlier));
    client.describe(corrected, identities);
    clients.flush();
    likeness.compare(client, corrected);
    events.changed(registration);
    if (registration.caseId() != null) {
      timeline.tell(cases.workedIn(registration.caseId()), today.date(), "client-corrected");
    }
  }

  private static void requirePossible(NewClient corrected, LocalDate registeredOn) {
    List<Fault> faults = ClientFaults.of(corrected, "", registeredOn);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private Corrector corrector(Client client) {
    return new Corrector(
        caller.issuer(), caller.subject(), workers.calling(client.municipality()).orElse(null));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
