// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

import nl.socialteams.caller.Caller;

/** Puts together who does what in the current request, or what the service does by itself. */
@ApplicationScoped
class ActOfRequest {
  private static final String BY_ITSELF = "service-itself";

  private final Clock clock;
  private final Caller caller;
  private final SecurityIdentity identity;
  private final JsonWebToken token;
  private final String service;

  @Inject
  ActOfRequest(
      Clock clock,
      Caller caller,
      SecurityIdentity identity,
      JsonWebToken token,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.clock = clock;
    this.caller = caller;
    this.identity = identity;
    this.token = token;
    this.service = service;
  }

  Act act(RunningOperation running, Outcome outcome, Integer status, String basis) {
    DeclaredOperation declared = running.declared();
    return new Act(
        running.trace(),
        running.startedAt(),
        clock.instant(),
        declared.id(),
        declared.activity().uri(),
        declared.action(),
        outcome,
        status,
        Actor.of(token, identity, caller.municipalities(), declared.asked()),
        basis);
  }

  Act ofService(Action action) {
    return new Act(
        TraceContext.from(null),
        clock.instant(),
        clock.instant(),
        BY_ITSELF,
        ProcessingActivity.uriOf(BY_ITSELF),
        action,
        Outcome.ALLOWED,
        null,
        Actor.service(service),
        null);
  }
}
