// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The Kafka broker: one node that is its own controller.
 *
 * @param classPath of the broker only
 * @param data folder with its configuration and its topics, made when it is not there
 */
public record KafkaBroker(
    String classPath, Path data, int port, int controllerPort, int memoryMegabytes, Path log) {
  /** What the process is called. */
  public static final String NAME = "kafka";

  private static final Duration LIMIT = Duration.ofSeconds(90);

  /** Starts the broker without waiting for it, as if nothing had been learnt of that. */
  public ChildProcess launch() {
    return launch(List.of());
  }

  /**
   * The same as is wanted.
   *
   * @param cache what was learnt of it
   */
  ChildProcess launch(Starts starts, StartCache cache) {
    return cache.launch(starts, this::launch);
  }

  private ChildProcess launch(List<String> options) {
    Path configuration = new BrokerConfiguration(this).write();
    if (!Files.exists(topics().resolve("meta.properties"))) {
      format(configuration);
    }
    List<String> command = java().command(options, "kafka.Kafka", configuration.toString());
    return ChildProcess.start(NAME, command, Map.of(), log);
  }

  /** Waits until the broker answers. */
  public void awaitReady(ChildProcess child) {
    child.awaitReady(() -> new Topics(address()).brokerAnswers(), LIMIT);
  }

  /** The bootstrap server that clients are given. */
  public String address() {
    return "127.0.0.1:" + port;
  }

  Path topics() {
    return data.resolve("topics");
  }

  private void format(Path configuration) {
    String cluster = ClusterId.random();
    List<String> command =
        java()
            .command(
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                cluster,
                "--config",
                configuration.toString());
    ChildProcess.run("Formatting Kafka's data folder", command, log);
  }

  private JavaProgram java() {
    return new JavaProgram(classPath, memoryMegabytes);
  }
}
