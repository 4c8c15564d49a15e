// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.directorship.NewDirectorship;
import nl.socialteams.cases.directorship.ProposeDirector;
import nl.socialteams.problem.ProblemAnswers;
import nl.socialteams.problem.Refusal;

/** Proposes many households to new directors in one call; a row that fails stops no other. */
@ApplicationScoped
class OpenHandover {
  private final Clock clock;
  private final Caller caller;
  private final EntityManager entities;
  private final HandoverRepository handovers;
  private final ProposeDirector proposeDirector;
  private final ProblemAnswers problems;

  @Inject
  OpenHandover(
      Clock clock,
      Caller caller,
      EntityManager entities,
      HandoverRepository handovers,
      ProposeDirector proposeDirector,
      ProblemAnswers problems) {
    this.clock = clock;
    this.caller = caller;
    this.entities = entities;
    this.handovers = handovers;
    this.proposeDirector = proposeDirector;
    this.problems = problems;
  }

  Handover open(NewHandover told) {
    Handover opened =
        new Handover(
            told.municipality(),
            told.leaving(),
            told.from(),
            caller,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    handovers.persistAndFlush(opened);
    return opened;
  }

  List<HandoverRowAnswer> propose(Handover opened, List<HandoverRow> rows) {
    return rows.stream().map(row -> answer(opened, row)).toList();
  }

  private HandoverRowAnswer answer(Handover opened, HandoverRow row) {
    run("savepoint before_row");
    try {
      NewDirectorship wanted = new NewDirectorship(row.householdId(), row.workerId(), row.teamId());
      UUID proposed = proposeDirector.propose(wanted, opened.id()).id();
      return new HandoverRowAnswer(row.householdId(), proposed, null);
    } catch (Refusal refusal) {
      run("rollback to savepoint before_row");
      return new HandoverRowAnswer(row.householdId(), null, problems.problem(refusal));
    }
  }

  private void run(String statement) {
    entities.createNativeQuery(statement).executeUpdate();
  }
}
