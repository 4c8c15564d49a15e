// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.answers;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;
import io.vertx.ext.web.RoutingContext;

/** Answers for what nothing else answered: an unknown address, or an error nobody foresaw. */
@ApplicationScoped
public class Failures {

  public void notFound(RoutingContext request) {
    ProblemAnswer.send(request, Problem.NOT_FOUND);
  }

  public void answer(RoutingContext request) {
    Throwable cause = request.failure();
    if (cause != null) {
      Log.error("A request failed unexpectedly", cause);
    }
    ProblemAnswer.send(request, problemFor(request.statusCode()));
  }

  private static Problem problemFor(int status) {
    return switch (status) {
      case 400 -> Problem.MALFORMED_REQUEST;
      case 404 -> Problem.NOT_FOUND;
      case 413 -> Problem.TOO_LARGE;
      default -> Problem.UNEXPECTED;
    };
  }
}
