// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.neighbourhood.Neighbourhood;
import nl.socialteams.areas.neighbourhood.NeighbourhoodRepository;

/** A place that is told by its neighbourhood, with or without a part. */
@ApplicationScoped
public class LocateNeighbourhood {
  private final NeighbourhoodRepository neighbourhoods;

  @Inject
  LocateNeighbourhood(NeighbourhoodRepository neighbourhoods) {
    this.neighbourhoods = neighbourhoods;
  }

  /**
   * @param part null where only the neighbourhood is known
   * @return empty where the neighbourhood has no such part
   */
  public Optional<Location> locate(String code, String part, Set<String> municipalities) {
    Neighbourhood found = neighbourhoods.find(code);
    if (found == null || !municipalities.contains(found.municipality())) {
      return Optional.of(Location.UNKNOWN);
    }
    return part == null ? Optional.of(Location.in(code)) : inPart(code, part);
  }

  Optional<Location> inPart(String code, String part) {
    return neighbourhoods.parts(code).stream()
        .filter(known -> known.name().equals(part))
        .map(known -> Location.inPart(code, known.partId(), part))
        .findFirst();
  }
}
