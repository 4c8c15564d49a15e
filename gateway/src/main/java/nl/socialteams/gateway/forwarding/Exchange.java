// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.forwarding;

import java.util.List;

import io.quarkus.logging.Log;
import io.vertx.circuitbreaker.OpenCircuitException;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

import nl.socialteams.gateway.answers.Leftovers;
import nl.socialteams.gateway.answers.Problem;
import nl.socialteams.gateway.answers.ProblemAnswer;
import nl.socialteams.gateway.breakers.Breakers;
import nl.socialteams.gateway.services.Destination;

/** One request on its way to a service, and the answer on its way back. */
final class Exchange implements ProxyInterceptor {

  private static final List<String> OF_THE_SERVICE = List.of("API-Version", "Content-Encoding");

  private final RoutingContext request;
  private final Destination destination;
  private final LimitedBody body;
  private final Patience patience;
  private final Breakers breakers;

  Exchange(
      RoutingContext request,
      Destination destination,
      LimitedBody body,
      Patience patience,
      Breakers breakers) {
    this.request = request;
    this.destination = destination;
    this.body = body;
    this.patience = patience;
    this.breakers = breakers;
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
    return breakers
        .of(destination)
        .<ProxyResponse>execute(answered -> send(context).onComplete(answered))
        .recover(failure -> Future.succeededFuture(explain(sent, failure)));
  }

  /** Fails only for what is the service's fault: that is what the breaker counts. */
  private Future<ProxyResponse> send(ProxyContext context) {
    return context
        .sendRequest()
        .onComplete(answered -> patience.end())
        .map(this::clean)
        .recover(
            failure ->
                isCallersFault()
                    ? Future.succeededFuture(explain(context.request(), failure))
                    : Future.failedFuture(failure));
  }

  private boolean isCallersFault() {
    boolean gone = request.response().closed();
    return gone || body.isTooLarge() || patience.isOver() && !body.isComplete();
  }

  /**
   * What the gateway has already put on its answer goes before what the service says, but for the
   * version of the service's own API and how its body is packed. Of origins the gateway alone
   * speaks.
   */
  private ProxyResponse clean(ProxyResponse answer) {
    HopHeaders.remove(answer.headers());
    answer.headers().names().stream()
        .filter(name -> name.regionMatches(true, 0, "Access-Control-", 0, 15))
        .toList()
        .forEach(answer.headers()::remove);
    MultiMap own = request.response().headers();
    for (String header : OF_THE_SERVICE) {
      if (answer.headers().contains(header)) {
        own.remove(header);
      }
    }
    own.names().forEach(answer.headers()::remove);
    return answer;
  }

  private ProxyResponse explain(ProxyRequest sent, Throwable failure) {
    Problem problem = problemOf(failure);
    ProblemAnswer answer = ProblemAnswer.to(request.request(), problem);
    ProxyResponse response = sent.release().response();
    new Leftovers(request.vertx(), body.received()).discard();
    if (problem == Problem.SERVICE_UNAVAILABLE) {
      response.putHeader("Retry-After", breakers.retryAfter());
    }
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
    if (failure instanceof OpenCircuitException) {
      return Problem.SERVICE_UNAVAILABLE;
    }
    if (patience.isOver()) {
      return body.isComplete() ? Problem.SERVICE_SLOW : Problem.REQUEST_TIMEOUT;
    }
    if (!request.response().closed()) {
      Log.warnf("%s-service cannot be reached: %s", destination.name(), failure.getMessage());
    }
    return Problem.SERVICE_AWAY;
  }
}
