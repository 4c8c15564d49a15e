// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing.keys;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;

/**
 * How the keys are written: two lines, each a keyset in the JSON of Tink, the first for sealing,
 * the second for fingerprints.
 */
public final class KeyFileText {
  private KeyFileText() {}

  public static String write(KeyFile keys) {
    return write(keys.sealing()) + "\n" + write(keys.fingerprints()) + "\n";
  }

  /**
   * @throws KeyFileUnusable where the text is anything else
   */
  public static KeyFile read(String text) {
    String[] lines = text.strip().split("\\R", -1);
    if (lines.length != 2) {
      throw new KeyFileUnusable("A key file has two lines; make one with ./dev keys new.", null);
    }
    return new KeyFile(keyset(lines[0]), keyset(lines[1]));
  }

  private static String write(Keyset keys) {
    try {
      return TinkJsonProtoKeysetFormat.serializeKeyset(keys.handle(), InsecureSecretKeyAccess.get())
          .replaceAll("\\R", "");
    } catch (GeneralSecurityException impossible) {
      throw new KeyFileUnusable("These keys cannot be written.", impossible);
    }
  }

  private static Keyset keyset(String line) {
    try {
      return new Keyset(TinkJsonProtoKeysetFormat.parseKeyset(line, InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException | RuntimeException unreadable) {
      // the cause may quote the text, which is the secret itself
      throw new KeyFileUnusable("A line of the key file is no keyset.", null);
    }
  }
}
