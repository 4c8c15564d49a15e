// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.nio.file.Path;

/**
 * How the three servers are run.
 *
 * @param folder where their data are kept, made when it is not there
 * @param logs where their logs are kept
 * @param kafkaMemoryMegabytes heap of the broker
 * @param postgresMemoryMegabytes shared buffers of PostgreSQL
 */
public record BackingSettings(
    Checkout checkout,
    Path folder,
    Path logs,
    BackingPorts ports,
    Provider provider,
    Durability durability,
    int kafkaMemoryMegabytes,
    int postgresMemoryMegabytes) {

  private static final int IDENTITY_MEMORY = 64;
  private static final int KEYCLOAK_MEMORY = 512;

  PostgresServer postgres() {
    return new PostgresServer(
        PostgresBinaries.unpackedIn(checkout.runFolder()),
        folder.resolve("postgresql"),
        ports.postgres(),
        durability,
        postgresMemoryMegabytes,
        logs.resolve("postgresql.log"));
  }

  KafkaBroker kafka() {
    return new KafkaBroker(
        checkout.classPath("stack/broker"),
        folder.resolve("kafka"),
        ports.kafka(),
        ports.kafkaController(),
        kafkaMemoryMegabytes,
        logs.resolve("kafka.log"));
  }

  TokenIssuer identity() {
    return switch (provider) {
      case EMBEDDED -> embedded();
      case KEYCLOAK ->
          new KeycloakServer(
              checkout.root().resolve("stack/keycloak"),
              ports.identity(),
              KEYCLOAK_MEMORY,
              logs.resolve("keycloak.log"));
    };
  }

  private IdentityServer embedded() {
    return new IdentityServer(
        checkout.classPath("stack/identity-provider"),
        ports.identity(),
        IDENTITY_MEMORY,
        logs.resolve("identity-provider.log"));
  }
}
