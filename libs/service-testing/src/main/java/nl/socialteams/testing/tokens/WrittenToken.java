// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing.tokens;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A token that is being written, rightly or wrongly. */
final class WrittenToken {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Object> header;
  private final Map<String, Object> claims;

  private WrittenToken(Map<String, Object> header, Map<String, Object> claims) {
    this.header = header;
    this.claims = claims;
  }

  /** Of a team member, with nothing wrong in it. */
  static WrittenToken right(String issuer, SigningKey key) {
    Map<String, Object> header = new HashMap<>();
    header.put("typ", "JWT");
    header.put("alg", "RS256");
    header.put("kid", key.id());
    long now = Instant.now().getEpochSecond();
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", issuer);
    claims.put("sub", "5f3c1a52-6a53-4f0e-9d6c-0d6a3c1f7b11");
    claims.put("aud", "social-teams");
    claims.put("azp", "teams-website");
    claims.put("iat", now);
    claims.put("exp", now + 300);
    claims.put("roles", List.of("team-member", "area-administrator", "budget-holder"));
    claims.put("municipalities", List.of("GM0935"));
    return new WrittenToken(header, claims);
  }

  /** Leaves the claim out where the value is null. */
  WrittenToken claiming(String name, Object value) {
    return new WrittenToken(header, changed(claims, name, value));
  }

  /** Leaves the header out where the value is null. */
  WrittenToken headed(String name, Object value) {
    return new WrittenToken(changed(header, name, value), claims);
  }

  String signedBy(SigningKey key) {
    return signedBy(key, "SHA256withRSA");
  }

  String signedBy(SigningKey key, String algorithm) {
    try {
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key.pair().getPrivate());
      signature.update(text().getBytes(StandardCharsets.US_ASCII));
      return text() + "." + encoded(signature.sign());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** As a forger does who has a service take the public key for a shared secret. */
  String sealedBy(byte[] secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return text() + "." + encoded(mac.doFinal(text().getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String unsigned() {
    return text() + ".";
  }

  private String text() {
    return encoded(json(header)) + "." + encoded(json(claims));
  }

  private static Map<String, Object> changed(Map<String, Object> from, String name, Object value) {
    Map<String, Object> changed = new HashMap<>(from);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return changed;
  }

  static byte[] json(Object value) {
    try {
      return JSON.writeValueAsBytes(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
