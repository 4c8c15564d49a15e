// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.adoption;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.areas.assignment.Area;
import nl.socialteams.areas.assignment.AssignedArea;
import nl.socialteams.areas.assignment.AssignmentHistory;
import nl.socialteams.areas.decisionplan.BegunArea;
import nl.socialteams.areas.decisionplan.DecisionPlan;
import nl.socialteams.areas.neighbourhood.NeighbourhoodEvents;
import nl.socialteams.areas.team.TeamChanges;
import nl.socialteams.knowntime.Knowledge;

/** Does what a plan says, in the transaction that decides it. */
@ApplicationScoped
class CarryOutPlan {
  private final EntityManager entities;
  private final TeamChanges teams;
  private final AssignmentHistory history;
  private final NeighbourhoodEvents neighbourhoods;

  @Inject
  CarryOutPlan(
      EntityManager entities,
      TeamChanges teams,
      AssignmentHistory history,
      NeighbourhoodEvents neighbourhoods) {
    this.entities = entities;
    this.teams = teams;
    this.history = history;
    this.neighbourhoods = neighbourhoods;
  }

  void carryOut(DecisionPlan plan, Knowledge known) {
    changeTeams(plan, known);
    changeAreas(plan, known).forEach(neighbourhoods::changed);
    plan.released().forEach(area -> release(plan.decision().id(), area));
  }

  private void changeTeams(DecisionPlan plan, Knowledge known) {
    UUID decision = plan.decision().id();
    plan.teams().founded().forEach(team -> teams.found(team, plan.day(), known, decision));
    plan.teams()
        .renamed()
        .forEach(r -> teams.rename(r.team(), r.name(), plan.day(), known, decision));
    plan.teams()
        .ended()
        .forEach(e -> teams.end(e.team(), e.mergedInto(), plan.day(), known, decision));
  }

  /** Returns the neighbourhoods that changed. */
  private Set<String> changeAreas(DecisionPlan plan, Knowledge known) {
    String municipality = plan.decision().municipality();
    UUID decision = plan.decision().id();
    Set<String> changed = new TreeSet<>();
    for (AssignedArea ended : plan.areas().ends()) {
      history.end(municipality, ended, plan.day(), decision, known);
      changed.add(ended.neighbourhood());
    }
    for (BegunArea begun : plan.areas().begins()) {
      history.begin(
          municipality, begun.area(), begun.team(), decision, begun.from(), begun.until(), known);
      changed.add(begun.area().neighbourhood());
    }
    return changed;
  }

  private void release(UUID decision, Area area) {
    entities
        .createNativeQuery(
            "insert into released_area (decision, neighbourhood, part)"
                + " values (:decision, :neighbourhood, cast(:part as uuid))")
        .setParameter("decision", decision)
        .setParameter("neighbourhood", area.neighbourhood())
        .setParameter("part", area.part())
        .executeUpdate();
  }
}
