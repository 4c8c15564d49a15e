// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.limits;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.ext.web.RoutingContext;

import nl.socialteams.gateway.GatewaySettings;
import nl.socialteams.gateway.Step;
import nl.socialteams.gateway.answers.Problem;
import nl.socialteams.gateway.answers.ProblemAnswer;

/**
 * One address per resource: no trailing slash, no dot segments or other spelling of the same path.
 * What the gateway decides on is then exactly what the service sees.
 */
@ApplicationScoped
public class AddressRules implements Step {

  private final int limit;

  AddressRules(GatewaySettings settings) {
    this.limit = settings.addressLimit();
  }

  @Override
  public void handle(RoutingContext request) {
    String path = request.request().path();
    if (request.request().uri().length() > limit) {
      ProblemAnswer.send(request, Problem.ADDRESS_TOO_LONG);
    } else if (path.endsWith("/") || !path.equals(request.normalizedPath())) {
      ProblemAnswer.send(request, Problem.NOT_FOUND);
    } else {
      request.next();
    }
  }
}
