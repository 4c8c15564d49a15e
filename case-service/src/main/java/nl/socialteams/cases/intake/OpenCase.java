// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseLifecycle;
import nl.socialteams.cases.casefile.RegistrationEvents;
import nl.socialteams.cases.collectivequestion.CaseNeeds;
import nl.socialteams.cases.household.Directors;
import nl.socialteams.cases.registration.Registration;
import nl.socialteams.cases.teammapping.MappedTeams;
import nl.socialteams.cases.timeline.CaseTimeline;

/** Opens the case that a registration leads to, with a director from the first day. */
@ApplicationScoped
class OpenCase {
  private final CaseLifecycle lifecycle;
  private final Directors directors;
  private final MappedTeams teams;
  private final CaseTimeline timeline;
  private final RegistrationEvents events;
  private final CaseNeeds needs;

  @Inject
  OpenCase(
      CaseLifecycle lifecycle,
      Directors directors,
      MappedTeams teams,
      CaseTimeline timeline,
      RegistrationEvents events,
      CaseNeeds needs) {
    this.lifecycle = lifecycle;
    this.directors = directors;
    this.teams = teams;
    this.timeline = timeline;
    this.events = events;
    this.needs = needs;
  }

  void openFor(Registration registration, List<String> lifeDomains) {
    if (!registration.opensCase()) {
      events.personWithoutCase(registration);
      return;
    }
    CaseFile opened = CaseFile.open(registration);
    lifecycle.open(opened, registration.known());
    directors.direct(registration.household(), registration.team(), registration.registeredOn());
    timeline.tell(
        opened, registration.registeredOn(), "registered", teams.nameOf(registration.team()));
    for (String domain : lifeDomains) {
      needs.arose(opened, domain, registration.registeredOn());
    }
  }
}
