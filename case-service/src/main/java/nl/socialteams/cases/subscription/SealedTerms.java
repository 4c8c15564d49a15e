// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.subscription;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where messages go and by what they are signed; lies sealed in the database, since addresses hold
 * keys of their receivers at times.
 *
 * @param secret null once the subscription has ended
 * @param earlierSecret the one before, null where there is none
 * @param earlierUntil until when the one before signs too
 */
public record SealedTerms(URI address, String secret, String earlierSecret, Instant earlierUntil) {

  /** By which a message is signed now. */
  public List<String> secretsAt(Instant now) {
    boolean both = earlierSecret != null && now.isBefore(earlierUntil);
    return Stream.of(secret, both ? earlierSecret : null).filter(s -> s != null).toList();
  }

  SealedTerms at(URI other) {
    return new SealedTerms(other, secret, earlierSecret, earlierUntil);
  }

  SealedTerms signedBy(String other, Instant until) {
    return new SealedTerms(address, other, secret, until);
  }

  SealedTerms withoutSecrets() {
    return new SealedTerms(address, null, null, null);
  }
}
