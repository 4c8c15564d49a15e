// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.health;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

import nl.socialteams.gateway.services.Destination;
import nl.socialteams.gateway.services.Destinations;

/**
 * Names the state of each service: up, not ready (it lives, and misses something that it needs),
 * slow or away. The gateway stays ready all the same: taking it out would take the other services
 * out with it.
 */
@Readiness
@ApplicationScoped
class ServicesReachable implements AsyncHealthCheck {

  private final ServiceProbe probe;
  private final List<Destination> destinations;

  ServicesReachable(ServiceProbe probe, Destinations destinations) {
    this.probe = probe;
    this.destinations = destinations.all();
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    List<Future<String>> asked = destinations.stream().map(probe::state).toList();
    return Uni.createFrom()
        .completionStage(() -> Future.all(asked).toCompletionStage())
        .map(all -> tell(all.list()));
  }

  private HealthCheckResponse tell(List<String> states) {
    HealthCheckResponseBuilder told = HealthCheckResponse.named("services behind").up();
    for (int i = 0; i < states.size(); i++) {
      told.withData(destinations.get(i).name(), states.get(i));
    }
    return told.build();
  }
}
