// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.tracing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

import nl.socialteams.gateway.Step;

/** Gives every request an id and a trace, and answers the id. */
@ApplicationScoped
public class Tracing implements Step {

  @Override
  public void handle(RoutingContext request) {
    MultiMap received = request.request().headers();
    identify(request, received);
    trace(received);
    request.next();
  }

  private static void identify(RoutingContext request, MultiMap received) {
    String id = RequestId.from(received.get(RequestId.HEADER));
    received.set(RequestId.HEADER, id);
    request.addHeadersEndHandler(ignored -> request.response().headers().set(RequestId.HEADER, id));
  }

  private static void trace(MultiMap received) {
    List<String> parents = received.getAll(TraceParent.HEADER);
    if (parents.size() != 1 || !TraceParent.isWellFormed(parents.getFirst())) {
      received.set(TraceParent.HEADER, TraceParent.fresh());
      received.remove("tracestate");
    }
  }
}
