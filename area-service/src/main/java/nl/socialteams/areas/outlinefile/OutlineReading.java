// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outlinefile;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Makes an outline of a feature's coordinates, and says what is wrong with those that are none. */
final class OutlineReading {
  /** The European Netherlands, with some sea around it. */
  private static final Envelope NETHERLANDS = new Envelope(3.0, 7.4, 50.6, 53.8);

  private static final int SHORTEST_RING = 4;

  private final GeometryFactory geometries = new GeometryFactory();
  private final ReferenceSystem.ToLongitudeLatitude conversion;

  OutlineReading(ReferenceSystem system) {
    this.conversion = system.conversion();
  }

  Outline read(Feature feature) {
    if (feature.tooDetailed()) {
      return Outline.refused("outline-too-detailed");
    }
    if (feature.coordinates() == null || feature.form() == null) {
      return Outline.refused("outline-missing");
    }
    try {
      return checked(geometry(feature));
    } catch (NoOutline refused) {
      return Outline.refused(refused.code());
    }
  }

  private Geometry geometry(Feature feature) throws NoOutline {
    List<?> coordinates = list(feature.coordinates());
    return switch (feature.form()) {
      case "Polygon" -> polygon(coordinates);
      case "MultiPolygon" -> {
        List<Polygon> polygons = new ArrayList<>();
        for (Object polygon : coordinates) {
          polygons.add(polygon(list(polygon)));
        }
        yield geometries.createMultiPolygon(polygons.toArray(Polygon[]::new));
      }
      default -> throw new NoOutline("outline-no-polygon");
    };
  }

  private Polygon polygon(List<?> rings) throws NoOutline {
    if (rings.isEmpty()) {
      throw new NoOutline("outline-missing");
    }
    List<LinearRing> made = new ArrayList<>();
    for (Object ring : rings) {
      made.add(ring(list(ring)));
    }
    LinearRing[] holes = made.subList(1, made.size()).toArray(LinearRing[]::new);
    return geometries.createPolygon(made.getFirst(), holes);
  }

  private LinearRing ring(List<?> positions) throws NoOutline {
    Coordinate[] ring = new Coordinate[positions.size()];
    for (int at = 0; at < ring.length; at++) {
      if (!(positions.get(at) instanceof double[] position)) {
        throw new NoOutline("outline-no-polygon");
      }
      ring[at] = conversion.convert(position[0], position[1]);
    }
    if (ring.length < SHORTEST_RING || !ring[0].equals2D(ring[ring.length - 1])) {
      throw new NoOutline("outline-not-closed");
    }
    return geometries.createLinearRing(ring);
  }

  private static List<?> list(Object value) throws NoOutline {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new NoOutline("outline-no-polygon");
  }

  /** Where it lies is looked at first: validity says nothing of numbers that are no positions. */
  private static Outline checked(Geometry geometry) {
    if (!NETHERLANDS.contains(geometry.getEnvelopeInternal())) {
      return Outline.refused("outline-outside-netherlands");
    }
    return IsValidOp.isValid(geometry)
        ? new Outline(geometry, null)
        : Outline.refused("outline-crosses-itself");
  }

  /** Leaves the reading of one outline from any depth. */
  private static final class NoOutline extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    NoOutline(String code) {
      super(code, null, false, false);
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
