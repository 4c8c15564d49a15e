// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.identity;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Codes that were given out and not yet exchanged. Each is good once, for a minute. */
final class Codes {
  private static final Duration LIFETIME = Duration.ofMinutes(1);

  private final Map<String, SignedIn> open = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();

  /** Somebody who signed in, and what was asked then. */
  record SignedIn(Question question, Client person, Instant until) {}

  String give(Question question, Client person) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Instant now = Instant.now();
    open.values().removeIf(signedIn -> signedIn.until().isBefore(now));
    open.put(code, new SignedIn(question, person, now.plus(LIFETIME)));
    return code;
  }

  Optional<SignedIn> take(String code) {
    return Optional.ofNullable(code)
        .map(open::remove)
        .filter(signedIn -> signedIn.until().isAfter(Instant.now()));
  }
}
