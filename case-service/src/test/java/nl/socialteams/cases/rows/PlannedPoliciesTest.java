// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a policy asks of other tables, functions ask, whose plans are kept. */
@Tag("G3")
class PlannedPoliciesTest {
  private static final Pattern READ = Pattern.compile("Scan.* on (\\w+)");
  private static final Person MEMBER =
      Person.caller("member", "{GM0935}", "{case-files:read,case-files:write}");

  /** Of each, what is planned with it: none of them is read to open a case. */
  private static final Map<String, Set<String>> WITH_OTHERS =
      Map.of(
          "feed_known", Set.of("feed_recipient"),
          "feed_line", Set.of("feed_recipient"),
          "referral", Set.of("consent"),
          "referral_change", Set.of("consent", "referral"));

  @Test
  void who_reads_a_table_has_no_other_planned() throws SQLException {
    try (FileDatabase database = new FileDatabase();
        Connection connection = database.asApplication()) {
      connection.setAutoCommit(false);
      MEMBER.enter(connection);
      List<String> tables = tables(database);
      for (String table : tables) {
        Set<String> others = read(connection, table);
        others.retainAll(tables);
        others.remove(table);
        assertThat(others).as(table).isEqualTo(WITH_OTHERS.getOrDefault(table, Set.of()));
      }
    }
  }

  private static List<String> tables(FileDatabase database) {
    return database
        .rows("select distinct tablename from pg_policies where schemaname = 'public'")
        .stream()
        .map(List::getFirst)
        .toList();
  }

  private static Set<String> read(Connection connection, String table) throws SQLException {
    Set<String> read = new TreeSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet plan = statement.executeQuery("explain (costs off) select from " + table)) {
      while (plan.next()) {
        Matcher scan = READ.matcher(plan.getString(1));
        if (scan.find()) {
          read.add(scan.group(1));
        }
      }
    }
    return read;
  }
}
