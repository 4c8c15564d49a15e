// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** PostgreSQL, Kafka and the identity provider, started and stopped together. */
public final class BackingServers {
  private final BackingSettings settings;
  private final PostgresServer postgres;
  private final KafkaBroker kafka;
  private final TokenIssuer identity;
  private final List<ChildProcess> children = Collections.synchronizedList(new ArrayList<>());
  private volatile boolean stopped;

  public BackingServers(BackingSettings settings) {
    this.settings = settings;
    this.postgres = settings.postgres();
    this.kafka = settings.kafka();
    this.identity = settings.identity();
  }

  /**
   * Starts the three side by side and waits for all.
   *
   * @param ready is told of each that is ready, by whatever thread
   */
  public void start(Consumer<ChildProcess> ready) {
    List<CompletableFuture<Void>> starts =
        List.of(
            starting(() -> start(launchKafka(), kafka::awaitReady, ready)),
            starting(() -> start(postgres.launch(), postgres::awaitReady, ready)),
            starting(() -> start(identity.launch(), identity::awaitReady, ready)));
    try {
      CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof ServerFailure known ? known : failure;
    }
  }

  /** Stops those that were started. PostgreSQL and Kafka write down what they still hold. */
  public void stop() {
    stopped = true;
    List.copyOf(children).parallelStream().forEach(this::stop);
  }

  /** The processes that were started. */
  public List<ChildProcess> children() {
    return List.copyOf(children);
  }

  public PostgresServer postgres() {
    return postgres;
  }

  public KafkaBroker kafka() {
    return kafka;
  }

  public TokenIssuer identity() {
    return identity;
  }

  private ChildProcess launchKafka() {
    return kafka.launch(settings.starts(), settings.brokerStart());
  }

  private static CompletableFuture<Void> starting(Runnable start) {
    CompletableFuture<Void> started = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                start.run();
                started.complete(null);
              } catch (RuntimeException failure) {
                started.completeExceptionally(failure);
              }
            });
    return started;
  }

  private void start(
      ChildProcess child, Consumer<ChildProcess> awaitReady, Consumer<ChildProcess> ready) {
    children.add(child);
    if (stopped) {
      child.kill();
    }
    awaitReady.accept(child);
    ready.accept(child);
  }

  private void stop(ChildProcess child) {
    if (settings.durability() == Durability.FAST) {
      // its data are thrown away, so nothing is lost by not waiting for a clean end
      child.kill();
    } else if (child.name().equals(PostgresServer.NAME)) {
      PostgresServer.stop(child);
    } else {
      child.stop();
    }
  }
}
