// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * A geometry in GeoJSON. An outline of one piece is written as a multipolygon too, so that readers
 * meet one form only.
 */
@Schema(name = "OutlineGeometry", description = "Grens als MultiPolygon / outline, GeoJSON.")
public record OutlineGeometry(
    @NotNull @Schema(examples = "MultiPolygon") String type,
    @NotNull
        @Schema(
            description = "Lengte- en breedtegraden (CRS84) / longitudes and latitudes.",
            examples =
                "[[[[5.65, 50.86], [5.66, 50.86], [5.66, 50.87], [5.65, 50.87], [5.65, 50.86]]]]")
        List<List<List<List<BigDecimal>>>> coordinates) {
  /** About a centimetre. */
  private static final int DECIMALS = 7;

  static OutlineGeometry of(Geometry geometry) {
    List<List<List<List<BigDecimal>>>> polygons = new ArrayList<>();
    for (int at = 0; at < geometry.getNumGeometries(); at++) {
      polygons.add(rings((Polygon) geometry.getGeometryN(at)));
    }
    return new OutlineGeometry("MultiPolygon", polygons);
  }

  private static List<List<List<BigDecimal>>> rings(Polygon polygon) {
    List<List<List<BigDecimal>>> rings = new ArrayList<>();
    rings.add(positions(polygon.getExteriorRing()));
    for (int at = 0; at < polygon.getNumInteriorRing(); at++) {
      rings.add(positions(polygon.getInteriorRingN(at)));
    }
    return rings;
  }

  private static List<List<BigDecimal>> positions(LinearRing ring) {
    return Arrays.stream(ring.getCoordinates())
        .map(position -> List.of(rounded(position.x), rounded(position.y)))
        .toList();
  }

  private static BigDecimal rounded(double degrees) {
    BigDecimal rounded = BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_UP);
    return new BigDecimal(rounded.stripTrailingZeros().toPlainString());
  }
}
