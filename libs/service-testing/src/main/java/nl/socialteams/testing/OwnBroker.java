// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.socialteams.stack.backing.Checkout;
import nl.socialteams.stack.backing.ChildProcess;
import nl.socialteams.stack.backing.Folders;
import nl.socialteams.stack.backing.FreePorts;
import nl.socialteams.stack.backing.KafkaBroker;

/** A broker that a test may take away and bring back; it is away at first. */
public final class OwnBroker implements AutoCloseable {
  private static final int MEMORY_MEGABYTES = 256;

  private final Path folder;
  private final KafkaBroker broker;
  private ChildProcess process;

  private OwnBroker(Path folder, KafkaBroker broker) {
    this.folder = folder;
    this.broker = broker;
  }

  public static OwnBroker prepare() throws IOException {
    Checkout checkout = Checkout.find();
    Files.createDirectories(checkout.runFolder());
    Path folder = Files.createTempDirectory(checkout.runFolder(), "broker-");
    int port = FreePorts.takeRow(2);
    KafkaBroker broker =
        new KafkaBroker(
            checkout.classPath("stack/broker"),
            folder.resolve("kafka"),
            port,
            port + 1,
            MEMORY_MEGABYTES,
            folder.resolve("kafka.log"));
    return new OwnBroker(folder, broker);
  }

  /** Where it is reached when it runs. */
  public String address() {
    return broker.address();
  }

  /** Returns when it answers. */
  public void start() {
    process = broker.launch();
    broker.awaitReady(process);
  }

  /** Takes it away at once; its topics stay. */
  public void kill() {
    process.kill();
  }

  @Override
  public void close() {
    if (process != null) {
      process.kill();
    }
    Folders.delete(folder);
  }
}
