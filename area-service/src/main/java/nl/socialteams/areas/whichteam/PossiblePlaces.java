// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.partaddress.PartStanding;
import nl.socialteams.areas.partaddress.PartsOfAddress;
import nl.socialteams.areas.partaddress.Standing;
import nl.socialteams.areas.whichteam.ServedNeighbourhood.ServedPart;

/**
 * Narrows a location down to the places that differ in who serves them. Where parts of a
 * neighbourhood have teams of their own, the addresses of the parts decide as far as they are
 * known.
 */
@ApplicationScoped
class PossiblePlaces {
  private final ServingTeams teams;
  private final PartsOfAddress parts;

  @Inject
  PossiblePlaces(ServingTeams teams, PartsOfAddress parts) {
    this.teams = teams;
    this.parts = parts;
  }

  /** The location, by the rule that narrowed it down, and what it may be. */
  record Narrowed(Location location, List<Candidate> candidates) {}

  Narrowed in(Location location, LocalDate on) {
    if (location.neighbourhoods().size() == 1) {
      return narrowed(location, location.neighbourhoods().getFirst(), on);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (String code : location.neighbourhoods()) {
      Narrowed narrowed = narrowed(location, code, on);
      if (narrowed.location().part() != null) {
        return narrowed;
      }
      candidates.addAll(narrowed.candidates());
    }
    return new Narrowed(location, candidates);
  }

  private Narrowed narrowed(Location location, String code, LocalDate on) {
    ServedNeighbourhood served = teams.in(code, on);
    if (location.part() != null) {
      Location.NamedPart part = location.part();
      return new Narrowed(location, List.of(served.in(part.partId(), part.name())));
    }
    List<ServedPart> doubtful = served.partsElsewhere();
    if (doubtful.isEmpty() || location.address() == null) {
      return new Narrowed(location, candidates(served, doubtful));
    }
    return byAddresses(location, served, doubtful);
  }

  private Narrowed byAddresses(
      Location location, ServedNeighbourhood served, List<ServedPart> doubtful) {
    List<PartStanding> standings = parts.standings(served.code(), location.address());
    for (PartStanding part : standings) {
      if (part.standing() == Standing.INSIDE) {
        return new Narrowed(
            location.insidePart(served.code(), part.name(), part.partId()),
            List.of(served.in(part.partId(), part.name())));
      }
    }
    List<ServedPart> left = doubtful.stream().filter(part -> isOpen(part, standings)).toList();
    return new Narrowed(
        left.isEmpty() ? location.outsideParts() : location, candidates(served, left));
  }

  private static boolean isOpen(ServedPart part, List<PartStanding> standings) {
    return standings.stream()
        .filter(standing -> standing.partId().equals(part.partId()))
        .noneMatch(standing -> standing.standing() == Standing.OUTSIDE);
  }

  private static List<Candidate> candidates(ServedNeighbourhood served, List<ServedPart> doubtful) {
    List<Candidate> candidates = new ArrayList<>();
    doubtful.forEach(part -> candidates.add(served.in(part.partId(), part.name())));
    candidates.add(served.outsideParts());
    return candidates;
  }
}
