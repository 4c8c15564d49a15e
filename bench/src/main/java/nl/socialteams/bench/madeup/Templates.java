// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.google.crypto.tink.Aead;

/** What is copied: the households of the demonstration's municipality that can be any other's. */
final class Templates {
  /** What was told of a file long after it was opened would lie in the future for most copies. */
  private static final int LONGEST = 400;

  private static final String COLUMNS_OF_COPIES =
      """
      select c.relname, a.attname from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind = 'r' and c.relname like 'mapped\\_%' and a.atttypid = 'uuid'::regtype
      """;

  private Templates() {}

  static List<Template> of(Connection connection, List<Table> tables, Aead keys)
      throws SQLException {
    TemplateMaker maker = new TemplateMaker(keys, told(connection));
    return Households.read(connection, tables).values().stream()
        .filter(household -> household.count("registration") > 0)
        // an exception that a client asked for or that danger asked for is of that one file
        .filter(household -> household.count("kept_out") + household.count("emergency_access") == 0)
        .map(maker::template)
        .filter(template -> template.days() <= LONGEST)
        .toList();
  }

  /** Identifiers of what area-service told of: teams, workers, organisations, which no copy has. */
  private static Set<String> told(Connection connection) throws SQLException {
    List<String> queries = new ArrayList<>();
    Set<String> told = new HashSet<>();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet columns = statement.executeQuery(COLUMNS_OF_COPIES)) {
        while (columns.next()) {
          queries.add(
              "select cast(\"%s\" as text) from \"%s\""
                  .formatted(columns.getString(2), columns.getString(1)));
        }
      }
      try (ResultSet ids = statement.executeQuery(String.join(" union ", queries))) {
        while (ids.next()) {
          told.add(ids.getString(1));
        }
      }
    }
    return told;
  }
}
