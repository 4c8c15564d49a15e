// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.forwarding;

import java.time.Duration;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

import nl.socialteams.gateway.answers.Problem;
import nl.socialteams.gateway.answers.ProblemAnswer;

/** One request on its way to a service, and the answer on its way back. */
final class Exchange implements ProxyInterceptor {

  private static final String API_VERSION = "API-Version";

  private final Vertx vertx;
  private final RoutingContext request;
  private final Destination destination;
  private final LimitedBody body;
  private final Patience patience;

  Exchange(
      Vertx vertx,
      RoutingContext request,
      Destination destination,
      LimitedBody body,
      Duration responseTimeout) {
    this.vertx = vertx;
    this.request = request;
    this.destination = destination;
    this.body = body;
    this.patience = new Patience(vertx, body, responseTimeout);
  }

  void start(HttpClient client) {
    HttpProxy.reverseProxy(client)
        .origin(context -> client.request(destination.request()).onSuccess(this::await))
        .addInterceptor(this)
        .handle(request.request());
  }

  /**
   * Failures reach us through the future of the answer; the handler only keeps them out of the log.
   */
  private void await(HttpClientRequest sent) {
    sent.exceptionHandler(failure -> {});
    patience.start(sent);
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    ProxyRequest sent = context.request();
    HopHeaders.remove(sent.headers());
    ForwardedHeaders.replace(sent.headers(), request.request());
    sent.setBody(Body.body(body, sent.getBody().length()));
    return context
        .sendRequest()
        .onComplete(answered -> patience.end())
        .map(this::clean)
        .recover(failure -> Future.succeededFuture(explain(sent, failure)));
  }

  /**
   * What the gateway has already put on its answer goes before what the service says, but for the
   * version of the service's own API. Of origins the gateway alone speaks.
   */
  private ProxyResponse clean(ProxyResponse answer) {
    HopHeaders.remove(answer.headers());
    answer.headers().names().stream()
        .filter(name -> name.regionMatches(true, 0, "Access-Control-", 0, 15))
        .toList()
        .forEach(answer.headers()::remove);
    MultiMap own = request.response().headers();
    if (answer.headers().contains(API_VERSION)) {
      own.remove(API_VERSION);
    }
    own.names().forEach(answer.headers()::remove);
    return answer;
  }

  private ProxyResponse explain(ProxyRequest sent, Throwable failure) {
    ProblemAnswer answer = ProblemAnswer.to(request.request(), problemOf(failure));
    ProxyResponse response = sent.release().response();
    new Leftovers(vertx, body.received()).discard();
    return response
        .setStatusCode(answer.status())
        .putHeader("Content-Type", ProblemAnswer.MEDIA_TYPE)
        .putHeader("Content-Language", answer.language())
        .setBody(Body.body(answer.body()));
  }

  private Problem problemOf(Throwable failure) {
    if (body.isTooLarge()) {
      return Problem.TOO_LARGE;
    }
    if (patience.isOver()) {
      return body.isComplete() ? Problem.SERVICE_SLOW : Problem.REQUEST_TIMEOUT;
    }
    Log.warnf("%s-service cannot be reached: %s", destination.name(), failure.getMessage());
    return Problem.SERVICE_AWAY;
  }
}
