// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamsize;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.membership.Absence;
import nl.socialteams.areas.membership.AbsenceRepository;
import nl.socialteams.areas.membership.MembershipTerm;
import nl.socialteams.areas.membership.TermRepository;
import nl.socialteams.areas.memberterms.FullTime;
import nl.socialteams.areas.memberterms.MemberKind;
import nl.socialteams.areas.team.Team;

/** Counts who works in a team on a day. What is not known is said, never estimated. */
@ApplicationScoped
class FindTeamSize {
  private final TermRepository terms;
  private final AbsenceRepository absences;
  private final FullTime fullTime;

  @Inject
  FindTeamSize(TermRepository terms, AbsenceRepository absences, FullTime fullTime) {
    this.terms = terms;
    this.absences = absences;
    this.fullTime = fullTime;
  }

  TeamSizeView of(Team team, LocalDate day) {
    List<MembershipTerm> members = terms.on(team.id(), day);
    List<Absence> absent =
        absences.on(team.id(), day).stream().filter(a -> isMember(a, members)).toList();
    TeamPartSize professionals = part(members, MemberKind.PROFESSIONAL);
    TeamPartSize volunteers = part(members, MemberKind.VOLUNTEER);
    return new TeamSizeView(
        team.id(),
        day,
        professionals,
        volunteers,
        absent.size(),
        (int) absent.stream().filter(absence -> absence.standIn() != null).count(),
        fullTime.hours(),
        remark(professionals.fteUnknown() + volunteers.fteUnknown()));
  }

  private static boolean isMember(Absence absence, List<MembershipTerm> members) {
    return members.stream().anyMatch(term -> term.membership().equals(absence.membership()));
  }

  private TeamPartSize part(List<MembershipTerm> members, MemberKind kind) {
    return TeamPartSize.of(
        members.stream().filter(term -> term.terms().kind() == kind).toList(), fullTime);
  }

  private static String remark(int unknown) {
    return unknown == 0 ? null : "Fte onbekend van " + unknown + " / FTE unknown for " + unknown;
  }
}
