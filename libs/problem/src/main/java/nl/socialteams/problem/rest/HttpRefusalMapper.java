// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem.rest;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

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

  @Inject
  HttpRefusalMapper(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public Response toResponse(WebApplicationException cause) {
    Response original = cause.getResponse();
    String code = CODES.getOrDefault(original.getStatus(), "unexpected");
    Response.ResponseBuilder answer = answers.to(code);
    Object allow = original.getHeaders().getFirst(HttpHeaders.ALLOW);
    return allow == null ? answer.build() : answer.header(HttpHeaders.ALLOW, allow).build();
  }
}
