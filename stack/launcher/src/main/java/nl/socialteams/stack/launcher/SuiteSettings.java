// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.nio.file.Path;

import nl.socialteams.stack.backing.BackingSettings;
import nl.socialteams.stack.backing.Checkout;
import nl.socialteams.stack.backing.Durability;
import nl.socialteams.stack.backing.Provider;
import nl.socialteams.stack.backing.Starts;

/**
 * How the suite is run.
 *
 * @param folder where data and logs are kept
 * @param memoryMegabytes heap of each service, and of the broker
 * @param starts what is done with what earlier runs learnt of starting
 */
public record SuiteSettings(
    Checkout checkout,
    Path folder,
    Ports ports,
    Provider provider,
    int memoryMegabytes,
    Durability durability,
    Starts starts) {
  static final int DEFAULT_MEMORY = 256;

  /** A suite of its own, beside whatever else runs on this machine. */
  public static SuiteSettings temporary(Checkout checkout, Path folder) {
    return temporary(checkout, folder, Provider.EMBEDDED);
  }

  /** The same with the tokens of that provider. */
  public static SuiteSettings temporary(Checkout checkout, Path folder, Provider provider) {
    return new SuiteSettings(
        checkout,
        folder,
        Ports.free(),
        provider,
        DEFAULT_MEMORY,
        Durability.DURABLE,
        Starts.AS_LEARNT);
  }

  /** The same with other starts. */
  public SuiteSettings starting(Starts other) {
    return new SuiteSettings(checkout, folder, ports, provider, memoryMegabytes, durability, other);
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
        provider,
        durability,
        memoryMegabytes,
        memoryMegabytes / 2,
        starts);
  }
}
