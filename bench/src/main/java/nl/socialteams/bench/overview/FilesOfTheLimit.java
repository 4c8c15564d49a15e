// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.overview;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A table of the files that are opened, so that pgbench finds one by a number.
 *
 * @param database where the superuser reaches it
 */
record FilesOfTheLimit(String database) {
  private static final String MADE =
      """
      create table bench_file (n integer primary key, case_id uuid, registration uuid,
        household uuid, client uuid, plan uuid, text uuid, consent uuid);
      grant select on bench_file to public;
      """;
  private static final String FILLED =
      """
      insert into bench_file
      select named.n, c.id, c.registration, c.household, c.client, p.id,
        coalesce((select i.text from plan_intervention i where i.plan = p.id and i.text is not null
          order by i.number, i.place limit 1), c.id),
        (select k.id from consent k where k.case_id = c.id order by k.id limit 1)
      from unnest(cast(? as uuid[])) with ordinality as named(id, n)
      join case_file c on c.id = named.id
      join plan p on p.household = c.household and p.status = 'AGREED'
      """;

  void put(List<String> files) {
    try (var connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement();
        var fill = connection.prepareStatement(FILLED)) {
      statement.execute(MADE);
      fill.setArray(1, connection.createArrayOf("text", files.toArray()));
      if (fill.executeUpdate() != files.size()) {
        throw new IllegalStateException("some files have no plan that was agreed");
      }
      statement.execute("analyze bench_file");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
