// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.limits;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

import nl.socialteams.gateway.GatewaySettings;
import nl.socialteams.gateway.Step;
import nl.socialteams.gateway.answers.Problem;
import nl.socialteams.gateway.answers.ProblemAnswer;

/**
 * Refuses headers that are too large, or that two readers could take for two different bodies. The
 * server's own, larger limit stands behind this one and refuses without explanation.
 */
@ApplicationScoped
public class HeaderLimits implements Step {

  private final long limit;

  HeaderLimits(GatewaySettings settings) {
    this.limit = settings.headerLimit().asLongValue();
  }

  @Override
  public void handle(RoutingContext request) {
    MultiMap headers = request.request().headers();
    if (sizeOf(headers) > limit) {
      ProblemAnswer.send(request, Problem.HEADERS_TOO_LARGE);
    } else if (isAmbiguous(headers)) {
      ProblemAnswer.send(request, Problem.MALFORMED_REQUEST);
    } else {
      request.next();
    }
  }

  private static long sizeOf(MultiMap headers) {
    long size = 0;
    for (Map.Entry<String, String> header : headers) {
      size += header.getKey().length() + header.getValue().length();
    }
    return size;
  }

  private static boolean isAmbiguous(MultiMap headers) {
    List<String> encodings = headers.getAll("Transfer-Encoding");
    boolean oddEncoding = !encodings.isEmpty() && !encodings.equals(List.of("chunked"));
    boolean twoLengths = headers.getAll("Content-Length").size() > 1;
    return oddEncoding || twoLengths;
  }
}
