// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseFileRepository;
import nl.socialteams.cases.casefile.RegistrationEvents;
import nl.socialteams.cases.household.Directors;
import nl.socialteams.cases.registration.Registration;

/** Opens the case that a registration leads to, with a director from the first day. */
@ApplicationScoped
class OpenCase {
  private final CaseFileRepository cases;
  private final Directors directors;
  private final RegistrationEvents events;

  @Inject
  OpenCase(CaseFileRepository cases, Directors directors, RegistrationEvents events) {
    this.cases = cases;
    this.directors = directors;
    this.events = events;
  }

  void openFor(Registration registration) {
    if (!registration.opensCase()) {
      events.personWithoutCase(registration);
      return;
    }
    CaseFile opened = CaseFile.open(registration);
    cases.persistAndFlush(opened);
    directors.direct(registration.household(), registration.team(), registration.registeredOn());
    events.changed(opened);
  }
}
