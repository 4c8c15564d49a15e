// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.keycloak;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** What ties a code to the browser that asked for it (PKCE, RFC 7636). */
record ProofKey(String verifier) {

  static ProofKey create() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    return new ProofKey(encoded(random));
  }

  String challenge() {
    try {
      return encoded(
          MessageDigest.getInstance("SHA-256")
              .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
