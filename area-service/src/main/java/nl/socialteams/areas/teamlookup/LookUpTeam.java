// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlookup;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.whichteam.FindTeam;
import nl.socialteams.areas.whichteam.LocateAddress;
import nl.socialteams.areas.whichteam.LocateCoordinates;
import nl.socialteams.areas.whichteam.LocateNeighbourhood;
import nl.socialteams.areas.whichteam.Location;
import nl.socialteams.areas.whichteam.WhichTeamView;
import nl.socialteams.caller.Caller;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Finds the team of a place; what lies outside the caller's municipalities is not known here. */
@ApplicationScoped
class LookUpTeam {
  private final Caller caller;
  private final LocateNeighbourhood locateNeighbourhood;
  private final LocateAddress locateAddress;
  private final LocateCoordinates locateCoordinates;
  private final FindTeam findTeam;

  @Inject
  LookUpTeam(
      Caller caller,
      LocateNeighbourhood locateNeighbourhood,
      LocateAddress locateAddress,
      LocateCoordinates locateCoordinates,
      FindTeam findTeam) {
    this.caller = caller;
    this.locateNeighbourhood = locateNeighbourhood;
    this.locateAddress = locateAddress;
    this.locateCoordinates = locateCoordinates;
    this.findTeam = findTeam;
  }

  /**
   * @param pointer to the question in the request's body
   * @throws InvalidInput where the place is not told in exactly one way, or its part does not exist
   */
  WhichTeamView find(NewTeamLookup wanted, String pointer) {
    requireOnePlace(wanted, pointer);
    return findTeam.find(locate(wanted, pointer), wanted.on());
  }

  private Location locate(NewTeamLookup wanted, String pointer) {
    Set<String> municipalities = municipalities(wanted);
    if (wanted.address() != null) {
      return locateAddress.locate(wanted.address().address(), municipalities, wanted.on());
    }
    if (wanted.coordinates() != null) {
      return locateCoordinates.locate(
          wanted.coordinates().longitude(),
          wanted.coordinates().latitude(),
          municipalities,
          wanted.on());
    }
    return inNeighbourhood(wanted.neighbourhood(), municipalities, pointer);
  }

  private Location inNeighbourhood(
      GivenNeighbourhood given, Set<String> municipalities, String pointer) {
    return locateNeighbourhood
        .locate(given.code(), given.part(), municipalities)
        .orElseThrow(
            () ->
                invalid(
                    fault(
                        pointer + "/neighbourhood/part",
                        "unknown-part",
                        given.code(),
                        given.part())));
  }

  private Set<String> municipalities(NewTeamLookup wanted) {
    if (wanted.municipality() == null) {
      return caller.municipalities();
    }
    return caller.actsFor(wanted.municipality()) ? Set.of(wanted.municipality()) : Set.of();
  }

  private static void requireOnePlace(NewTeamLookup wanted, String pointer) {
    List<String> told = wanted.toldPlaces();
    if (told.isEmpty()) {
      throw invalid(fault(pointer, "place-missing"));
    }
    if (told.size() > 1) {
      throw new InvalidInput(
          told.stream()
              .skip(1)
              .map(place -> fault(pointer + "/" + place, "place-told-twice"))
              .toList());
    }
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }

  private static InvalidInput invalid(Fault fault) {
    return new InvalidInput(List.of(fault));
  }
}
