// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.listchange.ChangeView;
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
  private final ReadThrough reading;
  private final PartsOfAddress parts;

  @Inject
  PossiblePlaces(ReadThrough reading, PartsOfAddress parts) {
    this.reading = reading;
    this.parts = parts;
  }

  /**
   * The location, by the rule that narrowed it down, and what it may be.
   *
   * @param way recorded changes that were read through
   */
  record Narrowed(Location location, List<Candidate> candidates, List<ChangeView> way) {}

  Narrowed in(Location location, LocalDate on) {
    List<Candidate> candidates = new ArrayList<>();
    List<ChangeView> way = new ArrayList<>();
    Location narrower = location;
    for (String code : location.neighbourhoods()) {
      for (Reading read : reading.of(code, on)) {
        Narrowed narrowed = narrowed(location, code, read, on);
        if (location.part() == null && narrowed.location().part() != null) {
          return narrowed;
        }
        narrower = narrowed.location();
        candidates.addAll(narrowed.candidates());
        way.addAll(narrowed.way());
      }
    }
    return new Narrowed(
        candidates.size() == 1 ? narrower : location, candidates, way.stream().distinct().toList());
  }

  private Narrowed narrowed(Location location, String code, Reading read, LocalDate on) {
    ServedNeighbourhood served = read.served();
    if (location.part() != null) {
      Location.NamedPart part = location.part();
      return new Narrowed(location, List.of(served.in(part.partId(), part.name())), read.way());
    }
    List<ServedPart> doubtful = served.partsElsewhere();
    if (doubtful.isEmpty() || location.address() == null) {
      return new Narrowed(location, candidates(served, doubtful), read.way());
    }
    return byAddresses(location, code, read, doubtful, on);
  }

  private Narrowed byAddresses(
      Location location, String code, Reading read, List<ServedPart> doubtful, LocalDate on) {
    ServedNeighbourhood served = read.served();
    List<PartStanding> standings = parts.standings(served.code(), location.address(), on);
    for (PartStanding part : standings) {
      if (part.standing() == Standing.INSIDE) {
        return new Narrowed(
            location.insidePart(code, part.name(), part.partId()),
            List.of(served.in(part.partId(), part.name())),
            read.way());
      }
    }
    List<ServedPart> left = doubtful.stream().filter(part -> isOpen(part, standings)).toList();
    return new Narrowed(
        left.isEmpty() ? location.outsideParts() : location, candidates(served, left), read.way());
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
