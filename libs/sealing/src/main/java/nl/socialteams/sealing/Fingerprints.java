// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.google.crypto.tink.prf.PrfSet;

import nl.socialteams.sealing.keys.KeyFile;

/**
 * Keyed hashes by which something sealed is found again by its exact value, such as a number or a
 * name. Without the key they can neither be made nor tried.
 */
@ApplicationScoped
public class Fingerprints {
  private static final int BYTES = 16;

  private final PrfSet keys;

  @Inject
  Fingerprints(KeyFile keys) {
    this.keys = keys.fingerprinter();
  }

  /**
   * @param kind keeps equal texts of two kinds apart, such as {@code worker-name}
   * @return 16 bytes
   */
  public byte[] of(String kind, String text) {
    try {
      return keys.computePrimary((kind + '\n' + text).getBytes(StandardCharsets.UTF_8), BYTES);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("No fingerprint of kind " + kind, impossible);
    }
  }
}
