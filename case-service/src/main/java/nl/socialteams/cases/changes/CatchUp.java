// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.f4b6a3.uuid.UuidCreator;

/**
 * Writes for a recipient what changed since the last visit: changes of finished transactions only
 * (older than the oldest of this database that still runs), so that none that commits late is
 * passed over.
 */
@ApplicationScoped
class CatchUp {
  /** Of whom the transaction works for. */
  private static final String VISIT =
      "select * from feed_visit(?, told('issuer'), told('subject'), ?)";

  private final DataSource database;

  @Inject
  CatchUp(DataSource database) {
    this.database = database;
  }

  /**
   * @param wholly whether all that is visible is looked at, and not only what changed
   */
  Recipient bringUpToDate(boolean wholly) {
    try (Connection connection = database.getConnection();
        PreparedStatement call = connection.prepareStatement(VISIT)) {
      call.setObject(1, UuidCreator.getTimeOrderedEpoch());
      call.setBoolean(2, wholly);
      try (ResultSet row = call.executeQuery()) {
        row.next();
        return new Recipient(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3));
      }
    } catch (SQLException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }
}
