// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.Today;
import nl.socialteams.areas.arealist.AreaList;
import nl.socialteams.areas.arealist.AreaLists;
import nl.socialteams.areas.assignment.AssignedArea;
import nl.socialteams.areas.assignment.KnownAssignments;
import nl.socialteams.areas.decision.Decision;
import nl.socialteams.areas.decision.Reach;
import nl.socialteams.areas.team.Team;
import nl.socialteams.areas.team.TeamRepository;

/** Makes the plan of a decision from what is known now. */
@ApplicationScoped
public class PlanDecision {
  private final Today today;
  private final AreaLists lists;
  private final TeamRepository teams;
  private final KnownAssignments assignments;
  private final TakenDecisions taken;
  private final Nearest nearest;

  @Inject
  PlanDecision(
      Today today,
      AreaLists lists,
      TeamRepository teams,
      KnownAssignments assignments,
      TakenDecisions taken,
      Nearest nearest) {
    this.today = today;
    this.lists = lists;
    this.teams = teams;
    this.assignments = assignments;
    this.taken = taken;
    this.nearest = nearest;
  }

  public DecisionPlan plan(Decision decision) {
    LocalDate day = decision.inForceFrom() == null ? today.date() : decision.inForceFrom();
    AreaList list = lists.on(decision.municipality(), day);
    List<Team> all = teams.of(decision.municipality());
    PaperReading reading = new ReadPaper(list, working(all, day), nearest).read(decision.paper());
    AreaPlan areas =
        new PlanAreas(
                day,
                leaves(decision, reading),
                assignments.from(decision.municipality(), day),
                taken.after(decision.municipality(), day))
            .plan(reading.given());
    return new DecisionPlan(
        decision,
        day,
        missing(decision),
        list,
        names(all),
        reading.released(),
        reading.unknown(),
        areas);
  }

  private static TeamNames working(List<Team> all, LocalDate day) {
    return new TeamNames(
        all.stream()
            .filter(team -> team.worksOn(day))
            .map(team -> new PlannedTeam(team.id(), team.name(), team.endedOn()))
            .toList());
  }

  private static Predicate<AssignedArea> leaves(Decision decision, PaperReading reading) {
    return decision.reach() == Reach.WHOLE_MUNICIPALITY
        ? assigned -> true
        : assigned -> reading.released().contains(assigned.area());
  }

  private static Map<UUID, String> names(List<Team> all) {
    Map<UUID, String> names = new TreeMap<>();
    all.forEach(team -> names.put(team.id(), team.name()));
    return names;
  }

  private static List<String> missing(Decision decision) {
    List<String> missing = new ArrayList<>();
    if (decision.inForceFrom() == null) {
      missing.add("/inForceFrom");
    }
    if (decision.reach() == null) {
      missing.add("/reach");
    }
    if (decision.paper().isEmpty()) {
      missing.add("/assignments");
    }
    return missing;
  }
}
