// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import nl.socialteams.stack.backing.Databases;
import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

/**
 * Who works in one of the teams.
 *
 * @param database of the cases, where the superuser reaches it
 * @param token for calls
 * @param team by its identifier
 */
public record Member(String database, String token, String team) {
  private static final String TEAM =
      """
      select m.team from mapped_membership m join mapped_member_term t on t.membership = m.id
      where m.subject = ? and t.valid @> current_date
      """;

  /** In the order of sums of their identifiers, which is none. */
  private static final String FILES =
      """
      select c.id from case_file c
      where c.team = cast(? as uuid) and c.closed_on is null
        and exists (select from plan p where p.household = c.household and p.status = 'AGREED')
        and exists (select from consent k where k.case_id = c.id)
      order by md5(cast(c.id as text)) limit ?
      """;

  public static Member of(SuiteProcesses suite) {
    String database =
        new Databases(suite.insides().postgres())
            .superuserUrlOf(Service.CASES.database().orElseThrow());
    String token = IssuedToken.of(suite.issuer(), "team-member");
    return new Member(database, token, first(database, TEAM, Subject.in(token)));
  }

  /** Running files of the team with a plan and a consent, in no order, at most so many. */
  public List<String> files(int most) {
    return all(database, FILES, team, most);
  }

  private static String first(String database, String query, Object... values) {
    return all(database, query, values).getFirst();
  }

  private static List<String> all(String database, String query, Object... values) {
    List<String> all = new ArrayList<>();
    try (var connection = DriverManager.getConnection(database);
        var statement = connection.prepareStatement(query)) {
      for (int at = 0; at < values.length; at++) {
        statement.setObject(at + 1, values[at]);
      }
      try (var found = statement.executeQuery()) {
        while (found.next()) {
          all.add(found.getString(1));
        }
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return all;
  }
}
