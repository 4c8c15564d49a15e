// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.problem.Problem;
import nl.socialteams.rowstreams.RowWork;

/** Answers each line of a stream as a call of its own would be. */
@ApplicationScoped
class TeamLookupRows implements RowWork<TeamLookupRow, TeamLookupAnswer> {
  private final LookUpTeam lookUpTeam;

  @Inject
  TeamLookupRows(LookUpTeam lookUpTeam) {
    this.lookUpTeam = lookUpTeam;
  }

  @Override
  public TeamLookupAnswer answer(long row, TeamLookupRow told) {
    return new TeamLookupAnswer(
        row, told.reference(), lookUpTeam.find(told.lookup(), "/lookup"), null);
  }

  @Override
  public TeamLookupAnswer refuse(long row, TeamLookupRow told, Problem problem) {
    return new TeamLookupAnswer(row, told == null ? null : told.reference(), null, problem);
  }
}
