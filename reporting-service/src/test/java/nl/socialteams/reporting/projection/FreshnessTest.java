// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.reporting.Stored;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
@Tag("R13")
class FreshnessTest {
  private static final String TABLES_WITH_EVENTS =
      """
      select c.table_name from information_schema.columns c
      join information_schema.columns e using (table_schema, table_name)
      where table_schema = 'public' and c.column_name = 'municipality'
        and e.column_name = 'event_time'
      """;
  private static final String NEWEST_EVENT =
      "select prosrc from pg_proc where proname = 'newest_event'";

  @Test
  void the_newest_event_is_looked_for_in_every_table_of_facts() throws SQLException {
    String looked = Stored.texts(NEWEST_EVENT).getFirst();
    List<String> tables = Stored.texts(TABLES_WITH_EVENTS);

    assertThat(tables).hasSizeGreaterThan(20);
    assertThat(tables).allSatisfy(table -> assertThat(looked).contains("from " + table + "\n"));
  }
}
