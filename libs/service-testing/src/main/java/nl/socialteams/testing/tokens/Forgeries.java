// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing.tokens;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tokens that nobody may believe, by what is wrong with them. */
final class Forgeries {
  private final String issuer;
  private final SigningKey key;

  /**
   * @param key that the provider publishes
   */
  Forgeries(String issuer, SigningKey key) {
    this.issuer = issuer;
    this.key = key;
  }

  Map<String, String> all() {
    SigningKey own = SigningKey.create(key.id());
    SigningKey unknown = SigningKey.create("unknown");
    PublicKey published = key.pair().getPublic();
    long now = Instant.now().getEpochSecond();
    Map<String, String> all = new LinkedHashMap<>();
    all.put("not signed", right().headed("alg", "none").unsigned());
    all.put("not signed, in capitals", right().headed("alg", "NONE").unsigned());
    all.put("not signed, without algorithm", right().headed("alg", null).unsigned());
    all.put("signature left out", right().unsigned());
    all.put("public key as secret", swapped().sealedBy(published.getEncoded()));
    all.put("public key as secret, as text", swapped().sealedBy(text(published)));
    all.put("signed by a forger's key of the same name", right().signedBy(own));
    all.put("signed by a key that is not known", of(unknown).signedBy(unknown));
    all.put("bringing its own key", ofOwnKey(own).signedBy(own));
    all.put("telling where its key is", right().headed("jku", issuer + "/x").signedBy(own));
    all.put("naming no key", right().headed("kid", null).signedBy(key));
    all.put("algorithm other than the signature's", right().signedBy(key, "SHA512withRSA"));
    all.put("changed after it was signed", changed(right().signedBy(key)));
    all.put("for somebody else", right().claiming("aud", "payroll").signedBy(key));
    all.put("for nobody", right().claiming("aud", null).signedBy(key));
    all.put("of another issuer", right().claiming("iss", "https://else.example").signedBy(key));
    all.put("of no issuer", right().claiming("iss", null).signedBy(key));
    all.put("expired", right().claiming("exp", now - 1).signedBy(key));
    all.put("never expiring", right().claiming("exp", null).signedBy(key));
    all.put("not yet valid", right().claiming("nbf", now + 120).signedBy(key));
    all.put("of nobody", right().claiming("sub", null).signedBy(key));
    all.put("asked for by a strange client", right().claiming("azp", "payroll").signedBy(key));
    all.put("asked for by no client", right().claiming("azp", null).signedBy(key));
    all.put("no token at all", "team-member");
    all.put("three parts of nothing", "a.b.c");
    return all;
  }

  private WrittenToken right() {
    return of(key);
  }

  private WrittenToken of(SigningKey other) {
    return WrittenToken.right(issuer, other);
  }

  private WrittenToken swapped() {
    return right().headed("alg", "HS256");
  }

  private WrittenToken ofOwnKey(SigningKey own) {
    return right().headed("jwk", own.published());
  }

  private static byte[] text(PublicKey key) {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
    return ("-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Another person in the same signature. */
  private static String changed(String token) {
    List<String> parts = List.of(token.split("\\."));
    String claims =
        new String(Base64.getUrlDecoder().decode(parts.get(1)), StandardCharsets.UTF_8)
            .replace("5f3c1a52", "5f3c1a53");
    String rewritten =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(claims.getBytes(StandardCharsets.UTF_8));
    return parts.get(0) + "." + rewritten + "." + parts.get(2);
  }
}
