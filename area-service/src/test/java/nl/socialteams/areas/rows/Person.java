// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Who begins a transaction. */
record Person(String name, String enters) {
  static final String HERE = "{GM0935}";
  static final String ELSEWHERE = "{GM0794}";
  static final Person NOBODY = new Person("nobody", "select 1");
  private static final List<String> RIGHTS =
      List.of(
          "areas:read",
          "workers:read",
          "areas:administer",
          "exchange:write",
          "access-log:read",
          "persons:destroy");
  static final String ALL_RIGHTS = "{" + String.join(",", RIGHTS) + "}";
  private static final List<String> PROCESSES =
      List.of(
          "events",
          "case-destroyed",
          "persons",
          "destruction",
          "re-sealing",
          "lending",
          "rules",
          "access-log",
          "another");

  static Person caller(String municipalities, String rights) {
    return new Person(
        municipalities + " " + rights,
        "select enter_caller('iss', 'sub', 'client', '%s', '%s')"
            .formatted(municipalities, rights));
  }

  static Person process(String name) {
    return new Person(name, "select set_config('socialteams.process', '" + name + "', true)");
  }

  static List<Person> all() {
    List<Person> all =
        new ArrayList<>(List.of(NOBODY, caller(HERE, "{}"), caller("{}", ALL_RIGHTS)));
    for (String right : RIGHTS) {
      all.add(caller(HERE, "{" + right + "}"));
      all.add(caller(ELSEWHERE, "{" + right + "}"));
    }
    PROCESSES.forEach(process -> all.add(process(process)));
    return all;
  }

  void enter(Connection transaction) throws SQLException {
    try (Statement statement = transaction.createStatement()) {
      statement.execute(enters);
    }
  }
}
