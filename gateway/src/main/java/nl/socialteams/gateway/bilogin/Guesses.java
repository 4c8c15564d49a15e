// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.bilogin;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nl.socialteams.gateway.GatewaySettings;

/**
 * Counts the secrets that were wrong, by client and by whence they came, so that nobody tries many
 * of them, and nobody locks out a client from elsewhere.
 */
@ApplicationScoped
class Guesses {
  private static final int SOURCES = 100_000;
  private static final int WRONG_AT_MOST = 10;

  private final Duration rest;
  private final Cache<String, AtomicInteger> wrong;

  Guesses(GatewaySettings settings) {
    this.rest = settings.biLoginKept();
    this.wrong = Caffeine.newBuilder().maximumSize(SOURCES).expireAfterWrite(rest).build();
  }

  /** After which wrong ones are forgotten. */
  Duration rest() {
    return rest;
  }

  boolean areTooMany(Credentials credentials, String whence) {
    return of(credentials, whence).get() >= WRONG_AT_MOST;
  }

  void wasWrong(Credentials credentials, String whence) {
    of(credentials, whence).incrementAndGet();
  }

  private AtomicInteger of(Credentials credentials, String whence) {
    return wrong.get(whence + " " + credentials.client(), none -> new AtomicInteger());
  }
}
