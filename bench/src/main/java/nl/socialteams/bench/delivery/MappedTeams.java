// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.delivery;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import nl.socialteams.stack.backing.Databases;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

/** The teams of a made-up town and the life domains, as if area-service had told of them. */
final class MappedTeams {
  static final int NEIGHBOURHOODS = 40;

  private static final int PER_TEAM = 4;
  private static final List<String> STATEMENTS =
      List.of(
          "insert into mapped_team select md5('team ' || n)::uuid, 'GM0935', 1, 'Team ' || n,"
              + " '2010-01-01', null from generate_series(1, %1$d) n",
          "insert into mapped_neighbourhood select 'BU0935' || lpad(n::text, 4, '0'), 'GM0935', 1"
              + " from generate_series(1, %2$d) n",
          "insert into mapped_assignment select gen_random_uuid(), 'BU0935' || lpad(n::text, 4,"
              + " '0'), null, md5('team ' || 1 + n %% %1$d)::uuid, '[2010-01-01,)',"
              + " '[2010-01-01,)' from generate_series(1, %2$d) n",
          "insert into mapped_code_list values (md5('domains')::uuid, 'GM0935', 'LIFE_DOMAIN', 1)",
          "insert into mapped_code_list_version values (md5('domains 1')::uuid,"
              + " md5('domains')::uuid, 1, '1', '[2010-01-01,)')",
          "insert into mapped_code select md5('domains 1')::uuid, code, n, code, code, '{}' from"
              + " unnest(array['FINANCES', 'HOUSING', 'WORK_AND_EDUCATION', 'MENTAL_HEALTH',"
              + " 'SOCIAL_NETWORK']) with ordinality as told (code, n)");

  private MappedTeams() {}

  static void tell(SuiteProcesses suite) {
    String cases = Service.CASES.database().orElseThrow();
    String superuser = new Databases(suite.insides().postgres()).superuserUrlOf(cases);
    try (Connection connection = DriverManager.getConnection(superuser);
        Statement statement = connection.createStatement()) {
      for (String told : STATEMENTS) {
        statement.execute(told.formatted(NEIGHBOURHOODS / PER_TEAM, NEIGHBOURHOODS));
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
