// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.areas.assignment.AssignedArea;
import nl.socialteams.areas.assignment.KnownAssignments;
import nl.socialteams.areas.neighbourhood.Neighbourhood;
import nl.socialteams.areas.neighbourhood.NeighbourhoodRepository;
import nl.socialteams.areas.neighbourhood.PartView;
import nl.socialteams.areas.team.Team;
import nl.socialteams.areas.team.TeamRepository;

/** A part's own assignment goes before that of its neighbourhood. */
@ApplicationScoped
class FindTeam {
  private final KnownAssignments assignments;
  private final NeighbourhoodRepository neighbourhoods;
  private final TeamRepository teams;

  @Inject
  FindTeam(
      KnownAssignments assignments, NeighbourhoodRepository neighbourhoods, TeamRepository teams) {
    this.assignments = assignments;
    this.neighbourhoods = neighbourhoods;
    this.teams = teams;
  }

  /**
   * @param part a part's name, or null where only the neighbourhood is known
   * @throws NotFoundException where the neighbourhood has no such part
   */
  WhichTeamView find(Neighbourhood neighbourhood, String part, LocalDate on) {
    List<PartView> parts = neighbourhoods.parts(neighbourhood.code());
    UUID partId = part == null ? null : idOf(part, parts);
    List<AssignedArea> serving = assignments.in(neighbourhood.code(), on);
    Optional<AssignedArea> own =
        serving.stream().filter(s -> part != null && partId.equals(s.part())).findFirst();
    Optional<AssignedArea> whole = serving.stream().filter(s -> s.part() == null).findFirst();
    Optional<Team> team = own.or(() -> whole).map(found -> teams.findById(found.team()));
    List<CandidateView> candidates = part == null ? candidates(serving, parts) : List.of();
    return new WhichTeamView(
        neighbourhood.code(),
        part,
        on,
        certainty(team, candidates),
        team.map(Team::id).orElse(null),
        team.map(Team::name).orElse(null),
        candidates);
  }

  private static UUID idOf(String part, List<PartView> parts) {
    return parts.stream()
        .filter(known -> known.name().equals(part))
        .map(PartView::partId)
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private List<CandidateView> candidates(List<AssignedArea> serving, List<PartView> parts) {
    Map<UUID, String> names =
        parts.stream().collect(Collectors.toMap(PartView::partId, PartView::name));
    return serving.stream()
        .filter(served -> served.part() != null)
        .map(
            served ->
                new CandidateView(
                    names.get(served.part()), served.team(), teams.findById(served.team()).name()))
        .toList();
  }

  /** Parts that go to the same team as the whole leave no doubt. */
  private static Certainty certainty(Optional<Team> team, List<CandidateView> candidates) {
    if (team.isEmpty()) {
      return candidates.isEmpty() ? Certainty.NONE : Certainty.PART_OF;
    }
    UUID id = team.get().id();
    boolean other = candidates.stream().anyMatch(candidate -> !candidate.teamId().equals(id));
    return other ? Certainty.PART_OF : Certainty.EXACT;
  }
}
