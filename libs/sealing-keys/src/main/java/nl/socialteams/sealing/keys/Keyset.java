// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing.keys;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;

/** Keys of one kind, one of which is the primary. The last one in the row is the newest. */
public record Keyset(KeysetHandle handle) {
  static {
    try {
      AeadConfig.register();
      PrfConfig.register();
    } catch (GeneralSecurityException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  static Keyset forSealing() {
    return generate(PredefinedAeadParameters.AES256_GCM);
  }

  static Keyset forFingerprints() {
    return generate(PredefinedPrfParameters.HMAC_SHA256_PRF);
  }

  private static Keyset generate(Parameters kind) {
    return build(
        KeysetHandle.newBuilder()
            .addEntry(KeysetHandle.generateEntryFromParameters(kind).withRandomId().makePrimary()));
  }

  Keyset withNewKey() {
    Parameters kind = handle.getPrimary().getKey().getParameters();
    return build(
        KeysetHandle.newBuilder(handle)
            .addEntry(KeysetHandle.generateEntryFromParameters(kind).withRandomId()));
  }

  Keyset withNewestPrimary() {
    KeysetHandle.Builder keys = KeysetHandle.newBuilder(handle);
    keys.getAt(keys.size() - 1).makePrimary();
    return build(keys);
  }

  Keyset withoutOldKeys() {
    KeysetHandle.Builder keys = KeysetHandle.newBuilder(handle);
    for (int at = keys.size() - 1; at >= 0; at--) {
      if (!keys.getAt(at).isPrimary()) {
        keys.deleteAt(at);
      }
    }
    return build(keys);
  }

  private static Keyset build(KeysetHandle.Builder keys) {
    try {
      return new Keyset(keys.build());
    } catch (GeneralSecurityException impossible) {
      throw new KeyFileUnusable("These keys cannot be put together.", impossible);
    }
  }
}
