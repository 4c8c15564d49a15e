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
  /**
   * Compiling a statement takes longer than most tables do; sorting and counting fit into memory. A
   * plan that is kept for whatever may be asked is one for few rows, and takes a year of a large
   * municipality for few: each question is planned for what it asks.
   */
  private static final String SETTINGS =
      """
      set transaction isolation level repeatable read, read only;
      set local jit = off;
      set local work_mem = '16MB';
      set local hash_mem_multiplier = 4;
      set local plan_cache_mode = force_custom_plan
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
