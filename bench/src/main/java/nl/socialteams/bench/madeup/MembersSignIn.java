// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.sql.DriverManager;
import java.sql.SQLException;

import nl.socialteams.stack.backing.Databases;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

/**
 * Lets the members of teams sign in where tokens are issued now: kept data know them by the address
 * at which they were issued when the data were made.
 */
final class MembersSignIn {
  private MembersSignIn() {}

  static void at(SuiteProcesses suite) {
    String database =
        new Databases(suite.insides().postgres())
            .superuserUrlOf(Service.CASES.database().orElseThrow());
    try (var connection = DriverManager.getConnection(database);
        var update =
            connection.prepareStatement(
                "update mapped_membership set issuer = ? where issuer <> ?")) {
      update.setString(1, suite.issuer());
      update.setString(2, suite.issuer());
      update.execute();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
