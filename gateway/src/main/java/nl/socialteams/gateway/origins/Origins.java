// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.origins;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import nl.socialteams.gateway.GatewaySettings;
import nl.socialteams.gateway.Step;
import nl.socialteams.gateway.answers.Problem;
import nl.socialteams.gateway.answers.ProblemAnswer;
import nl.socialteams.gateway.documents.PublicDocuments;

/** Answers preflight requests, and tells browsers whether the asking page may read an answer. */
@ApplicationScoped
public class Origins implements Step {

  private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

  private final Set<String> allowed;
  private final PublicDocuments documents;

  Origins(GatewaySettings settings, PublicDocuments documents) {
    this.allowed = settings.allowedOrigins().orElse(Set.of());
    this.documents = documents;
  }

  @Override
  public void handle(RoutingContext request) {
    String origin = request.request().getHeader("Origin");
    String permitted = documents.contain(request.request().path()) ? "*" : permitted(origin);
    if (permitted != null) {
      request.addHeadersEndHandler(ignored -> permit(request.response().headers(), permitted));
    }
    if (origin != null && isPreflight(request.request())) {
      answerPreflight(request, permitted);
    } else {
      request.next();
    }
  }

  private String permitted(String origin) {
    return origin != null && allowed.contains(origin) ? origin : null;
  }

  private static void permit(MultiMap headers, String permitted) {
    headers.set(ALLOW_ORIGIN, permitted);
    headers.set(
        "Access-Control-Expose-Headers",
        "API-Version, ETag, Link, Location, Allow, X-Request-Id, Retry-After,"
            + " RateLimit, RateLimit-Policy");
    if (!permitted.equals("*")) {
      headers.add("Vary", "Origin");
    }
  }

  private static boolean isPreflight(HttpServerRequest request) {
    return request.method() == HttpMethod.OPTIONS
        && request.headers().contains("Access-Control-Request-Method");
  }

  private static void answerPreflight(RoutingContext request, String permitted) {
    if (permitted == null) {
      ProblemAnswer.send(request, Problem.ORIGIN_REFUSED);
      return;
    }
    request
        .response()
        .setStatusCode(204)
        .putHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE")
        .putHeader(
            "Access-Control-Allow-Headers",
            "Authorization, Content-Type, Accept, Accept-Language, Idempotency-Key, If-Match,"
                + " If-None-Match, X-Request-Id, traceparent, tracestate")
        .putHeader("Access-Control-Max-Age", "600")
        .end();
  }
}
