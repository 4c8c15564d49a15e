// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.arealist.AreaList;
import nl.socialteams.areas.arealist.AreaLists;
import nl.socialteams.areas.assignment.Area;
import nl.socialteams.areas.assignment.AssignedArea;
import nl.socialteams.areas.assignment.KnownAssignments;
import nl.socialteams.areas.decision.Decision;
import nl.socialteams.areas.decision.Reach;
import nl.socialteams.areas.lineage.Lineage;
import nl.socialteams.areas.lineage.Lineages;
import nl.socialteams.areas.team.TeamRepository;
import nl.socialteams.areas.teamhistory.TeamNameHistory;
import nl.socialteams.knowntime.Today;

/** Makes the plan of a decision from what is known now. */
@ApplicationScoped
public class PlanDecision {
  private final Today today;
  private final AreaLists lists;
  private final Lineages lineages;
  private final TeamRepository teams;
  private final TeamNameHistory names;
  private final KnownAssignments assignments;
  private final TakenDecisions taken;
  private final Nearest nearest;

  @Inject
  PlanDecision(
      Today today,
      AreaLists lists,
      Lineages lineages,
      TeamRepository teams,
      TeamNameHistory names,
      KnownAssignments assignments,
      TakenDecisions taken,
      Nearest nearest) {
    this.today = today;
    this.lists = lists;
    this.lineages = lineages;
    this.teams = teams;
    this.names = names;
    this.assignments = assignments;
    this.taken = taken;
    this.nearest = nearest;
  }

  public DecisionPlan plan(Decision decision) {
    String municipality = decision.municipality();
    LocalDate day = decision.inForceFrom() == null ? today.date() : decision.inForceFrom();
    AreaList list = lists.on(municipality, day);
    Lineage lineage = lineages.of(municipality);
    Placements placements = new Placements(list, lineage);
    List<AssignedArea> running = assignments.from(municipality, day);
    WorkingTeams working =
        WorkingTeams.on(day, teams.of(municipality), names.on(municipality, day));
    List<UnknownName> unknown = new ArrayList<>();
    TeamPlan changes =
        new ReadTeams(municipality, day, working, nearest, servingAfter(day, running), unknown)
            .read(decision.paper().teams());
    List<ImpossibleChange> impossible = new ArrayList<>(changes.impossible());
    PaperReading reading =
        new ReadPaper(
                list,
                placements,
                working.namesAfter(changes),
                working.names(),
                nearest,
                unknown,
                impossible)
            .read(decision.paper());
    AreaPlan areas =
        new PlanAreas(
                day,
                leaves(decision, reading, changes),
                running,
                taken.after(municipality, day),
                placements)
            .plan(reading.given());
    return new DecisionPlan(
        decision,
        day,
        missing(decision),
        list,
        lineage,
        allNames(working, changes),
        changes,
        reading.released(),
        unknown,
        impossible,
        areas);
  }

  private static Set<UUID> servingAfter(LocalDate day, List<AssignedArea> running) {
    return running.stream()
        .filter(assigned -> assigned.validFrom().isAfter(day))
        .map(AssignedArea::team)
        .collect(Collectors.toSet());
  }

  private static BiPredicate<AssignedArea, Area> leaves(
      Decision decision, PaperReading reading, TeamPlan changes) {
    return (assigned, area) ->
        decision.reach() == Reach.WHOLE_MUNICIPALITY
            || changes.ends(assigned.team())
            || reading.released().contains(area);
  }

  /** Ended teams by their last name, the others by the one that they will have. */
  private static Map<UUID, String> allNames(WorkingTeams working, TeamPlan changes) {
    Map<UUID, String> all = new TreeMap<>();
    working.names().teams().forEach(team -> all.put(team.id(), team.name()));
    all.putAll(changes.names());
    return all;
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
