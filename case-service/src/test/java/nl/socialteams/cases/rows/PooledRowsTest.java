// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Four connections, sixty-four threads: nothing of one caller is left for the next. */
@Tag("G3")
class PooledRowsTest {
  private static final int THREADS = 64;
  private static final int ROUNDS = 50;

  @Test
  void a_pooled_connection_gives_each_caller_his_own_rows_only() throws Exception {
    try (FileDatabase database = new FileDatabase();
        AgroalDataSource pool = pool(database);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Callable<List<String>>> work = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int offset = thread;
        work.add(() -> strange(pool, offset));
      }
      List<String> strange = new ArrayList<>();
      for (Future<List<String>> found : threads.invokeAll(work)) {
        strange.addAll(found.get());
      }
      assertThat(strange).isEmpty();
    }
  }

  private static List<String> strange(AgroalDataSource pool, int offset) throws SQLException {
    List<String> strange = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      String seen =
          switch ((offset + round) % 3) {
            case 0 -> seen(pool, "member", "1,6,7");
            case 1 -> seen(pool, "elsewhere", "4");
            default -> seen(pool, null, null);
          };
      if (seen != null) {
        strange.add(seen);
      }
    }
    return strange;
  }

  /** Null where it is as expected. */
  private static String seen(AgroalDataSource pool, String who, String expected)
      throws SQLException {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      if (who != null) {
        Person.caller(who, "{GM0935,GM0794}", "{case-files:read}").enter(connection);
      }
      String seen = cases(connection);
      connection.commit();
      return java.util.Objects.equals(seen, expected) ? null : who + " saw " + seen;
    }
  }

  private static String cases(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(Outcomes.rowsOf("case_file"))) {
      row.next();
      return row.getString(1);
    }
  }

  private static AgroalDataSource pool(FileDatabase database) throws SQLException {
    String role = database.application();
    return AgroalDataSource.from(
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                connections ->
                    connections
                        .maxSize(4)
                        .connectionFactoryConfiguration(
                            to ->
                                to.jdbcUrl(database.url())
                                    .principal(new NamePrincipal(role))
                                    .credential(new SimplePassword(role)))));
  }
}
