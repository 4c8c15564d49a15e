// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The embedded identity provider.
 *
 * @param classPath of the provider only
 */
public record IdentityServer(String classPath, int port, int memoryMegabytes, Path log)
    implements TokenIssuer {
  /** What the process is called. */
  public static final String NAME = "identity-provider";

  private static final String MAIN = "nl.socialteams.stack.identity.IdentityProvider";
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @Override
  public ChildProcess launch() {
    List<String> command =
        new JavaProgram(classPath, memoryMegabytes).command(MAIN, Integer.toString(port));
    return ChildProcess.start(NAME, command, Map.of(), log);
  }

  @Override
  public void awaitReady(ChildProcess child) {
    child.awaitReady(this::answers, LIMIT);
  }

  @Override
  public String issuer() {
    return issuer(port);
  }

  /** The issuer that the provider on that port is. */
  static String issuer(int port) {
    return "http://127.0.0.1:" + port + "/social-teams";
  }

  private boolean answers() {
    return HttpCheck.passes(URI.create(issuer() + "/jwks"));
  }
}
