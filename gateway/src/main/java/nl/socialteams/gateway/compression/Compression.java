// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.compression;

import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

import nl.socialteams.gateway.Step;

/**
 * Decides which answers the server compresses: texts that are large enough to gain by it. Streams
 * of rows and of events are left as they are, because a compressor holds back what a reader waits
 * for.
 */
@ApplicationScoped
public class Compression implements Step {

  private static final String ENCODING = "Content-Encoding";

  private static final long WORTH_IT = 1_024;

  private static final Set<String> TEXTS =
      Set.of(
          "application/json",
          "application/problem+json",
          "application/ld+json",
          "application/xml",
          "application/geo+json",
          "text/csv",
          "text/html",
          "text/css",
          "text/javascript",
          "text/markdown");

  @Override
  public void handle(RoutingContext request) {
    request.addHeadersEndHandler(ignored -> decide(request.response().headers()));
    request.next();
  }

  /**
   * The server compresses every answer that is not marked as packed in some way, identity being
   * one.
   */
  private static void decide(MultiMap answer) {
    boolean packed = answer.contains(ENCODING) && !answer.contains(ENCODING, "identity", true);
    if (packed) {
      return;
    }
    if (gains(answer)) {
      answer.remove(ENCODING);
      answer.add("Vary", "Accept-Encoding");
    } else {
      answer.set(ENCODING, "identity");
    }
  }

  private static boolean gains(MultiMap answer) {
    String type = answer.get("Content-Type");
    String length = answer.get("Content-Length");
    boolean large = length == null || Long.parseLong(length) >= WORTH_IT;
    return large
        && type != null
        && TEXTS.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }
}
