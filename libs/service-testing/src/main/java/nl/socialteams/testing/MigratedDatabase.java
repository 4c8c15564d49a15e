// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

import org.flywaydb.core.Flyway;

import nl.socialteams.stack.backing.Databases;

/**
 * The database of the service that is tested as its migrations leave it. Each test class gets a
 * copy, which takes a fraction of the time that the migrations take.
 */
final class MigratedDatabase {
  private static final String NAME = "backbone.migrated";
  private static final String LOCATIONS = "quarkus.flyway.locations";

  private MigratedDatabase() {}

  /** Its name, by which its owner goes too; made at the first call of a Java machine. */
  static String in(Databases databases) {
    // Quarkus loads this class more than once in one Java machine: what all of them see are the
    // machine's properties
    synchronized (System.class) {
      if (System.getProperty(NAME) == null) {
        System.setProperty(NAME, make(databases));
      }
      return System.getProperty(NAME);
    }
  }

  private static String make(Databases databases) {
    String name = "test-migrated-" + UUID.randomUUID().toString().substring(0, 13);
    databases.ensure(name);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> databases.drop(name)));
    String locations = locations();
    if (locations != null) {
      migrate(databases, name, locations);
    }
    return name;
  }

  private static void migrate(Databases databases, String name, String locations) {
    Flyway.configure()
        .dataSource(databases.urlOf(name), name, name)
        .locations(locations.split(","))
        .placeholders(Map.of("application", Databases.applicationOf(name)))
        .outOfOrder(true)
        .load()
        .migrate();
  }

  /** Where the service keeps its migrations; null for what has no database of its own. */
  private static String locations() {
    ClassLoader classes = Thread.currentThread().getContextClassLoader();
    try (InputStream input = classes.getResourceAsStream("application.properties")) {
      Properties settings = new Properties();
      settings.load(input == null ? InputStream.nullInputStream() : input);
      return settings.getProperty(LOCATIONS);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
