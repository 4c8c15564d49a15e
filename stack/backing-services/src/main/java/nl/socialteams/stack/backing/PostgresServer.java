// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One PostgreSQL server.
 *
 * @param data its data folder, made when it is not there
 * @param memoryMegabytes of shared buffers
 */
public record PostgresServer(
    PostgresBinaries binaries,
    Path data,
    int port,
    Durability durability,
    int memoryMegabytes,
    Path log) {
  /** What the process is called. */
  public static final String NAME = "postgresql";

  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** Starts the server without waiting for it. */
  public ChildProcess launch() {
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialise();
    }
    List<String> command =
        Stream.concat(
                Stream.of(binaries.program("postgres"), "-D", data.toString()),
                settings().flatMap(setting -> Stream.of("-c", setting)))
            .toList();
    return ChildProcess.start(NAME, OrdinaryUser.run(command), Map.of(), log);
  }

  /** Waits until the server takes connections. */
  public void awaitReady(ChildProcess child) {
    child.awaitReady(() -> new Databases(url()).answer(), LIMIT);
  }

  /** Where the superuser reaches it. */
  public String url() {
    return url(port);
  }

  /** Where the superuser reaches the server on that port. */
  public static String url(int port) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres&password=postgres";
  }

  /** Stops as PostgreSQL's "fast" mode does, which does not wait for clients to leave. */
  public static void stop(ChildProcess child) {
    child.stop("INT");
  }

  private Stream<String> settings() {
    return Stream.concat(
        durability.settings(),
        Stream.of(
            "port=" + port,
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=300",
            "shared_buffers=" + memoryMegabytes + "MB",
            "timezone=UTC",
            "log_timezone=UTC"));
  }

  /**
   * The collation is the built-in one, so that the order of texts is the same on every machine. Who
   * reaches the loopback address is trusted, as with the identity provider beside it.
   */
  private void initialise() {
    List<String> command =
        List.of(
            binaries.program("initdb"),
            "--pgdata=" + data,
            "--username=postgres",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--locale=C.UTF-8",
            "--no-instructions",
            durability == Durability.FAST ? "--no-sync" : "--sync-method=fsync");
    ChildProcess.run("Making PostgreSQL's data folder", OrdinaryUser.run(command), log);
  }
}
