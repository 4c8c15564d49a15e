// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing;

import javax.sql.DataSource;

import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

import nl.socialteams.stack.backing.Databases;

/**
 * The database of the running test as others than the service see it. The service itself works as a
 * role that owns nothing and sees the rows of its caller only.
 */
public final class TestDatabase {
  private static final String URL = "quarkus.datasource.jdbc.url";

  private TestDatabase() {}

  /** Who sees every row, and may do anything. */
  public static DataSource asSuperuser() {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(new Databases(Backbone.get().postgres()).superuserUrlOf(name()));
    return database;
  }

  /** Who runs the migrations. */
  public static DataSource asOwner() {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(setting(URL));
    database.setUser(setting("quarkus.flyway.username"));
    database.setPassword(setting("quarkus.flyway.password"));
    return database;
  }

  private static String name() {
    String url = setting(URL);
    return url.substring(url.lastIndexOf('/') + 1);
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
