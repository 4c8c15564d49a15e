// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.portal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import static org.awaitility.Awaitility.await;

/**
 * A real browser without a window. The environment's {@code CHROMIUM} names the program where it is
 * not on the path.
 */
public final class Chromium implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final List<String> NAMES =
      List.of("chromium", "chromium-headless-shell", "chromium-browser", "google-chrome");
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--remote-debugging-port=0");

  private final Process process;
  private final DevTools devTools;

  private Chromium(Process process, DevTools devTools) {
    this.process = process;
    this.devTools = devTools;
  }

  /** The program, or nothing where it is not installed. */
  public static Optional<String> program() {
    return Optional.ofNullable(System.getenv("CHROMIUM"))
        .or(() -> onPath().map(Path::toString).findFirst());
  }

  private static Stream<Path> onPath() {
    List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable);
  }

  /**
   * @param folder an empty one, for what the browser keeps
   */
  public static Chromium start(Path folder) {
    Path profile = folder.resolve("profile");
    List<String> command = new ArrayList<>(List.of(program().orElseThrow()));
    command.addAll(FLAGS);
    command.addAll(List.of("--user-data-dir=" + profile, "about:blank"));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("chromium.log").toFile())
              .start();
      return new Chromium(process, DevTools.at(address(profile.resolve("DevToolsActivePort"))));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The browser writes its port and path there once it listens. */
  private static URI address(Path told) throws IOException {
    await().atMost(LIMIT).until(() -> Files.exists(told) && Files.readAllLines(told).size() > 1);
    List<String> lines = Files.readAllLines(told);
    return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
  }

  public Tab open(String address) {
    return attached(
        devTools.ask("Target.createTarget", Map.of("url", address)).path("targetId").asText());
  }

  /** A tab that a page opened. */
  public Tab opened(String addressStart) {
    await().atMost(LIMIT).until(() -> target(addressStart).isPresent());
    return attached(target(addressStart).orElseThrow());
  }

  private Optional<String> target(String addressStart) {
    JsonNode targets = devTools.ask("Target.getTargets", Map.of()).path("targetInfos");
    for (JsonNode target : targets) {
      if (target.path("url").asText().startsWith(addressStart)) {
        return Optional.of(target.path("targetId").asText());
      }
    }
    return Optional.empty();
  }

  private Tab attached(String target) {
    Map<String, Object> how = Map.of("targetId", target, "flatten", true);
    return new Tab(devTools, devTools.ask("Target.attachToTarget", how).path("sessionId").asText());
  }

  /** With what it started; the program on the path may be a script that starts it. */
  @Override
  public void close() {
    devTools.close();
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    all.forEach(one -> one.onExit().orTimeout(30, TimeUnit.SECONDS).join());
  }
}
