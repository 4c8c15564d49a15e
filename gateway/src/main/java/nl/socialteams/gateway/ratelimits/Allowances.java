// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.ratelimits;

import java.time.Duration;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;

import nl.socialteams.gateway.GatewaySettings;
import nl.socialteams.gateway.GatewaySettings.RateLimit;

/**
 * What each client may still do. A client that has been silent for a whole window has everything
 * back, so that nothing is lost when it is forgotten.
 */
@ApplicationScoped
class Allowances {

  private final int usual;
  private final Map<String, Integer> exceptions;
  private final Duration window;
  private final Cache<Client, Allowance> known;

  Allowances(GatewaySettings settings) {
    RateLimit limit = settings.rateLimit();
    this.usual = limit.requests();
    this.exceptions = limit.clients();
    this.window = limit.window();
    this.known = Caffeine.newBuilder().expireAfterAccess(window).build();
  }

  Allowance of(Client client) {
    return known.get(client, this::full);
  }

  private Allowance full(Client client) {
    int requests = exceptions.getOrDefault(client.id(), usual);
    Bucket bucket =
        Bucket.builder()
            .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, window))
            .build();
    return new Allowance(bucket, requests, window);
  }
}
