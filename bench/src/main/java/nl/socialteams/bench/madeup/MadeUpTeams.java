// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A hundred teams: those of the demonstration, and as if area-service had told of more. */
final class MadeUpTeams {
  private static final String MORE =
      """
      insert into mapped_team (id, municipality, version, name, founded_on)
      select cast(md5('made-up team ' || number) as uuid), 'GM0935', 1, 'Verzonnen team ' || number,
        '2017-02-23'
      from generate_series(1, 100 - (
        select count(*) from mapped_team where municipality = 'GM0935' and ended_on is null)) number
      """;
  private static final String ALL =
      "select id from mapped_team where municipality = 'GM0935' and ended_on is null order by id";

  private MadeUpTeams() {}

  static List<String> hundred(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(MORE);
      List<String> teams = new ArrayList<>();
      try (ResultSet found = statement.executeQuery(ALL)) {
        while (found.next()) {
          teams.add(found.getString(1));
        }
      }
      return teams;
    }
  }
}
