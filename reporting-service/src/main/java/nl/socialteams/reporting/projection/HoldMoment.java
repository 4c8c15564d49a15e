// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.agroal.api.AgroalDataSource;

/** Within the transaction, and before the database is told who calls: that is its first query. */
@Interceptor
@OfOneMoment
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 250)
public class HoldMoment {
  /** Compiling a statement takes longer than most tables do; sorting fits into memory. */
  private static final String SETTINGS =
      """
      set transaction isolation level repeatable read, read only;
      set local jit = off;
      set local work_mem = '16MB'
      """;

  private final AgroalDataSource database;

  @Inject
  HoldMoment(AgroalDataSource database) {
    this.database = database;
  }

  @AroundInvoke
  Object hold(InvocationContext invocation) throws Exception {
    begin();
    return invocation.proceed();
  }

  private void begin() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(SETTINGS);
    }
  }
}
