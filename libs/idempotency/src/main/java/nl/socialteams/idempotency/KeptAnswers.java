// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.idempotency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.Sealer;

/**
 * The table of keys and first answers, used within the caller's transaction. An answer may tell of
 * a person, so it lies sealed.
 */
@ApplicationScoped
class KeptAnswers {
  private static final String KIND = "first-answer";

  private final DataSource database;
  private final Sealer sealer;

  @Inject
  KeptAnswers(DataSource database, Sealer sealer) {
    this.database = database;
    this.sealer = sealer;
  }

  /** Holds the key until the transaction ends; false where another request holds it. */
  boolean hold(RequestKey key) {
    try (Connection connection = database.getConnection();
        PreparedStatement lock =
            connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
      lock.setLong(1, key.lock());
      try (ResultSet row = lock.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  Optional<FirstAnswer> find(RequestKey key) {
    String sql =
        "select fingerprint, status, location, tag, sealed from idempotency_key where key = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, key.value());
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(read(key, row)) : Optional.empty();
      }
    } catch (SQLException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  private FirstAnswer read(RequestKey key, ResultSet row) throws SQLException {
    KeptBody kept = sealer.open(place(key), row.getBytes(5), KeptBody.class);
    return new FirstAnswer(
        row.getString(1), row.getInt(2), row.getString(3), row.getString(4), kept.json());
  }

  private static SealedPlace place(RequestKey key) {
    return SealedPlace.ofNobody(KIND, key.value());
  }

  void keep(RequestKey key, FirstAnswer answer) {
    String sql =
        "insert into idempotency_key (key, fingerprint, status, location, tag, sealed)"
            + " values (?, ?, ?, ?, ?, ?)";
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setObject(1, key.value());
      insert.setString(2, answer.fingerprint());
      insert.setInt(3, answer.status());
      insert.setString(4, answer.location());
      insert.setString(5, answer.tag());
      insert.setBytes(6, sealer.seal(place(key), new KeptBody(answer.body())));
      insert.executeUpdate();
    } catch (SQLException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  /** Drops what is older than the promised 24 hours, with an hour to spare. */
  int forgetOld() {
    String sql = "delete from idempotency_key where kept_on < now() - interval '25 hours'";
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(sql)) {
      return delete.executeUpdate();
    } catch (SQLException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }
}
