// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The embedded identity provider.
 *
 * @param classPath of the provider only
 */
public record IdentityServer(String classPath, int port, int memoryMegabytes, Path log) {
  private static final String MAIN = "nl.socialteams.stack.identity.IdentityProvider";
  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** Starts the provider without waiting for it. */
  public ChildProcess launch() {
    List<String> command =
        new JavaProgram(classPath, memoryMegabytes).command(MAIN, Integer.toString(port));
    return ChildProcess.start("Identity provider", command, Map.of(), log);
  }

  /** Waits until the provider answers. */
  public void awaitReady(ChildProcess child) {
    child.awaitReady(this::answers, LIMIT);
  }

  /** What its tokens name as their issuer. */
  public String issuer() {
    return "http://127.0.0.1:" + port + "/social-teams";
  }

  private boolean answers() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI jwks = URI.create(issuer() + "/jwks");
      HttpRequest request = HttpRequest.newBuilder(jwks).timeout(Duration.ofSeconds(2)).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }
  }
}
