// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing.keys;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;

/**
 * The keys of an installation: those that seal personal data (AES-256-GCM), and those that make the
 * fingerprints by which a number is found again (HMAC-SHA-256).
 *
 * <p>Rotation goes in steps, so that replicas with the file of before and of after understand each
 * other: {@link #withNewKey()}, then {@link #withNewestPrimary()}, and when nothing is sealed by
 * the old key any more {@link #withoutOldKeys()}. Fingerprint keys stay: what is found by them
 * would not be found any more.
 */
public record KeyFile(Keyset sealing, Keyset fingerprints) {

  public static KeyFile create() {
    return new KeyFile(Keyset.forSealing(), Keyset.forFingerprints());
  }

  /** Can open what the new key seals; seals by the old one still. */
  public KeyFile withNewKey() {
    return new KeyFile(sealing.withNewKey(), fingerprints);
  }

  /** Seals by the newest key from now on. */
  public KeyFile withNewestPrimary() {
    return new KeyFile(sealing.withNewestPrimary(), fingerprints);
  }

  /** Cannot open any more what another key than the primary one sealed. */
  public KeyFile withoutOldKeys() {
    return new KeyFile(sealing.withoutOldKeys(), fingerprints);
  }

  public Aead sealer() {
    return primitive(sealing.handle(), Aead.class);
  }

  public PrfSet fingerprinter() {
    return primitive(fingerprints.handle(), PrfSet.class);
  }

  /** The key that seals now. */
  public int primaryKeyId() {
    return sealing.handle().getPrimary().getId();
  }

  private static <P> P primitive(KeysetHandle keys, Class<P> wanted) {
    try {
      return keys.getPrimitive(RegistryConfiguration.get(), wanted);
    } catch (GeneralSecurityException unusable) {
      throw new KeyFileUnusable("These keys are of another kind than sealing needs.", unusable);
    }
  }
}
