// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

import nl.socialteams.gateway.answers.Problem;
import nl.socialteams.gateway.answers.ProblemAnswer;

/** A text that came with the build and is only ever read. */
public record StaticText(String mediaType, Buffer content) implements Handler<RoutingContext> {

  public static StaticText of(String mediaType, String resource) {
    ClassLoader classes = Thread.currentThread().getContextClassLoader();
    try (InputStream stream = classes.getResourceAsStream(resource)) {
      return new StaticText(mediaType, Buffer.buffer(stream.readAllBytes()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void handle(RoutingContext request) {
    HttpServerResponse response = request.response();
    HttpMethod method = request.request().method();
    if (method == HttpMethod.GET) {
      response.putHeader("Content-Type", mediaType).end(content);
    } else if (method == HttpMethod.HEAD) {
      response.putHeader("Content-Type", mediaType);
      response.putHeader("Content-Length", Integer.toString(content.length())).end();
    } else {
      response.putHeader("Allow", "GET, HEAD");
      ProblemAnswer.send(request, Problem.METHOD_NOT_ALLOWED);
    }
  }
}
