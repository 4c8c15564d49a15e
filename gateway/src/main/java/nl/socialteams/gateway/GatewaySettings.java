// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the services are, and how much and how long the gateway lets through. */
@ConfigMapping(prefix = "socialteams.gateway")
public interface GatewaySettings {

  @WithDefault("http://127.0.0.1:8081")
  URI area();

  @WithDefault("http://127.0.0.1:8082")
  URI cases();

  @WithDefault("http://127.0.0.1:8083")
  URI budget();

  @WithDefault("http://127.0.0.1:8084")
  URI reporting();

  @WithDefault("2s")
  Duration connectTimeout();

  /** From the last byte of the request until the first of the answer. */
  @WithDefault("30s")
  Duration responseTimeout();

  /** Exceptions to the response timeout, by the beginning of the path; the longest counts. */
  Map<String, Duration> responseTimeouts();

  /** Connections held to one service at most; further requests wait their turn. */
  @WithDefault("256")
  int connectionsPerService();

  /** Streams of events held to one service at most, beside those connections. */
  @WithDefault("1000")
  int streamsPerService();

  @WithDefault("1M")
  MemorySize bodyLimit();

  /** Exceptions to the body limit, by the beginning of the path; the longest that fits counts. */
  Map<String, MemorySize> bodyLimits();

  /** All header names and values together. */
  @WithDefault("16K")
  MemorySize headerLimit();

  /** Path and query together, in characters. */
  @WithDefault("4096")
  int addressLimit();

  RateLimit rateLimit();

  Breaker breaker();

  /** For how long a BI tool's client and secret are believed without asking the provider again. */
  @WithDefault("30s")
  Duration biLoginKept();

  /**
   * Whether a BI tool on this very machine may sign in without TLS, for trying out. All others need
   * it.
   */
  @WithDefault("false")
  boolean biLoginOnLoopback();

  /** Web addresses whose pages may call the services from a browser. */
  Optional<Set<String>> allowedOrigins();

  SignIn signIn();

  /** How people and partners sign in on the documentation page. */
  interface SignIn {

    /** What the page calls itself at the identity provider; it has no secret. */
    @WithDefault("teams-website")
    String client();

    /** Where browsers reach what the provider's metadata name by another address. */
    Optional<URI> authorizationUrl();

    Optional<URI> tokenUrl();
  }

  /** How many requests one client may make; each gateway counts for itself. */
  interface RateLimit {

    /** Within the window. A client that has been silent may make so many at once. */
    @WithDefault("3000")
    int requests();

    @WithDefault("60s")
    Duration window();

    /** Exceptions to the number of requests, by the client's id. */
    Map<String, Integer> clients();
  }

  /** When a service that gives no answer is left alone, and for how long. */
  interface Breaker {

    /** Requests without an answer, within the window. */
    @WithDefault("10")
    int failures();

    @WithDefault("10s")
    Duration window();

    /** After which the gateway asks whether the service lives. */
    @WithDefault("2s")
    Duration rest();
  }
}
