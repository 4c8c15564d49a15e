// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.membership.Membership;
import nl.socialteams.areas.membership.MembershipEvents;
import nl.socialteams.areas.membership.MembershipRepository;
import nl.socialteams.areas.membership.MembershipTerm;
import nl.socialteams.areas.membership.TermRepository;
import nl.socialteams.areas.memberterms.TermsFaults;
import nl.socialteams.areas.team.Team;
import nl.socialteams.areas.team.TeamRepository;
import nl.socialteams.areas.worker.WorkerRepository;
import nl.socialteams.caller.Caller;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.knowntime.Timeline;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Puts a worker into a team from a day on. */
@ApplicationScoped
class JoinTeam {
  private final Caller caller;
  private final TeamRepository teams;
  private final WorkerRepository workers;
  private final TermsFaults termsFaults;
  private final MembershipRepository memberships;
  private final TermRepository terms;
  private final KnowledgeClock knowledge;
  private final MembershipEvents events;

  @Inject
  JoinTeam(
      Caller caller,
      TeamRepository teams,
      WorkerRepository workers,
      TermsFaults termsFaults,
      MembershipRepository memberships,
      TermRepository terms,
      KnowledgeClock knowledge,
      MembershipEvents events) {
    this.caller = caller;
    this.teams = teams;
    this.workers = workers;
    this.termsFaults = termsFaults;
    this.memberships = memberships;
    this.terms = terms;
    this.knowledge = knowledge;
    this.events = events;
  }

  Membership join(NewMembership wanted) {
    Team team = teamOf(wanted);
    requireNoFaults(team, wanted);
    requireWithin(team, wanted.from(), wanted.endedOn());
    if (terms.overlaps(team.id(), wanted.workerId(), wanted.from(), wanted.endedOn())) {
      throw new AlreadyMember();
    }
    Membership membership = new Membership(team, wanted.workerId());
    memberships.persistAndFlush(membership);
    Timeline timeline =
        Timeline.of(wanted.from(), wanted.endedOn(), knowledge.known(wanted.knownSince()));
    terms.persistAndFlush(new MembershipTerm(membership, wanted.terms(), timeline));
    events.changed(membership);
    return membership;
  }

  private Team teamOf(NewMembership wanted) {
    Team team = teams.findById(wanted.teamId());
    if (team == null || !caller.actsFor(team.municipality())) {
      throw new InvalidInput(List.of(fault("/teamId", "unknown-team", wanted.teamId())));
    }
    return team;
  }

  private void requireNoFaults(Team team, NewMembership wanted) {
    List<Fault> faults = new ArrayList<>();
    if (!workers.isOf(team.municipality(), wanted.workerId())) {
      faults.add(fault("/workerId", "unknown-worker", wanted.workerId()));
    }
    if (wanted.endedOn() != null && !wanted.endedOn().isAfter(wanted.from())) {
      faults.add(fault("/endedOn", "period-reversed"));
    }
    faults.addAll(termsFaults.in(team.municipality(), wanted.terms(), wanted.from()));
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static void requireWithin(Team team, LocalDate from, LocalDate endedOn) {
    boolean outlives =
        team.endedOn() != null && (endedOn == null || endedOn.isAfter(team.endedOn()));
    if (from.isBefore(team.foundedOn()) || outlives) {
      throw new OutsideTeamLife(team);
    }
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
