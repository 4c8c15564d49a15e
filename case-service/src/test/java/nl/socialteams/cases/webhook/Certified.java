// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A key and the certificate that its owner signed for a name, made for one test.
 *
 * @param certificate for who shall trust it (PEM)
 */
record Certified(Path keys, Path certificate) {
  private static final String PASSWORD = "for-this-test-only";

  static Certified of(Path folder, String name) throws IOException {
    Path keys = folder.resolve(name + ".p12");
    Path certificate = folder.resolve(name + ".pem");
    List<String> store = List.of("-alias", "receiver", "-keystore", keys.toString());
    keytool(
        store,
        "-genkeypair",
        "-keyalg",
        "EC",
        "-validity",
        "2",
        "-dname",
        "CN=" + name,
        "-ext",
        "san=dns:" + name,
        "-storetype",
        "PKCS12");
    keytool(store, "-exportcert", "-rfc", "-file", certificate.toString());
    return new Certified(keys, certificate);
  }

  private static void keytool(List<String> store, String... step) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(Arrays.asList(step));
    command.addAll(store);
    command.addAll(List.of("-storepass", PASSWORD));
    Process running = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(running.getInputStream().readAllBytes());
    if (running.onExit().join().exitValue() != 0) {
      throw new IOException(told);
    }
  }

  /** What a server speaks TLS with. */
  SSLContext server() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream content = Files.newInputStream(keys)) {
      store.load(content, PASSWORD.toCharArray());
    }
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
  }
}
