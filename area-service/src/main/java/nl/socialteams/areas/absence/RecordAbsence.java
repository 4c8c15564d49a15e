// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.absence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.membership.Absence;
import nl.socialteams.areas.membership.AbsenceRepository;
import nl.socialteams.areas.membership.Membership;
import nl.socialteams.areas.membership.MembershipEvents;
import nl.socialteams.areas.membership.MembershipNotRunning;
import nl.socialteams.areas.membership.MembershipRepository;
import nl.socialteams.areas.membership.MembershipTerm;
import nl.socialteams.areas.membership.TermRepository;
import nl.socialteams.areas.worker.WorkerRepository;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.knowntime.Timeline;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Records that a member is absent and who stands in, and that the member is back. */
@ApplicationScoped
class RecordAbsence {
  private final WorkerRepository workers;
  private final MembershipRepository memberships;
  private final TermRepository terms;
  private final AbsenceRepository absences;
  private final KnowledgeClock knowledge;
  private final MembershipEvents events;

  @Inject
  RecordAbsence(
      WorkerRepository workers,
      MembershipRepository memberships,
      TermRepository terms,
      AbsenceRepository absences,
      KnowledgeClock knowledge,
      MembershipEvents events) {
    this.workers = workers;
    this.memberships = memberships;
    this.terms = terms;
    this.absences = absences;
    this.knowledge = knowledge;
    this.events = events;
  }

  Absence record(Membership membership, NewAbsence wanted) {
    requireNoFaults(membership, wanted);
    memberships.changed(membership);
    LocalDate leaves = lastTerm(membership, wanted.from()).timeline().validUntil();
    requireMember(wanted, leaves);
    LocalDate until = wanted.endedOn() == null ? leaves : wanted.endedOn();
    requirePresent(membership, wanted.from(), until);
    Knowledge known = knowledge.known(wanted.knownSince());
    Timeline timeline = Timeline.of(wanted.from(), until, known);
    Absence absence = Absence.of(membership, wanted.standInWorkerId(), timeline);
    absences.persistAndFlush(absence);
    events.changed(membership);
    return absence;
  }

  Absence end(Membership membership, Absence running, AbsenceEnding wanted) {
    if (!running.timeline().beginsBefore(wanted.endedOn())
        || !running.timeline().reaches(wanted.endedOn())) {
      throw new AbsenceOver(wanted.endedOn());
    }
    memberships.changed(membership);
    Knowledge known = knowledge.known(wanted.knownSince());
    running.timeline().supersede(known);
    absences.flush();
    Absence over = running.until(membership, wanted.endedOn(), known);
    absences.persistAndFlush(over);
    events.changed(membership);
    return over;
  }

  private void requireNoFaults(Membership membership, NewAbsence wanted) {
    List<Fault> faults = new ArrayList<>();
    UUID standIn = wanted.standInWorkerId();
    if (standIn != null && !workers.isOf(membership.municipality(), standIn)) {
      faults.add(fault("/standInWorkerId", "unknown-worker", standIn));
    }
    if (membership.worker().equals(standIn)) {
      faults.add(fault("/standInWorkerId", "stands-in-for-oneself"));
    }
    if (wanted.endedOn() != null && !wanted.endedOn().isAfter(wanted.from())) {
      faults.add(fault("/endedOn", "period-reversed"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  /** Terms follow one upon another: the last one tells when the member leaves. */
  private MembershipTerm lastTerm(Membership membership, LocalDate from) {
    List<MembershipTerm> known = terms.of(membership.id());
    if (known.stream().noneMatch(term -> term.timeline().holdsOn(from))) {
      throw new MembershipNotRunning(from);
    }
    return known.getLast();
  }

  private static void requireMember(NewAbsence wanted, LocalDate leaves) {
    if (leaves != null && wanted.endedOn() != null && wanted.endedOn().isAfter(leaves)) {
      throw new MembershipNotRunning(leaves);
    }
  }

  private void requirePresent(Membership membership, LocalDate from, LocalDate until) {
    boolean twice =
        absences.of(membership.id()).stream()
            .anyMatch(
                other ->
                    other.timeline().reaches(from)
                        && (until == null || other.timeline().beginsBefore(until)));
    if (twice) {
      throw new AlreadyAbsent();
    }
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
