// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.breakers;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;
import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.circuitbreaker.CircuitBreakerOptions;
import io.vertx.core.Vertx;

import nl.socialteams.gateway.GatewaySettings;
import nl.socialteams.gateway.health.ServiceProbe;
import nl.socialteams.gateway.services.Destination;
import nl.socialteams.gateway.services.Destinations;

/**
 * A circuit breaker for each service. While one is open the gateway itself asks the service from
 * time to time whether it lives; no caller's request is sacrificed to find out.
 */
@ApplicationScoped
public class Breakers {

  private static final int NO_TIMEOUT = -1;

  private final Vertx vertx;
  private final ServiceProbe probe;
  private final GatewaySettings.Breaker settings;
  private final Map<Destination, CircuitBreaker> byService;

  Breakers(Vertx vertx, ServiceProbe probe, Destinations destinations, GatewaySettings settings) {
    this.vertx = vertx;
    this.probe = probe;
    this.settings = settings.breaker();
    this.byService =
        destinations.all().stream().collect(Collectors.toMap(Function.identity(), this::breaker));
  }

  public CircuitBreaker of(Destination destination) {
    return byService.get(destination);
  }

  /** Seconds after which a refused caller may try again. */
  public String retryAfter() {
    return Long.toString(Math.max(1, Math.ceilDiv(settings.rest().toMillis(), 1_000)));
  }

  private CircuitBreaker breaker(Destination destination) {
    CircuitBreaker breaker = CircuitBreaker.create(destination.name(), vertx, options());
    return breaker
        .openHandler(open -> Log.warnf("%s is left alone for a moment", destination.name()))
        .closeHandler(closed -> Log.infof("%s answers again", destination.name()))
        .halfOpenHandler(
            half -> breaker.<Void>execute(asked -> probe.live(destination).onComplete(asked)));
  }

  private CircuitBreakerOptions options() {
    return new CircuitBreakerOptions()
        .setMaxFailures(settings.failures())
        .setFailuresRollingWindow(settings.window().toMillis())
        .setResetTimeout(settings.rest().toMillis())
        .setTimeout(NO_TIMEOUT);
  }
}
