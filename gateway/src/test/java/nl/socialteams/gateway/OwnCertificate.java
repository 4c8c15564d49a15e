// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.UUID;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Lets the gateway speak TLS with a certificate that exists as long as the test. */
public class OwnCertificate implements QuarkusTestResourceLifecycleManager {
  private final String password = UUID.randomUUID().toString();
  private Path folder;

  @Override
  public Map<String, String> start() {
    try {
      folder = Files.createTempDirectory("certificate-");
      make();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return Map.of(
        "quarkus.http.ssl.certificate.key-store-file", file().toString(),
        "quarkus.http.ssl.certificate.key-store-file-type", "PKCS12",
        "quarkus.http.ssl.certificate.key-store-password", password,
        "quarkus.http.insecure-requests", "enabled",
        "quarkus.http.test-ssl-port", "0");
  }

  private void make() throws IOException {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "gateway",
                "-keyalg",
                "EC",
                "-validity",
                "2",
                "-dname",
                "CN=gateway",
                "-ext",
                "san=ip:127.0.0.1,dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                file().toString(),
                "-storepass",
                password)
            .redirectErrorStream(true)
            .start();
    String told = new String(keytool.getInputStream().readAllBytes());
    if (!Files.exists(file())) {
      throw new IOException(told);
    }
  }

  private Path file() {
    return folder.resolve("gateway.p12");
  }

  /** Gives the test its trust in the certificate. */
  @Override
  public void inject(TestInjector test) {
    test.injectIntoFields(trust(), field -> field.getType().equals(SSLContext.class));
  }

  private SSLContext trust() {
    try (InputStream store = Files.newInputStream(file())) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(store, password.toCharArray());
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      trusted.setCertificateEntry("gateway", keys.getCertificate("gateway"));
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, factory.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException unusable) {
      throw new IllegalStateException(unusable);
    }
  }

  @Override
  public void stop() {
    try {
      Files.deleteIfExists(file());
      Files.deleteIfExists(folder);
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }
}
