// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import nl.socialteams.stack.backing.Checkout;

/** Where made-up data lie for the next run, called after what they were made of. */
record KeptData(Checkout checkout) {
  /** Another one when other data are made of the same. */
  private static final int FORM = 1;

  Path folder(String what) {
    Path all = Path.of(".run", "bench", "kept").toAbsolutePath();
    try {
      return Files.createDirectories(all).resolve(what + "-" + madeOf());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Of the migrations of the services that have data in it, and of the demonstration. */
  private String madeOf() {
    CRC32 sum = new CRC32();
    sum.update(FORM);
    Stream.of(
            "area-service/src/main/resources/db",
            "case-service/src/main/resources/db",
            "stack/demonstration/src/main")
        .map(checkout.root()::resolve)
        .flatMap(folder -> files(folder).stream())
        .forEach(file -> sum.update(bytes(file)));
    return HexFormat.of().toHexDigits(sum.getValue(), 8);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
