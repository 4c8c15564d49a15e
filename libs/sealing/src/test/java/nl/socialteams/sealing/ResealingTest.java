// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.sealing.keys.KeyFile;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
@Tag("G4")
class ResealingTest {
  private static final int ROWS = 450;

  @Inject DataSource database;
  @Inject SealingSettings settings;
  @Inject KeyFile keys;
  @Inject Sealer sealer;

  @BeforeEach
  void sealSomeRows() throws SQLException {
    try (Connection owner = TestDatabase.asOwner().getConnection();
        PreparedStatement create =
            owner.prepareStatement(
                "create table if not exists resident (id uuid primary key, sealed bytea)")) {
      create.execute();
    }
    try (Connection connection = database.getConnection()) {
      List<UUID> ids = IntStream.range(0, ROWS).mapToObj(row -> UUID.randomUUID()).toList();
      for (UUID id : ids) {
        insert(connection, id);
      }
    }
  }

  private void insert(Connection connection, UUID id) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into resident values (?, ?)")) {
      insert.setObject(1, id);
      insert.setBytes(
          2, sealer.seal(SealedPlace.ofPerson("resident", id), new Resident("R" + id, null)));
      insert.execute();
    }
  }

  @Test
  void after_a_rotation_every_row_follows_and_the_old_key_can_go() throws SQLException {
    KeyFile promoted = keys.withNewKey().withNewestPrimary();
    Resealing resealing =
        new Resealing(database, settings, new Sealer(promoted, List.of()), promoted);

    assertThat(resealing.reseal(new Residents())).isEqualTo(ROWS);
    assertThat(resealing.reseal(new Residents())).as("nothing is left").isZero();

    Sealer withoutTheOldKey = new Sealer(promoted.withoutOldKeys(), List.of());
    Map<UUID, byte[]> rows = rows();
    assertThat(rows).hasSize(ROWS);
    rows.forEach(
        (id, seal) ->
            assertThat(
                    withoutTheOldKey.open(
                        SealedPlace.ofPerson("resident", id), seal, Resident.class))
                .isEqualTo(new Resident("R" + id, null)));
  }

  private Map<UUID, byte[]> rows() throws SQLException {
    Map<UUID, byte[]> rows = new HashMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement("select id, sealed from resident");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        rows.put(row.getObject(1, UUID.class), row.getBytes(2));
      }
    }
    return rows;
  }

  private static final class Residents implements SealedTable {
    @Override
    public String table() {
      return "resident";
    }

    @Override
    public String kind() {
      return "resident";
    }
  }
}
