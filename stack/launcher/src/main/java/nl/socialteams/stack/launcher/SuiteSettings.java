// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.nio.file.Path;

import nl.socialteams.stack.backing.BackingSettings;
import nl.socialteams.stack.backing.Checkout;
import nl.socialteams.stack.backing.Durability;

/**
 * How the suite is run.
 *
 * @param folder where data and logs are kept
 * @param memoryMegabytes heap of each service; the broker gets twice that
 */
public record SuiteSettings(
    Checkout checkout, Path folder, Ports ports, int memoryMegabytes, Durability durability) {
  static final int DEFAULT_MEMORY = 256;

  /** A suite of its own, beside whatever else runs on this machine. */
  public static SuiteSettings temporary(Checkout checkout, Path folder) {
    return new SuiteSettings(checkout, folder, Ports.free(), DEFAULT_MEMORY, Durability.DURABLE);
  }

  Path data() {
    return folder.resolve("data");
  }

  InstallationKeys keyFile() {
    return InstallationKeys.in(data());
  }

  Path logs() {
    return folder.resolve("logs");
  }

  BackingSettings backing() {
    return new BackingSettings(
        checkout,
        data(),
        logs(),
        ports.backing(),
        durability,
        2 * memoryMegabytes,
        memoryMegabytes / 2);
  }
}
