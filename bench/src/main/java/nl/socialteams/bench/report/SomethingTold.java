// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.report;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import nl.socialteams.bench.towns.Town;
import nl.socialteams.stack.backing.Databases;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

/** As though an event of the municipality was applied: what was counted before counts no more. */
final class SomethingTold implements AutoCloseable {
  private static final String CHANGED =
      """
      insert into figures_changed (projection, municipality, changed_at)
      select projection, ?, clock_timestamp() from active_projection
      on conflict (projection, municipality) do update set changed_at = clock_timestamp()
      """;

  private final Connection connection;

  SomethingTold(SuiteProcesses suite) {
    String database = Service.REPORTING.database().orElseThrow();
    String url = new Databases(suite.insides().postgres()).superuserUrlOf(database);
    try {
      this.connection = DriverManager.getConnection(url);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  void of(Town town) {
    try (PreparedStatement changed = connection.prepareStatement(CHANGED)) {
      changed.setString(1, town.municipality());
      changed.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
