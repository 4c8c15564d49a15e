// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import nl.socialteams.stack.backing.ChildProcess;
import nl.socialteams.stack.backing.FreePorts;
import nl.socialteams.stack.backing.HttpCheck;

/** nginx (Debian's package nginx-light) as a proxy before one service, on loopback. */
record Nginx(ChildProcess process, URI address) implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  static Nginx before(URI service, Path folder) {
    int port = FreePorts.take();
    Path configuration = folder.resolve("nginx.conf");
    try (InputStream text = Nginx.class.getResourceAsStream("nginx.conf")) {
      String written =
          new String(text.readAllBytes(), StandardCharsets.UTF_8)
              .replace("@PORT@", Integer.toString(port))
              .replace("@SERVICE@", service.getAuthority())
              .replace("@FOLDER@", folder.toString());
      Files.writeString(configuration, written);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    List<String> command =
        List.of("nginx", "-p", folder.toString(), "-c", configuration.toString());
    ChildProcess process =
        ChildProcess.start("nginx", command, Map.of(), folder.resolve("logs/nginx.log"));
    URI address = URI.create("http://127.0.0.1:" + port);
    process.awaitReady(() -> HttpCheck.passes(address.resolve("/q/health/ready")), PATIENCE);
    return new Nginx(process, address);
  }

  @Override
  public void close() {
    process.stop();
  }
}
