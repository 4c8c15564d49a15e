// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.rows;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** A person who is four clients, or was found to be: {@code duplicates.sql}. */
final class DuplicatedPerson {
  private static final String ROWS =
      "select r.client || ' ' || r.runs || ' ' || r.last_day || ' ' || r.law from %s order by 1";
  private static final String CLIENTS = "('$1', '$2', '$3', '$4')";

  /** With a digit behind it, an id. */
  private final String name = UUID.randomUUID().toString().substring(0, 35);

  static DuplicatedPerson in(Transaction transaction, boolean merged) throws SQLException {
    DuplicatedPerson person = new DuplicatedPerson();
    transaction.does(
        person.named(FileDatabase.text("duplicates.sql").replace("%s", String.valueOf(merged))));
    transaction.commits();
    return person;
  }

  /** The same of this person. */
  String named(String sql) {
    return sql.replace("$", name);
  }

  List<String> kept(Transaction transaction) throws SQLException {
    return transaction.texts(named(ROWS.formatted("retained_file r where r.client in " + CLIENTS)));
  }

  /** By a look at the whole files. */
  List<String> found(Transaction transaction) throws SQLException {
    return transaction.texts(
        named(
            ROWS.formatted(
                "kept_files(array(select id from client where merged_into is null and id in "
                    + CLIENTS
                    + ")) r where r.last_day is not null")));
  }
}
