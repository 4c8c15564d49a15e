// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import nl.socialteams.stack.backing.Provider;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceEnvironmentTest {
  private final ServiceEnvironment environment =
      ServiceEnvironment.of(new Ports(8080), Provider.EMBEDDED, Path.of("keys"));

  @Test
  void gives_a_service_its_own_database_with_its_owner_for_migrations_only() {
    assertThat(environment.variables(Service.CASES))
        .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:8085/cases")
        .containsEntry("QUARKUS_DATASOURCE_USERNAME", "cases_app")
        .containsEntry("QUARKUS_FLYWAY_USERNAME", "cases")
        .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:8086")
        .containsEntry("SOCIALTEAMS_SEALING_KEY_FILE", "keys");
  }

  @Test
  void tells_every_service_who_issues_tokens() {
    for (Service service : Service.values()) {
      assertThat(environment.variables(service))
          .containsEntry("QUARKUS_OIDC_AUTH_SERVER_URL", "http://127.0.0.1:8088/social-teams");
    }
  }

  @Test
  void gives_the_gateway_the_services_and_no_database() {
    assertThat(environment.variables(Service.GATEWAY))
        .containsEntry("SOCIALTEAMS_GATEWAY_REPORTING", "http://127.0.0.1:8084")
        .doesNotContainKey("QUARKUS_DATASOURCE_JDBC_URL")
        .doesNotContainKey("SOCIALTEAMS_SEALING_KEY_FILE");
  }

  @Test
  void keeps_every_service_on_the_loopback_address() {
    for (Service service : Service.values()) {
      assertThat(environment.variables(service)).containsEntry("QUARKUS_HTTP_HOST", "127.0.0.1");
    }
  }
}
