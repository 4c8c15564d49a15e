// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.closing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseFileRepository;
import nl.socialteams.cases.casefile.CaseLifecycle;
import nl.socialteams.cases.household.Directors;
import nl.socialteams.cases.household.HouseholdRepository;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Closes a case; with its last running case a household loses its director. */
@ApplicationScoped
public class CloseCase {
  private final Today today;
  private final KnowledgeClock knowledge;
  private final HouseholdRepository households;
  private final CaseFileRepository cases;
  private final Directors directors;
  private final CaseLifecycle lifecycle;
  private final CaseTimeline timeline;
  private final Instance<ClosingObstacle> obstacles;

  @Inject
  CloseCase(
      Today today,
      KnowledgeClock knowledge,
      HouseholdRepository households,
      CaseFileRepository cases,
      Directors directors,
      CaseLifecycle lifecycle,
      CaseTimeline timeline,
      @Any Instance<ClosingObstacle> obstacles) {
    this.today = today;
    this.knowledge = knowledge;
    this.households = households;
    this.cases = cases;
    this.directors = directors;
    this.lifecycle = lifecycle;
    this.timeline = timeline;
    this.obstacles = obstacles;
  }

  public void close(CaseFile caseFile, CaseClosing closing) {
    requireNotAhead(closing);
    requireRunning(caseFile, closing);
    obstacles.forEach(obstacle -> obstacle.check(caseFile));
    households.hold(caseFile.household());
    lifecycle.close(
        caseFile, closing.closedOn(), closing.reason(), knowledge.known(closing.knownSince()));
    cases
        .lastDayOf(caseFile.household())
        .ifPresent(lastDay -> directors.release(caseFile.household(), lastDay));
    timeline.tell(caseFile, closing.closedOn(), "closed", closing.reason());
  }

  private static void requireRunning(CaseFile caseFile, CaseClosing closing) {
    if (caseFile.closedOn() != null) {
      throw new CaseAlreadyClosed(caseFile.closedOn());
    }
    if (closing.closedOn().isBefore(caseFile.openedOn())) {
      throw new ClosedBeforeOpened(caseFile.openedOn());
    }
  }

  private void requireNotAhead(CaseClosing closing) {
    if (closing.closedOn().isAfter(today.date())) {
      throw new InvalidInput(List.of(Fault.of(Fault.Place.BODY, "/closedOn", "day-ahead")));
    }
  }
}
