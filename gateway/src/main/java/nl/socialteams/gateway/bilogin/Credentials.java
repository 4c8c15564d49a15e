// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.bilogin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What somebody signs in with (RFC 7617).
 *
 * @param client the client's id at the identity provider
 */
record Credentials(String client, String secret) {
  private static final String BASIC = "Basic ";

  static boolean areIn(String header) {
    return header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length());
  }

  /** Empty where the header cannot be read. */
  static Optional<Credentials> of(String header) {
    try {
      byte[] written = Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
      String[] parts = new String(written, StandardCharsets.UTF_8).split(":", 2);
      return parts.length < 2 || parts[0].isBlank()
          ? Optional.empty()
          : Optional.of(new Credentials(parts[0], parts[1]));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** By what they are known again without being kept. */
  String mark() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(client.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return "Credentials of " + client;
  }
}
