// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import nl.socialteams.sealing.keys.KeyFile;

/**
 * Seals anew what another key than the primary one sealed, a few rows at a time while the service
 * works. Replicas share the work: a row that one of them holds is passed over by the other.
 */
@ApplicationScoped
public class Resealing {
  /** What Tink puts before a seal: a version byte and the key's id. */
  private static final int PREFIX_BYTES = 5;

  private static final byte PREFIX_VERSION = 1;

  /** No caller is behind this: where rows have policies, they know it by this name. */
  private static final String AS_PROCESS =
      "select set_config('socialteams.process', 're-sealing', true)";

  private final DataSource database;
  private final SealingSettings settings;
  private final Sealer sealer;
  private final byte[] primary;

  @Inject
  Resealing(DataSource database, SealingSettings settings, Sealer sealer, KeyFile keys) {
    this.database = database;
    this.settings = settings;
    this.sealer = sealer;
    this.primary =
        ByteBuffer.allocate(PREFIX_BYTES).put(PREFIX_VERSION).putInt(keys.primaryKeyId()).array();
  }

  /** Returns how many rows were sealed anew; afterwards the table needs the primary key only. */
  public int reseal(SealedTable table) {
    int all = 0;
    int some;
    do {
      some = QuarkusTransaction.requiringNew().call(() -> batch(table));
      all += some;
    } while (some > 0);
    return all;
  }

  private int batch(SealedTable table) throws SQLException {
    try (Connection connection = database.getConnection()) {
      enter(connection);
      Map<UUID, byte[]> old = sealedByOthers(connection, table);
      try (PreparedStatement update =
          connection.prepareStatement("update " + table.table() + " set sealed = ? where id = ?")) {
        for (Map.Entry<UUID, byte[]> row : old.entrySet()) {
          update.setBytes(
              1, sealer.again(SealedPlace.ofNobody(table.kind(), row.getKey()), row.getValue()));
          update.setObject(2, row.getKey());
          update.addBatch();
        }
        update.executeBatch();
      }
      return old.size();
    }
  }

  private static void enter(Connection transaction) throws SQLException {
    try (PreparedStatement enter = transaction.prepareStatement(AS_PROCESS)) {
      enter.execute();
    }
  }

  private Map<UUID, byte[]> sealedByOthers(Connection connection, SealedTable table)
      throws SQLException {
    String sql =
        "select id, sealed from "
            + table.table()
            + " where substring(sealed from 1 for 5) <> ? order by id limit ?"
            + " for update skip locked";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setBytes(1, primary);
      select.setInt(2, settings.resealBatch());
      Map<UUID, byte[]> rows = new LinkedHashMap<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.put(row.getObject(1, UUID.class), row.getBytes(2));
        }
      }
      return rows;
    }
  }
}
