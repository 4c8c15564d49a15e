// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.limits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a process holds of the machine's memory, with those that it started. A page that several
 * processes hold counts once: each has its part of it (PSS).
 */
public record ResidentMemory(long pid) {
  private static final double KILO = 1024;

  public double megabytes() {
    Stream<Long> started =
        ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants).map(ProcessHandle::pid);
    return Stream.concat(Stream.of(pid), started).mapToDouble(ResidentMemory::kilobytes).sum()
        / KILO;
  }

  /** Nothing of one that ended meanwhile. */
  private static double kilobytes(long one) {
    Path rollup = Path.of("/proc", Long.toString(one), "smaps_rollup");
    try (Stream<String> lines = Files.lines(rollup)) {
      return lines
          .filter(line -> line.startsWith("Pss:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElseThrow();
    } catch (NoSuchFileException ended) {
      return 0;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
