// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names what {@link ServiceTest} stands for: Quarkus takes that annotation from a library only, and
 * here it is the application's own.
 */
@QuarkusTest
@WithTestResource(value = OwnStore.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class OwnStoreTest {
  @Inject DataSource dataSource;

  @ConfigProperty(name = "socialteams.topic-prefix")
  String topicPrefix;

  @Test
  void gives_the_service_a_database_of_its_own_on_a_recent_postgresql() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      assertThat(connection.getCatalog()).startsWith("test-");
      assertThat(connection.getMetaData().getDatabaseMajorVersion()).isGreaterThanOrEqualTo(18);
    }
  }

  @Test
  void lets_the_owner_add_the_extension_that_exclusion_constraints_need() throws SQLException {
    try (Connection connection = TestDatabase.asOwner().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create extension if not exists btree_gist");
      ResultSet row = statement.executeQuery("select current_setting('is_superuser')");
      row.next();
      assertThat(row.getString(1)).isEqualTo("off");
    }
  }

  @Test
  void gives_the_service_topics_of_its_own() {
    assertThat(topicPrefix).startsWith("test-").endsWith(".");
  }
}
