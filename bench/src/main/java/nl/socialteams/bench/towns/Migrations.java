// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.towns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import nl.socialteams.stack.backing.Checkout;

/** What the database of reporting-service is made by: kept facts are of use to the same only. */
final class Migrations {
  private static final List<String> FOLDERS =
      List.of("reporting-service/src/main/resources/db", "libs/inbox/src/main/resources/db");

  private Migrations() {}

  static String checksum(Checkout checkout) {
    CRC32 sum = new CRC32();
    FOLDERS.forEach(folder -> add(sum, checkout.root().resolve(folder)));
    return Long.toHexString(sum.getValue());
  }

  private static void add(CRC32 sum, Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        sum.update(Files.readAllBytes(file));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
