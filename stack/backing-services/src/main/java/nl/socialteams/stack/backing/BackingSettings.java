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
 * @param starts what is done with what earlier runs learnt of starting the broker
 */
public record BackingSettings(
    Checkout checkout,
    Path folder,
    Path logs,
    BackingPorts ports,
    Provider provider,
    Durability durability,
    int kafkaMemoryMegabytes,
    int postgresMemoryMegabytes,
    Starts starts) {

  private static final String BROKER = "stack/broker";
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
        checkout.classPath(BROKER),
        folder.resolve("kafka"),
        ports.kafka(),
        ports.kafkaController(),
        kafkaMemoryMegabytes,
        logs.resolve("kafka.log"));
  }

  /** What was learnt of starting the broker. */
  StartCache brokerStart() {
    return new StartCache(checkout.root().resolve(BROKER).resolve("target/lib"));
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
