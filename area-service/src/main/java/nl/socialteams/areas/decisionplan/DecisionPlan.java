// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import nl.socialteams.areas.arealist.AreaList;
import nl.socialteams.areas.assignment.Area;
import nl.socialteams.areas.decision.Decision;
import nl.socialteams.areas.lineage.Lineage;

/**
 * Everything that a decision does on its day.
 *
 * @param day on which it comes into force; today where the draft does not say yet
 * @param missing JSON pointers to what the draft does not say yet
 * @param list the neighbourhoods of the day
 * @param lineage what became of them between lists
 * @param teamNames of all teams that have to do with it
 */
public record DecisionPlan(
    Decision decision,
    LocalDate day,
    List<String> missing,
    AreaList list,
    Lineage lineage,
    Map<UUID, String> teamNames,
    TeamPlan teams,
    Set<Area> released,
    List<UnknownName> unknownNames,
    List<ImpossibleChange> impossible,
    AreaPlan areas) {

  /** Gaps do not stand in the way of a decision; they have to be accepted. */
  public boolean isAdoptable() {
    return missing.isEmpty()
        && unknownNames.isEmpty()
        && impossible.isEmpty()
        && areas.overlaps().isEmpty();
  }
}
