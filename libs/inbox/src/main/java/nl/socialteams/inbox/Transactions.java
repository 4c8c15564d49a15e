// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs work in a database transaction that handlers take part in. */
public interface Transactions {

  /**
   * Commits when the work returns, rolls back when it throws.
   *
   * @throws SQLException when no transaction is to be had, or from the work itself
   */
  void run(Work work) throws SQLException;

  /** What is done in one transaction. */
  @FunctionalInterface
  interface Work {
    void run(Connection connection) throws SQLException;
  }
}
