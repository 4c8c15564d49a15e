// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Sealing and checking take the log as a whole. Where its rows have policies, they know that work
 * by this name.
 */
final class WholeLog {
  private static final String AS_PROCESS =
      "select set_config('socialteams.process', 'access-log', true)";

  private WholeLog() {}

  /** Until the end of the running transaction. */
  static void enter(Connection transaction) throws SQLException {
    try (PreparedStatement enter = transaction.prepareStatement(AS_PROCESS)) {
      enter.execute();
    }
  }
}
