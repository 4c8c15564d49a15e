// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.lineage.Relative;

/** Says which team serves a location on a day, and how sure that is. */
@ApplicationScoped
public class FindTeam {
  private final PossiblePlaces places;

  @Inject
  FindTeam(PossiblePlaces places) {
    this.places = places;
  }

  public WhichTeamView find(Location wanted, LocalDate on) {
    PossiblePlaces.Narrowed narrowed = places.in(wanted, on);
    Location location = narrowed.location();
    List<Candidate> candidates = narrowed.candidates();
    boolean oneTeam = candidates.stream().map(Candidate::team).distinct().count() == 1;
    Optional<ServingTeam> team = oneTeam ? candidates.getFirst().team() : Optional.empty();
    boolean onePlace = candidates.size() == 1;
    return new WhichTeamView(
        location.neighbourhoods().size() == 1 ? location.neighbourhoods().getFirst() : null,
        onePlace ? candidates.getFirst().part() : null,
        on,
        certainty(narrowed, oneTeam, team),
        location.rule(),
        location.tableYear(),
        team.map(ServingTeam::id).orElse(null),
        team.map(ServingTeam::name).orElse(null),
        onePlace ? List.of() : candidates.stream().map(Candidate::view).toList(),
        narrowed.way());
  }

  private static Certainty certainty(
      PossiblePlaces.Narrowed narrowed, boolean oneTeam, Optional<ServingTeam> team) {
    Location location = narrowed.location();
    if (narrowed.candidates().isEmpty() || oneTeam && team.isEmpty()) {
      return Certainty.NONE;
    }
    if (oneTeam) {
      boolean exact = location.certain() && Relative.isSameArea(narrowed.way());
      return exact ? Certainty.EXACT : Certainty.APPROXIMATE;
    }
    if (location.neighbourhoods().size() == 1) {
      return Certainty.PART_OF;
    }
    return location.rule() == Rule.OUTLINE
        ? Certainty.APPROXIMATE
        : Certainty.POSTCODE_SPANS_NEIGHBOURHOODS;
  }
}
