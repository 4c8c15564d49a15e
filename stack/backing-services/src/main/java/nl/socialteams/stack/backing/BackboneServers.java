// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** PostgreSQL, Kafka and the identity provider for one run of tests: fast, and on data that go. */
final class BackboneServers implements AutoCloseable {
  private final PostgresServer postgres;
  private final KafkaBroker kafka;
  private final IdentityServer identity;
  private volatile ChildProcess postgresProcess;
  private volatile ChildProcess kafkaProcess;
  private volatile ChildProcess identityProcess;

  BackboneServers(Checkout checkout, Path folder) {
    PostgresBinaries binaries = PostgresBinaries.unpackedIn(checkout.runFolder());
    postgres =
        new PostgresServer(
            binaries,
            folder.resolve("postgres"),
            FreePorts.take(),
            Durability.FAST,
            128,
            folder.resolve("postgres.log"));
    kafka =
        new KafkaBroker(
            checkout.classPath("stack/broker"),
            folder.resolve("kafka"),
            FreePorts.take(),
            FreePorts.take(),
            512,
            folder.resolve("kafka.log"));
    identity =
        new IdentityServer(
            checkout.classPath("stack/identity-provider"),
            FreePorts.take(),
            64,
            folder.resolve("identity.log"));
  }

  /** Starts the three side by side and waits for all. */
  void start() {
    CompletableFuture.allOf(
            CompletableFuture.runAsync(this::startKafka),
            CompletableFuture.runAsync(this::startPostgres),
            CompletableFuture.runAsync(this::startIdentity))
        .join();
  }

  /** The system properties that the tests are given. */
  List<String> properties() {
    return List.of(
        "backbone.postgres=" + postgres.url(),
        "backbone.kafka=" + kafka.address(),
        "backbone.identity=" + identity.issuer());
  }

  @Override
  public void close() {
    if (identityProcess != null) {
      identityProcess.stop();
    }
    if (postgresProcess != null) {
      PostgresServer.stop(postgresProcess);
    }
    // its data are thrown away, so nothing is lost by not waiting for a clean end
    if (kafkaProcess != null) {
      kafkaProcess.kill();
    }
  }

  private void startKafka() {
    kafkaProcess = kafka.launch();
    kafka.awaitReady(kafkaProcess);
  }

  private void startPostgres() {
    postgresProcess = postgres.launch();
    postgres.awaitReady(postgresProcess);
  }

  private void startIdentity() {
    identityProcess = identity.launch();
    identity.awaitReady(identityProcess);
  }
}
