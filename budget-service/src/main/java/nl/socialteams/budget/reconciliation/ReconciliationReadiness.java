// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.reconciliation;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells when the ledger last added up. Never down: money that does not add up is no outage. */
@Readiness
@ApplicationScoped
class ReconciliationReadiness implements HealthCheck {
  private final RunRepository runs;

  @Inject
  ReconciliationReadiness(RunRepository runs) {
    this.runs = runs;
  }

  @Override
  @ActivateRequestContext
  public HealthCheckResponse call() {
    Instant passed = runs.lastPassed();
    return HealthCheckResponse.named("reconciliation")
        .up()
        .withData("lastPassed", passed == null ? "not yet" : passed.toString())
        .build();
  }
}
