// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outlinefile;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@Tag("A1")
class ReferenceSystemTest {
  /** About a metre. */
  private static final double CLOSE = 0.00001;

  @ParameterizedTest
  @CsvSource({
    "155000, 463000, 5.38720621, 52.15517440",
    "120700.723, 487525.501, 4.88352559, 52.37453253",
    "233883.131, 582065.167, 6.56820053, 53.21938317"
  })
  void converts_points_that_the_kadaster_publishes(double x, double y, double lon, double lat) {
    Coordinate converted = ReferenceSystem.RD_NEW.conversion().convert(x, y);

    assertThat(converted.x).isCloseTo(lon, within(CLOSE));
    assertThat(converted.y).isCloseTo(lat, within(CLOSE));
  }

  @Test
  void knows_systems_by_the_names_that_files_give_them() {
    assertThat(ReferenceSystem.named("urn:ogc:def:crs:OGC:1.3:CRS84"))
        .contains(ReferenceSystem.LONGITUDE_LATITUDE);
    assertThat(ReferenceSystem.named("urn:ogc:def:crs:EPSG::28992"))
        .contains(ReferenceSystem.RD_NEW);
    assertThat(ReferenceSystem.named("EPSG:28992")).contains(ReferenceSystem.RD_NEW);
    assertThat(ReferenceSystem.named("EPSG:31370")).isEmpty();
  }
}
