// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import nl.socialteams.stack.backing.Databases;
import nl.socialteams.stack.backing.PostgresServer;
import nl.socialteams.stack.backing.Provider;

/**
 * The environment variables that tell a service where everything is.
 *
 * @param postgresUrl the superuser's address of the database server
 * @param keyFile the keys of personal data
 */
record ServiceEnvironment(
    Ports ports, String postgresUrl, String kafka, String issuer, Path keyFile) {

  /** On one machine a single client loads, tests and measures: no limit that it would ever meet. */
  private static final String REQUESTS_PER_MINUTE = "1000000";

  static ServiceEnvironment of(Ports ports, Provider provider, Path keyFile) {
    return new ServiceEnvironment(
        ports,
        PostgresServer.url(ports.backing().postgres()),
        "127.0.0.1:" + ports.backing().kafka(),
        provider.issuer(ports.backing().identity()),
        keyFile);
  }

  Map<String, String> variables(Service service) {
    Map<String, String> variables = new HashMap<>();
    variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    variables.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
    variables.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer);
    service.database().ifPresent(database -> addStores(variables, database));
    if (service == Service.GATEWAY) {
      addServices(variables);
      variables.put("SOCIALTEAMS_GATEWAY_RATE_LIMIT_REQUESTS", REQUESTS_PER_MINUTE);
      variables.put("SOCIALTEAMS_GATEWAY_BI_LOGIN_ON_LOOPBACK", "true");
    }
    return variables;
  }

  private void addStores(Map<String, String> variables, String database) {
    variables.put("QUARKUS_DATASOURCE_JDBC_URL", new Databases(postgresUrl).urlOf(database));
    variables.put("QUARKUS_DATASOURCE_USERNAME", Databases.applicationOf(database));
    variables.put("QUARKUS_DATASOURCE_PASSWORD", Databases.applicationOf(database));
    variables.put("QUARKUS_FLYWAY_USERNAME", database);
    variables.put("QUARKUS_FLYWAY_PASSWORD", database);
    variables.put("KAFKA_BOOTSTRAP_SERVERS", kafka);
    variables.put("SOCIALTEAMS_SEALING_KEY_FILE", keyFile.toString());
  }

  private void addServices(Map<String, String> variables) {
    variables.put("SOCIALTEAMS_GATEWAY_AREA", address(Service.AREA));
    variables.put("SOCIALTEAMS_GATEWAY_CASES", address(Service.CASES));
    variables.put("SOCIALTEAMS_GATEWAY_BUDGET", address(Service.BUDGET));
    variables.put("SOCIALTEAMS_GATEWAY_REPORTING", address(Service.REPORTING));
  }

  private String address(Service service) {
    return "http://127.0.0.1:" + ports.of(service);
  }
}
