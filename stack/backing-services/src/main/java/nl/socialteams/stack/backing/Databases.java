// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The databases of a server.
 *
 * @param superuserUrl where the superuser reaches it
 */
public record Databases(String superuserUrl) {

  /**
   * Makes a database that a role of the same name and password owns, and the role that a service
   * works as in it, unless they are there.
   */
  public void ensure(String name) {
    try (Connection connection = DriverManager.getConnection(superuserUrl)) {
      if (!exists(connection, name)) {
        create(connection, name);
      }
      new ApplicationRole(name).ensure(superuserUrlOf(name));
    } catch (SQLException failure) {
      throw new ServerFailure("The database " + name + " could not be made.", failure);
    }
  }

  /** The role that a service works as in its database; its password is its name. */
  public static String applicationOf(String name) {
    return new ApplicationRole(name).name();
  }

  /**
   * Makes a database with all that is in another, of the same owner, to which nobody is connected.
   */
  public void copy(String original, String name) {
    try (Connection connection = DriverManager.getConnection(superuserUrl);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create database \"%s\" template \"%s\" owner \"%s\""
              .formatted(name, original, original));
    } catch (SQLException failure) {
      throw new ServerFailure("The database " + name + " could not be made.", failure);
    }
  }

  /** Deletes a database with its roles, whoever is still connected to it. */
  public void drop(String name) {
    try (Connection connection = DriverManager.getConnection(superuserUrl);
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists \"%s\" with (force)".formatted(name));
      statement.execute("drop role if exists \"%s\", \"%s\"".formatted(name, applicationOf(name)));
    } catch (SQLException failure) {
      throw new ServerFailure("The database " + name + " could not be deleted.", failure);
    }
  }

  /** The address of one database, for whoever names a user and a password beside it. */
  public String urlOf(String name) {
    return superuserUrl.replaceFirst("/postgres\\?.*$", "/" + name);
  }

  /** Where the superuser reaches one database. */
  public String superuserUrlOf(String name) {
    return superuserUrl.replaceFirst("/postgres\\?", "/" + name + "?");
  }

  boolean answer() throws SQLException {
    try (Connection connection = DriverManager.getConnection(superuserUrl)) {
      return connection.isValid(1);
    }
  }

  private static boolean exists(Connection connection, String name) throws SQLException {
    String query = "select 1 from pg_database where datname = ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      return statement.executeQuery().next();
    }
  }

  private static void create(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create role \"%s\" login password '%s'".formatted(name, name));
      statement.execute("create database \"%s\" owner \"%s\"".formatted(name, name));
    }
  }
}
