// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.List;

import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

import io.vertx.core.net.TrustOptions;

/** By whom a receiver's certificate may be signed, and whether that was why a call failed. */
final class TrustedCertificates {
  private TrustedCertificates() {}

  /** Whoever this Java machine trusts, and the certificates of those files. */
  static TrustOptions with(List<Path> files) {
    try {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      for (Certificate known : managerOf(null).getAcceptedIssuers()) {
        add(trusted, known);
      }
      for (Path file : files) {
        addAll(trusted, file);
      }
      return TrustOptions.wrap(managerOf(trusted));
    } catch (GeneralSecurityException unusable) {
      throw new IllegalStateException("The trusted certificates cannot be used", unusable);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether that is what stands behind the failure. */
  static boolean isReasonOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertificateException) {
        return true;
      }
    }
    return false;
  }

  private static void addAll(KeyStore trusted, Path file)
      throws IOException, GeneralSecurityException {
    try (InputStream content = Files.newInputStream(file)) {
      for (Certificate found :
          CertificateFactory.getInstance("X.509").generateCertificates(content)) {
        add(trusted, found);
      }
    }
  }

  private static void add(KeyStore trusted, Certificate certificate)
      throws GeneralSecurityException {
    trusted.setCertificateEntry("trusted-" + trusted.size(), certificate);
  }

  /** Null stands for what the Java machine trusts by itself. */
  private static X509TrustManager managerOf(KeyStore trusted) throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(trusted);
    for (TrustManager manager : factory.getTrustManagers()) {
      if (manager instanceof X509TrustManager found) {
        return found;
      }
    }
    throw new GeneralSecurityException("There is no manager of trust for certificates");
  }
}
