// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Keycloak that is at every start as the realm file has it: what is changed in it is kept in
 * memory only.
 *
 * @param folder the module that holds the realm and the unpacked server
 */
public record KeycloakServer(Path folder, int port, int memoryMegabytes, Path log)
    implements TokenIssuer {
  /** What the process is called. */
  public static final String NAME = "keycloak";

  /** Of the administrator of the server itself, for trying on loopback only. */
  public static final String ADMINISTRATOR = "admin";

  /** The administrator's password. */
  public static final String PASSWORD = "for-trying-only";

  private static final String REALM = "social-teams-realm.json";
  private static final Duration LIMIT = Duration.ofMinutes(5);

  @Override
  public ChildProcess launch() {
    Path home = home();
    importRealm(home);
    List<String> command =
        List.of(
            home.resolve("bin/kc.sh").toString(),
            "start-dev",
            "--import-realm",
            "--db=dev-mem",
            "--http-host=127.0.0.1",
            "--http-port=" + port);
    return ChildProcess.start(NAME, command, environment(), log);
  }

  @Override
  public void awaitReady(ChildProcess child) {
    URI metadata = URI.create(issuer() + "/.well-known/openid-configuration");
    child.awaitReady(() -> HttpCheck.passes(metadata), LIMIT);
  }

  @Override
  public String issuer() {
    return issuer(port);
  }

  static String issuer(int port) {
    return "http://127.0.0.1:" + port + "/realms/social-teams";
  }

  private Map<String, String> environment() {
    return Map.of(
        "JAVA_HOME",
        System.getProperty("java.home"),
        "JAVA_OPTS_KC_HEAP",
        "-Xms64m -Xmx" + memoryMegabytes + "m",
        "KC_BOOTSTRAP_ADMIN_USERNAME",
        ADMINISTRATOR,
        "KC_BOOTSTRAP_ADMIN_PASSWORD",
        PASSWORD);
  }

  private Path home() {
    Path unpacked = folder.resolve("target/server");
    try (Stream<Path> found = Files.list(unpacked)) {
      return found.filter(Files::isDirectory).findFirst().orElseThrow();
    } catch (IOException missing) {
      throw new ServerFailure(
          "Keycloak is not unpacked yet: run ./mvnw -pl stack/keycloak process-classes first.",
          missing);
    }
  }

  private void importRealm(Path home) {
    try {
      Path imports = Files.createDirectories(home.resolve("data/import"));
      Files.copy(
          folder.resolve("realm").resolve(REALM),
          imports.resolve(REALM),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
