// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Down when a consumer's thread has died, which only a restart mends. */
@Liveness
@ApplicationScoped
public class InboxLiveness implements HealthCheck {

  private final Inbox inbox;

  public InboxLiveness(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public HealthCheckResponse call() {
    boolean alive = inbox.running().stream().allMatch(RunningConsumer::alive);
    return HealthCheckResponse.named("inbox-consumers").status(alive).build();
  }
}
