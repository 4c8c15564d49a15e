// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.health;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

import nl.socialteams.gateway.forwarding.Destination;
import nl.socialteams.gateway.forwarding.Destinations;

/**
 * Names the services that are away. The gateway stays ready all the same: taking it out would take
 * the other services out with it.
 */
@Readiness
@ApplicationScoped
class ServicesReachable implements AsyncHealthCheck {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final HttpClient client;
  private final List<Destination> destinations;

  ServicesReachable(Vertx vertx, Destinations destinations) {
    this.client = vertx.createHttpClient();
    this.destinations = destinations.all();
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    List<Uni<State>> states = destinations.stream().map(this::stateOf).toList();
    return Uni.join().all(states).andFailFast().map(ServicesReachable::tell);
  }

  private Uni<State> stateOf(Destination destination) {
    return Uni.createFrom()
        .completionStage(
            () ->
                client
                    .request(destination.request("/q/health/live"))
                    .compose(request -> request.send())
                    .compose(answer -> answer.end().map(answer.statusCode()))
                    .toCompletionStage())
        .map(status -> new State(destination.name(), status == 200 ? "up" : "failing"))
        .ifNoItem()
        .after(PATIENCE)
        .recoverWithItem(new State(destination.name(), "slow"))
        .onFailure()
        .recoverWithItem(new State(destination.name(), "away"));
  }

  private static HealthCheckResponse tell(List<State> states) {
    HealthCheckResponseBuilder told = HealthCheckResponse.named("services behind").up();
    states.forEach(state -> told.withData(state.service(), state.state()));
    return told.build();
  }

  private record State(String service, String state) {}
}
