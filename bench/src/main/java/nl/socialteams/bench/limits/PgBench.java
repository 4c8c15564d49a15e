// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.limits;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.socialteams.bench.load.Measured;
import nl.socialteams.bench.load.Program;
import nl.socialteams.bench.results.Outcome.Percentiles;

/**
 * PostgreSQL's own benchmark with the statements of a script, as the role of the service.
 *
 * @param database where it is reached, as JDBC writes it, without user
 * @param role works as the service does; its password is its name
 * @param script the statements of one transaction
 * @param variables what the script calls by name
 */
public record PgBench(
    String database, String role, Path script, int clients, Map<String, String> variables) {
  private static final Pattern SECOND = Pattern.compile("progress: ([0-9.]+) s, ([0-9.]+) tps");
  private static final Pattern FAILED = Pattern.compile("number of failed transactions: ([0-9]+)");
  private static final String THREADS = "2";

  /**
   * Each connection plans its statements and compiles its triggers first, as a pool has long done.
   */
  private static final int WARMING_UP = 20;

  /** With a script that lies beside a class. */
  public static Path script(Class<?> beside, String name, Path folder) {
    try (InputStream text = beside.getResourceAsStream(name)) {
      Path script = folder.resolve(name);
      Files.write(script, text.readAllBytes());
      return script;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Its transactions once it is warm; how long each took is not told. */
  public Measured measure(Duration time) {
    URI address = URI.create(database.substring("jdbc:".length()));
    List<String> command =
        new ArrayList<>(
            List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=" + THREADS,
                "--time=" + (WARMING_UP + time.toSeconds()),
                "--progress=1",
                "--file=" + script,
                "--host=" + address.getHost(),
                "--port=" + address.getPort(),
                "--username=" + role));
    variables.forEach((name, value) -> command.add("--define=" + name + "=" + value));
    command.add(address.getPath().substring(1));
    String output =
        Program.output(command, Map.of("PGPASSWORD", role), "Debian's package postgresql");
    if (!found(FAILED, output).equals("0")) {
      throw new IllegalStateException("pgbench had failures: " + output);
    }
    double rate = rate(output);
    return new Measured(Math.round(rate * time.toSeconds()), rate, 0, Percentiles.NONE);
  }

  /** The mean of the seconds after it was warm. */
  static double rate(String output) {
    return SECOND
        .matcher(output)
        .results()
        .filter(second -> Double.parseDouble(second.group(1)) > WARMING_UP + 1)
        .mapToDouble(second -> Double.parseDouble(second.group(2)))
        .average()
        .orElseThrow(() -> new IllegalStateException("pgbench told no second: " + output));
  }

  private static String found(Pattern pattern, String output) {
    Matcher matcher = pattern.matcher(output);
    if (!matcher.find()) {
      throw new IllegalStateException("pgbench did not tell " + pattern + ": " + output);
    }
    return matcher.group(1);
  }
}
