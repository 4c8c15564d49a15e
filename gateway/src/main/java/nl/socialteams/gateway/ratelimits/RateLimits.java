// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.ratelimits;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;

import nl.socialteams.gateway.Step;
import nl.socialteams.gateway.answers.Leftovers;
import nl.socialteams.gateway.answers.Problem;
import nl.socialteams.gateway.answers.ProblemAnswer;
import nl.socialteams.gateway.tokens.TokenCheck;

/**
 * Counts the requests of who is signed in, and refuses what is too many (the RateLimit header
 * fields are those of draft-ietf-httpapi-ratelimit-headers-10). Public documents are not counted.
 */
@ApplicationScoped
public class RateLimits implements Step {

  private final Allowances allowances;

  RateLimits(Allowances allowances) {
    this.allowances = allowances;
  }

  @Override
  public void handle(RoutingContext request) {
    SecurityIdentity identity = TokenCheck.identityOf(request);
    if (identity == null || allowances.of(Client.of(identity)).take(request.response().headers())) {
      request.next();
    } else {
      ProblemAnswer.send(request, Problem.TOO_MANY_REQUESTS);
      new Leftovers(request.vertx(), request.request()).discard();
    }
  }
}
