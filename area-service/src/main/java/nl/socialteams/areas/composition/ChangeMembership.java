// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import nl.socialteams.areas.membership.Membership;
import nl.socialteams.areas.membership.MembershipEvents;
import nl.socialteams.areas.membership.MembershipNotRunning;
import nl.socialteams.areas.membership.MembershipRepository;
import nl.socialteams.areas.membership.MembershipTerm;
import nl.socialteams.areas.membership.TermRepository;
import nl.socialteams.areas.memberterms.MembershipTerms;
import nl.socialteams.areas.memberterms.TermsFaults;
import nl.socialteams.areas.team.TeamEndedOn;
import nl.socialteams.areas.worker.WorkerLoginChanged;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.Timeline;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Other terms from a day on, or none any more; what held before that day stays. */
@ApplicationScoped
class ChangeMembership {
  private final TermsFaults termsFaults;
  private final MembershipRepository memberships;
  private final TermRepository terms;
  private final CutAbsences cutAbsences;
  private final MembershipEvents events;

  @Inject
  ChangeMembership(
      TermsFaults termsFaults,
      MembershipRepository memberships,
      TermRepository terms,
      CutAbsences cutAbsences,
      MembershipEvents events) {
    this.termsFaults = termsFaults;
    this.memberships = memberships;
    this.terms = terms;
    this.cutAbsences = cutAbsences;
    this.events = events;
  }

  void change(Membership membership, LocalDate from, MembershipTerms wanted, Knowledge known) {
    List<Fault> faults = termsFaults.in(membership.municipality(), wanted, from);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    memberships.changed(membership);
    List<MembershipTerm> running = terms.of(membership.id());
    if (running.stream().noneMatch(term -> term.timeline().holdsOn(from))) {
      throw new MembershipNotRunning(from);
    }
    LocalDate end = running.getLast().timeline().validUntil();
    cut(membership, running, from, known);
    terms.persistAndFlush(new MembershipTerm(membership, wanted, Timeline.of(from, end, known)));
    events.changed(membership);
  }

  void end(Membership membership, LocalDate on, Knowledge known) {
    memberships.changed(membership);
    List<MembershipTerm> running = terms.of(membership.id());
    LocalDate lastDay = on.minusDays(1);
    if (running.stream().noneMatch(term -> term.timeline().holdsOn(lastDay))
        || !running.getLast().timeline().reaches(on)) {
      throw new MembershipNotRunning(on);
    }
    leave(membership, running, on, known);
  }

  private void leave(
      Membership membership, List<MembershipTerm> running, LocalDate day, Knowledge known) {
    cut(membership, running, day, known);
    cutAbsences.from(day, membership, known);
    events.changed(membership);
  }

  private void cut(
      Membership membership, List<MembershipTerm> running, LocalDate day, Knowledge known) {
    List<MembershipTerm> shortened = new ArrayList<>();
    for (MembershipTerm term : running) {
      if (term.timeline().reaches(day)) {
        term.timeline().supersede(known);
        if (term.timeline().beginsBefore(day)) {
          shortened.add(term.until(membership, day, known));
        }
      }
    }
    terms.flush();
    terms.persist(shortened);
    terms.flush();
  }

  /** A team takes its memberships with it, also those that were still to begin. */
  void teamEnded(@Observes TeamEndedOn ended) {
    for (Membership membership : memberships.ofTeam(ended.team())) {
      List<MembershipTerm> running = terms.of(membership.id());
      if (running.stream().anyMatch(term -> term.timeline().reaches(ended.day()))) {
        memberships.changed(membership);
        leave(membership, running, ended.day(), ended.known());
      }
    }
  }

  /** Who checks rights by the login has to hear of another one. */
  void loginChanged(@Observes WorkerLoginChanged changed) {
    for (Membership membership : memberships.concerning(changed.worker())) {
      memberships.changed(membership);
      events.changed(membership);
    }
  }
}
