// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.postcodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.postgresql.PGConnection;

import nl.socialteams.stack.backing.Databases;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

/** The database of area-service: a municipality with neighbourhoods, and a copy of its table. */
record Country(String database) {
  private static final List<String> NEIGHBOURHOODS =
      List.of(
          "insert into municipality values ('GM0935', 'Voorbeeldstad', 1) on conflict do nothing",
          "insert into neighbourhood select 'BU093500' || lpad(n::text, 2, '0'), 'GM0935', 1"
              + " from generate_series(0, %d) n",
          "insert into neighbourhood_year select code, 2024, code, 'WK093500', 'Wijk', 100"
              + " from neighbourhood",
          "create table postcode_limit (like postcode_address including all)");
  private static final String COPY =
      "copy postcode_limit (house_number, year, municipality, postcode, neighbourhood) from stdin";

  /** What PostgreSQL would do by itself within some minutes of so many rows, when it pleases. */
  private static final List<String> REST =
      List.of("drop table postcode_limit", "vacuum postcode_address", "checkpoint");

  static Country of(SuiteProcesses suite) {
    String areas = Service.AREA.database().orElseThrow();
    Country country = new Country(new Databases(suite.insides().postgres()).superuserUrlOf(areas));
    country.make();
    return country;
  }

  private void make() {
    run(NEIGHBOURHOODS.stream().map(sql -> sql.formatted(Addresses.NEIGHBOURHOODS - 1)).toList());
  }

  /** As it is on all days but that of the import. */
  void comeToRest() {
    run(REST);
  }

  private void run(List<String> statements) {
    try (Connection connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The same rows by COPY alone into a table with the same keys and checks. */
  void copy(Addresses addresses) {
    try (Connection connection = DriverManager.getConnection(database)) {
      long copied =
          connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, addresses.rows());
      if (copied != addresses.count()) {
        throw new IllegalStateException(copied + " rows were copied");
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
