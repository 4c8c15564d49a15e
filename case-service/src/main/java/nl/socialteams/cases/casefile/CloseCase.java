// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.household.Directors;
import nl.socialteams.cases.household.HouseholdRepository;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Closes a case; with its last running case a household loses its director. */
@ApplicationScoped
class CloseCase {
  private final Today today;
  private final KnowledgeClock knowledge;
  private final HouseholdRepository households;
  private final CaseFileRepository cases;
  private final Directors directors;
  private final RegistrationEvents events;

  @Inject
  CloseCase(
      Today today,
      KnowledgeClock knowledge,
      HouseholdRepository households,
      CaseFileRepository cases,
      Directors directors,
      RegistrationEvents events) {
    this.today = today;
    this.knowledge = knowledge;
    this.households = households;
    this.cases = cases;
    this.directors = directors;
    this.events = events;
  }

  void close(CaseFile caseFile, CaseClosing closing) {
    requireNotAhead(closing);
    Knowledge known = knowledge.known(closing.knownSince());
    households.hold(caseFile.household());
    caseFile.close(closing.closedOn(), closing.reason(), known);
    cases.flush();
    cases
        .lastDayOf(caseFile.household())
        .ifPresent(lastDay -> directors.release(caseFile.household(), lastDay));
    events.changed(caseFile);
  }

  private void requireNotAhead(CaseClosing closing) {
    if (closing.closedOn().isAfter(today.date())) {
      throw new InvalidInput(List.of(Fault.of(Fault.Place.BODY, "/closedOn", "day-ahead")));
    }
  }
}
