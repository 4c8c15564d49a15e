// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import nl.socialteams.bench.results.Outcome.Percentiles;

/**
 * wrk, which keeps so many connections busy with the requests of a script. A closed loop: it says
 * how many calls pass, not how long a caller waits at a rate of their own.
 *
 * @param script makes the requests, from what the environment tells it
 */
public record Wrk(Path script, URI service, int connections, Map<String, String> environment) {
  private static final String THREADS = "2";
  private static final JsonMapper JSON = new JsonMapper();

  /** With a script that lies beside a class. */
  public static Path script(Class<?> beside, String name, Path folder) {
    try (InputStream text = beside.getResourceAsStream(name);
        InputStream sums = Wrk.class.getResourceAsStream("told.lua")) {
      Path script = folder.resolve(name);
      Files.write(script, text.readAllBytes());
      Files.write(script, sums.readAllBytes(), java.nio.file.StandardOpenOption.APPEND);
      return script;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The same calls of another server. */
  public Wrk at(URI server) {
    return new Wrk(script, server, connections, environment);
  }

  public Measured measure(Duration time) {
    List<String> command =
        List.of(
            "wrk",
            "--threads",
            THREADS,
            "--connections",
            Integer.toString(connections),
            "--duration",
            time.toSeconds() + "s",
            "--timeout",
            "30s",
            "--script",
            script.toString(),
            service.toString());
    String output = Program.output(command, environment, "Debian's package wrk");
    return told(output.substring(output.lastIndexOf("TOLD ") + 5));
  }

  private static Measured told(String line) {
    try {
      JsonNode told = JSON.readTree(line);
      if (told.path("errors").asLong() > 0) {
        System.err.println("wrk: not answered as wanted: " + told.path("kinds").asText());
      }
      return new Measured(
          told.path("calls").asLong(),
          told.path("calls").asDouble() / told.path("seconds").asDouble(),
          told.path("errors").asLong(),
          new Percentiles(
              told.path("p50").asDouble(),
              told.path("p95").asDouble(),
              told.path("p99").asDouble()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(line, unreadable);
    }
  }
}
