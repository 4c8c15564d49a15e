// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * The backbone of a run of tests as a process of its own. It prints the properties that tests need,
 * then {@code ready}, and stops when it is told to by TERM, or with {@code --until-input-ends} when
 * whoever started it is gone.
 */
public final class BackboneProcess {
  private BackboneProcess() {}

  public static void main(String[] arguments) throws Exception {
    Checkout checkout = Checkout.find();
    Files.createDirectories(checkout.runFolder());
    Path folder = Files.createTempDirectory(checkout.runFolder(), "backbone-");
    BackingServers servers = new BackingServers(settings(checkout, folder));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(servers, folder)));
    try {
      servers.start(ready -> {});
    } catch (ServerFailure failure) {
      System.out.println("failed: " + failure.getMessage());
      System.exit(1);
    }
    System.out.println("backbone.postgres=" + servers.postgres().url());
    System.out.println("backbone.kafka=" + servers.kafka().address());
    System.out.println("backbone.identity=" + servers.identity().issuer());
    System.out.println("ready");
    awaitEnd(arguments.length > 0 && "--until-input-ends".equals(arguments[0]));
  }

  private static BackingSettings settings(Checkout checkout, Path folder) {
    return new BackingSettings(
        checkout,
        folder,
        folder,
        BackingPorts.free(),
        Provider.EMBEDDED,
        Durability.FAST,
        512,
        128,
        Starts.AS_LEARNT);
  }

  private static void awaitEnd(boolean untilInputEnds) throws IOException, InterruptedException {
    if (untilInputEnds) {
      InputStream input = System.in;
      input.transferTo(OutputStream.nullOutputStream());
      System.exit(0);
    }
    new CountDownLatch(1).await();
  }

  private static void stop(BackingServers servers, Path folder) {
    servers.stop();
    Folders.delete(folder);
  }
}
