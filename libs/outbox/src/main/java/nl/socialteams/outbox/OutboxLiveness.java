// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Down when the relay's thread has died, which only a restart mends. */
@Liveness
@ApplicationScoped
public class OutboxLiveness implements HealthCheck {

  private final RelayThread relay;

  public OutboxLiveness(RelayThread relay) {
    this.relay = relay;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("outbox-relay").status(relay.alive()).build();
  }
}
