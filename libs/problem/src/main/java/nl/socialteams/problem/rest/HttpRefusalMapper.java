// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem.rest;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import io.vertx.core.http.HttpServerRequest;

import nl.socialteams.problem.ProblemAnswers;

/** What the HTTP layer refuses by itself: path, method, media types, size. */
@Provider
public class HttpRefusalMapper implements ExceptionMapper<WebApplicationException> {
  private static final Map<Integer, String> CODES =
      Map.of(
          400, "malformed-request",
          401, "not-signed-in",
          403, "operation-not-allowed",
          404, "not-found",
          405, "method-not-allowed",
          406, "not-acceptable",
          413, "too-large",
          415, "unsupported-media-type");

  private final ProblemAnswers answers;
  private final KnownMethods methods;
  private final HttpServerRequest request;

  @Inject
  HttpRefusalMapper(ProblemAnswers answers, KnownMethods methods, HttpServerRequest request) {
    this.answers = answers;
    this.methods = methods;
    this.request = request;
  }

  @Override
  public Response toResponse(WebApplicationException cause) {
    int status = cause.getResponse().getStatus();
    Response.ResponseBuilder answer = answers.to(CODES.getOrDefault(status, "unexpected"));
    if (status == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()) {
      answer.header(HttpHeaders.ALLOW, String.join(", ", methods.of(request.path())));
    }
    return answer.build();
  }
}
