// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** To whom residents are referred. */
final class Partner {
  private Partner() {}

  /** An organisation that area-service told of. */
  static String in(String database) {
    String query =
        "select id from mapped_organisation where municipality = 'GM0935' order by id limit 1";
    try (var connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getString(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
