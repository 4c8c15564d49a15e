// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.socialteams.budget.membercopy.KnownMembers;
import nl.socialteams.budget.teamcopy.KnownTeams;
import nl.socialteams.contracts.area.MemberTerm;
import nl.socialteams.contracts.area.MembershipState;
import nl.socialteams.contracts.area.StandIn;
import nl.socialteams.contracts.area.TeamState;
import nl.socialteams.contracts.area.WorkerAbsence;
import nl.socialteams.testing.Tokens;

/** Teams as if area-service had told of them. */
@ApplicationScoped
public class WorkingTeam {
  private final KnownTeams teams;
  private final KnownMembers members;

  @Inject
  WorkingTeam(KnownTeams teams, KnownMembers members) {
    this.teams = teams;
    this.members = members;
  }

  /** Somebody who signs in works in a team from a day until before another. */
  @Transactional
  public void joinedBy(String client, UUID team, LocalDate from, LocalDate until) {
    tell(team, Tokens.subjectOf(client), term(from, until), List.of());
  }

  /** Somebody stands in for a member of a team. */
  @Transactional
  public void stoodInForBy(String client, UUID team, LocalDate from, LocalDate until) {
    StandIn standIn = new StandIn(UUID.randomUUID(), Tokens.issuer(), Tokens.subjectOf(client));
    WorkerAbsence absence =
        new WorkerAbsence(UUID.randomUUID(), standIn, from, until, Instant.EPOCH, null, true);
    tell(team, UUID.randomUUID().toString(), term(LocalDate.EPOCH, null), List.of(absence));
  }

  private void tell(UUID team, String subject, MemberTerm term, List<WorkerAbsence> absences) {
    members.apply(
        new MembershipState(
            UUID.randomUUID(),
            "GM0935",
            1,
            team,
            UUID.randomUUID(),
            Tokens.issuer(),
            subject,
            List.of(term),
            absences),
        null);
  }

  private static MemberTerm term(LocalDate from, LocalDate until) {
    return new MemberTerm(
        UUID.randomUUID(),
        "PROFESSIONAL",
        "MEMBER",
        "OTHER",
        "GENERALIST",
        UUID.randomUUID(),
        "SECONDED",
        "MUNICIPALITY",
        null,
        null,
        from,
        until,
        Instant.EPOCH,
        null,
        true);
  }

  @Transactional
  public UUID in(String municipality, String foundedOn, String endedOn) {
    UUID id = UUID.randomUUID();
    teams.apply(
        new TeamState(
            id,
            municipality,
            1,
            "Malberg-Malpertuis",
            "NEIGHBOURHOOD",
            LocalDate.parse(foundedOn),
            endedOn == null ? null : LocalDate.parse(endedOn),
            null,
            Instant.EPOCH,
            true),
        null);
    return id;
  }

  public UUID inMaastricht() {
    return in("GM0935", "2017-02-23", null);
  }
}
