// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.areas.assignment.AssignedArea;
import nl.socialteams.areas.assignment.AssignmentHistory;
import nl.socialteams.areas.assignment.KnownAssignments;
import nl.socialteams.areas.neighbourhood.NeighbourhoodEvents;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;

/** Applies a decision: every change of it, or none. */
@ApplicationScoped
class ApplyDecision {
  private final EntityManager entities;
  private final KnowledgeClock knowledge;
  private final DecisionReading reading;
  private final DecisionRepository decisions;
  private final KnownAssignments assignments;
  private final AssignmentHistory history;
  private final NeighbourhoodEvents events;

  @Inject
  ApplyDecision(
      EntityManager entities,
      KnowledgeClock knowledge,
      DecisionReading reading,
      DecisionRepository decisions,
      KnownAssignments assignments,
      AssignmentHistory history,
      NeighbourhoodEvents events) {
    this.entities = entities;
    this.knowledge = knowledge;
    this.reading = reading;
    this.decisions = decisions;
    this.assignments = assignments;
    this.history = history;
    this.events = events;
  }

  Decision apply(NewDecision wanted) {
    waitForOtherDecisions(wanted.municipality());
    List<DecidedAssignment> decided = reading.read(wanted);
    List<AssignedArea> running = assignments.from(wanted.municipality(), wanted.inForceFrom());
    requireNoOverlap(wanted.reach(), decided, running);
    Knowledge known = knowledge.known(wanted.knownSince());
    Decision decision = new Decision(wanted, known);
    decisions.persistAndFlush(decision);
    change(decision, decided, running, known).forEach(events::changed);
    return decision;
  }

  /** Two administrators deciding at once go one after the other. */
  private void waitForOtherDecisions(String municipality) {
    entities
        .createNativeQuery("select pg_advisory_xact_lock(hashtext(:municipality))", Object.class)
        .setParameter("municipality", municipality)
        .getResultList();
  }

  private static void requireNoOverlap(
      Reach reach, List<DecidedAssignment> decided, List<AssignedArea> running) {
    List<String> served = new ArrayList<>();
    for (int at = 0; at < decided.size(); at++) {
      DecidedAssignment area = decided.get(at);
      if (decided.subList(0, at).stream().anyMatch(area::sameArea)
          || reach == Reach.NAMED_AREAS && servedByAnother(area, running)) {
        served.add(area.label());
      }
    }
    if (!served.isEmpty()) {
      throw new AreaAlreadyServed(served);
    }
  }

  private static boolean servedByAnother(DecidedAssignment area, List<AssignedArea> running) {
    return running.stream().anyMatch(served -> served.sameArea(area.neighbourhood(), area.part()));
  }

  /** Returns the neighbourhoods that changed. An assignment that goes on is left as it is. */
  private Set<String> change(
      Decision decision,
      List<DecidedAssignment> decided,
      List<AssignedArea> running,
      Knowledge known) {
    Set<String> changed = new TreeSet<>();
    List<AssignedArea> stays =
        running.stream().filter(served -> goesOn(decision, served, decided)).toList();
    for (AssignedArea served : running) {
      if (decision.reach() == Reach.WHOLE_MUNICIPALITY && !stays.contains(served)) {
        history.end(decision.municipality(), served, decision.inForceFrom(), known);
        changed.add(served.neighbourhood());
      }
    }
    for (DecidedAssignment area : decided) {
      boolean covered = stays.stream().anyMatch(s -> s.sameArea(area.neighbourhood(), area.part()));
      if (!covered) {
        history.begin(
            decision.municipality(),
            area.neighbourhood(),
            area.part(),
            area.team(),
            decision.id(),
            decision.inForceFrom(),
            known);
        changed.add(area.neighbourhood());
      }
    }
    return changed;
  }

  private static boolean goesOn(
      Decision decision, AssignedArea served, List<DecidedAssignment> decided) {
    return served.validUntil() == null
        && !served.validFrom().isAfter(decision.inForceFrom())
        && decided.stream()
            .anyMatch(
                area ->
                    area.team().equals(served.team())
                        && served.sameArea(area.neighbourhood(), area.part()));
  }
}
