// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.outline.LocatePoint;
import nl.socialteams.areas.outline.LocatedNeighbourhood;

/**
 * A place that is told by its coordinates. A simplified outline never tells for sure, nor does a
 * map of a later year than the day, nor do two neighbourhoods on whose border the point lies.
 */
@ApplicationScoped
public class LocateCoordinates {
  private final LocatePoint locatePoint;

  @Inject
  LocateCoordinates(LocatePoint locatePoint) {
    this.locatePoint = locatePoint;
  }

  public Location locate(
      double longitude, double latitude, Set<String> municipalities, LocalDate on) {
    List<LocatedNeighbourhood> found = locatePoint.at(longitude, latitude, on, municipalities);
    if (found.isEmpty()) {
      return Location.UNKNOWN;
    }
    boolean certain = found.stream().noneMatch(f -> f.simplified() || f.year() > on.getYear());
    List<String> codes = found.stream().map(LocatedNeighbourhood::code).distinct().toList();
    return new Location(Rule.OUTLINE, certain, codes, null, null, found.getFirst().year());
  }
}
