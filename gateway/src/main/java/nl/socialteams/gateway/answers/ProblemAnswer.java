// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.answers;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

import nl.socialteams.problem.Language;
import nl.socialteams.problem.ProblemCatalogue;

/** A problem as it goes out: status, language and body. */
public record ProblemAnswer(int status, String language, Buffer body) {

  public static final String MEDIA_TYPE = "application/problem+json";

  private static final ProblemCatalogue CATALOGUE =
      ProblemCatalogue.load(ProblemAnswer.class.getClassLoader());

  public static ProblemAnswer to(HttpServerRequest request, Problem problem) {
    Language language = Language.preferredIn(request.getHeader("Accept-Language"));
    String code = problem.code();
    int status = CATALOGUE.status(code);
    JsonObject body =
        new JsonObject()
            .put("type", CATALOGUE.type(code))
            .put("title", CATALOGUE.title(code, language))
            .put("status", status)
            .put("detail", CATALOGUE.detail(code, language))
            .put("instance", request.path());
    return new ProblemAnswer(status, language.tag(), body.toBuffer());
  }

  /** Answers at once, unless an answer is already on its way. */
  public static void send(RoutingContext request, Problem problem) {
    HttpServerResponse response = request.response();
    if (response.headWritten() || response.closed()) {
      return;
    }
    ProblemAnswer answer = to(request.request(), problem);
    response
        .setStatusCode(answer.status())
        .putHeader("Content-Type", MEDIA_TYPE)
        .putHeader("Content-Language", answer.language())
        .end(answer.body());
  }
}
