// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** Finds the neighbourhood that a point lies in; on a border there may be more than one. */
@ApplicationScoped
public class LocatePoint {
  private final StoredOutlines outlines;
  private final GeometryFactory geometries = new GeometryFactory();

  @Inject
  LocatePoint(StoredOutlines outlines) {
    this.outlines = outlines;
  }

  /**
   * @param municipalities those to look in
   * @param day decides which map holds
   */
  public List<LocatedNeighbourhood> at(
      double longitude, double latitude, LocalDate day, Collection<String> municipalities) {
    Point point = geometries.createPoint(new Coordinate(longitude, latitude));
    Envelope window = point.getEnvelopeInternal();
    return outlines.in(municipalities, day, window).stream()
        .filter(outline -> outline.geometry().covers(point))
        .map(
            outline ->
                new LocatedNeighbourhood(
                    outline.neighbourhood(),
                    outline.municipality(),
                    outline.year(),
                    outline.simplified()))
        .toList();
  }
}
