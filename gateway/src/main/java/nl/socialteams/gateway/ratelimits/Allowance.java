// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.ratelimits;

import java.time.Duration;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.MultiMap;

/** The requests of one client: so many in a window, given back evenly while it passes. */
record Allowance(Bucket bucket, int requests, Duration window) {

  private static final String NAME = "\"client\"";
  private static final long NANOS = 1_000_000_000;

  /** Takes one request and says in the answer's headers what is left. */
  boolean take(MultiMap answer) {
    ConsumptionProbe taken = bucket.tryConsumeAndReturnRemaining(1);
    answer.set("RateLimit-Policy", NAME + ";q=" + requests + ";w=" + window.toSeconds());
    answer.set(
        "RateLimit",
        NAME
            + ";r="
            + taken.getRemainingTokens()
            + ";t="
            + seconds(taken.getNanosToWaitForReset()));
    if (!taken.isConsumed()) {
      answer.set("Retry-After", Long.toString(seconds(taken.getNanosToWaitForRefill())));
    }
    return taken.isConsumed();
  }

  /** Rounded up: who waits for so long does not come too early. */
  private static long seconds(long nanos) {
    return Math.ceilDiv(nanos, NANOS);
  }
}
