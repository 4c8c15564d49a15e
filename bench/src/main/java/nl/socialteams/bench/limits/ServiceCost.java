// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.limits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a process has cost until now. */
public record ServiceCost(long pid) {
  private static final int KILO = 1024;

  /** Of all its threads. */
  public Duration processorTime() {
    return ProcessHandle.of(pid).orElseThrow().info().totalCpuDuration().orElseThrow();
  }

  /** Resident. */
  public long memoryMegabytes() {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / KILO)
          .findFirst()
          .orElseThrow();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
