// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outlinefile;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JacksonException;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;

import nl.socialteams.areas.cbsfile.ImportProgress;
import nl.socialteams.areas.cbsfile.RefusedLine;
import nl.socialteams.areas.cbsfile.RowBatch;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Reads the map into a temporary table, one neighbourhood after another. */
@ApplicationScoped
class ReadOutlines {
  private static final int ROWS_AT_ONCE = 10;
  private static final String INSERT =
      "insert into outline_row (code, number, outline, west, south, east, north)"
          + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

  private final DataSource database;

  @Inject
  ReadOutlines(DataSource database) {
    this.database = database;
  }

  void read(InputStream body, ImportProgress progress) throws IOException {
    try (Connection connection = database.getConnection();
        RowBatch rows = new RowBatch(connection, INSERT, ROWS_AT_ONCE, progress)) {
      FeatureFile file = FeatureFile.open(body);
      Feature feature = file.next();
      OutlineReading reading = new OutlineReading(file.system());
      while (feature != null) {
        read(feature, reading, rows, progress);
        feature = file.next();
      }
      rows.finish();
    } catch (JacksonException malformed) {
      throw new InvalidInput(List.of(Fault.of(Fault.Place.BODY, "", "malformed-json")));
    } catch (SQLException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  private static void read(
      Feature feature, OutlineReading reading, RowBatch rows, ImportProgress progress)
      throws SQLException {
    OutlineCode code = OutlineCode.of(feature);
    if (code.value().isEmpty()) {
      progress.refused(new RefusedLine(feature.number(), code.property(), "no-cbs-code"));
    } else if (!progress.municipalities().contains(code.municipality())) {
      progress.elsewhere();
    } else {
      take(code, feature, reading.read(feature), rows, progress);
    }
  }

  private static void take(
      OutlineCode code, Feature feature, Outline outline, RowBatch rows, ImportProgress progress)
      throws SQLException {
    if (outline.fault() != null) {
      progress.refused(new RefusedLine(feature.number(), "geometry", outline.fault()));
      return;
    }
    Geometry geometry = outline.geometry();
    Envelope bounds = geometry.getEnvelopeInternal();
    rows.add(
        new RefusedLine(feature.number(), code.property(), "row-repeated"),
        code.value().orElseThrow(),
        feature.number(),
        new WKBWriter().write(geometry),
        bounds.getMinX(),
        bounds.getMinY(),
        bounds.getMaxX(),
        bounds.getMaxY());
  }
}
