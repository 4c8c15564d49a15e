// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signatures of Standard Webhooks 1.0: HMAC-SHA256 over id, moment and body.
 *
 * @see <a href="https://www.standardwebhooks.com">Standard Webhooks</a>
 */
public final class Signing {
  private static final String PREFIX = "whsec_";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Signing() {}

  /** A new secret, as its owner gets it. */
  public static String newSecret() {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return PREFIX + Base64.getEncoder().encodeToString(secret);
  }

  /**
   * The header's value: a signature by each secret, so that one can take over from another.
   *
   * @param timestamp seconds since 1970
   */
  static String sign(List<String> secrets, String id, long timestamp, String body) {
    byte[] content = (id + '.' + timestamp + '.' + body).getBytes(StandardCharsets.UTF_8);
    return secrets.stream()
        .map(secret -> "v1," + Base64.getEncoder().encodeToString(hash(secret, content)))
        .collect(Collectors.joining(" "));
  }

  private static byte[] hash(String secret, byte[] content) {
    byte[] key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
    try {
      Mac hash = Mac.getInstance(ALGORITHM);
      hash.init(new SecretKeySpec(key, ALGORITHM));
      return hash.doFinal(content);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
