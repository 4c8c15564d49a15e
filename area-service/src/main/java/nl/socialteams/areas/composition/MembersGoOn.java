// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import nl.socialteams.areas.membership.Absence;
import nl.socialteams.areas.membership.AbsenceRepository;
import nl.socialteams.areas.membership.Membership;
import nl.socialteams.areas.membership.MembershipEvents;
import nl.socialteams.areas.membership.MembershipRepository;
import nl.socialteams.areas.membership.MembershipTerm;
import nl.socialteams.areas.membership.TermRepository;
import nl.socialteams.areas.team.TeamGoesOn;
import nl.socialteams.knowntime.Knowledge;

/**
 * Whoever left with a team that goes on after all stays in it. What was agreed since then stays as
 * well: the last terms go on, and who left before the team would have ended does not come back.
 */
@ApplicationScoped
class MembersGoOn {
  private final MembershipRepository memberships;
  private final TermRepository terms;
  private final AbsenceRepository absences;
  private final CutAbsences cutAbsences;
  private final MembershipEvents events;

  @Inject
  MembersGoOn(
      MembershipRepository memberships,
      TermRepository terms,
      AbsenceRepository absences,
      CutAbsences cutAbsences,
      MembershipEvents events) {
    this.memberships = memberships;
    this.terms = terms;
    this.absences = absences;
    this.cutAbsences = cutAbsences;
    this.events = events;
  }

  void teamGoesOn(@Observes TeamGoesOn team) {
    for (Membership membership : memberships.ofTeam(team.team())) {
      if (!cut(membership, team).isEmpty()) {
        memberships.changed(membership);
        if (stillRunsUntil(team.day(), membership)) {
          restore(membership, team);
          cutAbsences.restore(
              membership, team.day(), cutAbsencesOf(membership, team), team.known());
        }
        events.changed(membership);
      }
    }
  }

  /** The terms that reached beyond the team's last day, until it was known to end. */
  private List<MembershipTerm> cut(Membership membership, TeamGoesOn team) {
    return terms.history(membership.id()).stream()
        .filter(term -> team.ending().equals(term.timeline().knownUntil()))
        .filter(term -> term.timeline().reaches(team.day()))
        .toList();
  }

  /** Those that went with the terms. */
  private List<Absence> cutAbsencesOf(Membership membership, TeamGoesOn team) {
    return absences.history(membership.id()).stream()
        .filter(absence -> team.ending().equals(absence.timeline().knownUntil()))
        .filter(absence -> absence.timeline().reaches(team.day()))
        .toList();
  }

  /** Also where all of it was still to begin. */
  private boolean stillRunsUntil(LocalDate day, Membership membership) {
    List<MembershipTerm> running = terms.of(membership.id());
    return running.isEmpty() || day.equals(running.getLast().timeline().validUntil());
  }

  private void restore(Membership membership, TeamGoesOn team) {
    Knowledge known = team.known();
    List<MembershipTerm> longer = new ArrayList<>();
    for (MembershipTerm before : cut(membership, team)) {
      MembershipTerm agreed = before;
      if (before.timeline().beginsBefore(team.day())) {
        agreed = terms.of(membership.id()).getLast();
        agreed.timeline().supersede(known);
      }
      longer.add(agreed.until(membership, before.timeline().validUntil(), known));
    }
    terms.flush();
    terms.persist(longer);
    terms.flush();
  }
}
