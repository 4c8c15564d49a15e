// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outlinefile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/** The systems of coordinates that maps of CBS come in. */
enum ReferenceSystem {
  /** Longitude and latitude; ETRS89 differs from it by less than a metre. */
  LONGITUDE_LATITUDE("CRS84", "EPSG:4326", "EPSG:4258"),

  /** Metres, as Dutch maps have them (Rijksdriehoekstelsel). */
  RD_NEW("EPSG:28992");

  /** EPSG:28992 of the EPSG registry, with the transformation of the Kadaster to WGS84. */
  private static final String RD_PARAMETERS =
      "+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000"
          + " +y_0=463000 +ellps=bessel"
          + " +towgs84=565.4171,50.3319,465.5524,-0.398957,0.343988,-1.87740,4.0725"
          + " +units=m +no_defs";

  private static final String WGS84_PARAMETERS = "+proj=longlat +datum=WGS84 +no_defs";

  private final List<String> names;

  ReferenceSystem(String... names) {
    this.names = List.of(names);
  }

  /**
   * @param name such as urn:ogc:def:crs:EPSG::28992
   */
  static Optional<ReferenceSystem> named(String name) {
    String plain = name.toUpperCase(Locale.ROOT).replace("::", ":");
    for (ReferenceSystem system : values()) {
      if (system.names.stream().anyMatch(plain::endsWith)) {
        return Optional.of(system);
      }
    }
    return Optional.empty();
  }

  /** Made for each file: a transformation keeps state while it works. */
  ToLongitudeLatitude conversion() {
    if (this == LONGITUDE_LATITUDE) {
      return (x, y) -> new Coordinate(x, y);
    }
    CRSFactory systems = new CRSFactory();
    CoordinateTransform transform =
        new CoordinateTransformFactory()
            .createTransform(
                systems.createFromParameters("RD New", RD_PARAMETERS),
                systems.createFromParameters("CRS84", WGS84_PARAMETERS));
    return (x, y) -> {
      ProjCoordinate converted = new ProjCoordinate();
      transform.transform(new ProjCoordinate(x, y), converted);
      return new Coordinate(converted.x, converted.y);
    };
  }

  /** Brings a position to longitude and latitude. */
  @FunctionalInterface
  interface ToLongitudeLatitude {
    Coordinate convert(double x, double y);
  }
}
