// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.forwarding;

import java.util.Locale;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;

/**
 * Tells the service who really called and where. Whatever a caller claims in these headers is
 * replaced: services rely on them.
 */
final class ForwardedHeaders {

  private ForwardedHeaders() {}

  static void replace(MultiMap headers, HttpServerRequest received) {
    headers.names().stream().filter(ForwardedHeaders::isClaim).toList().forEach(headers::remove);
    headers.set("X-Forwarded-For", received.remoteAddress().hostAddress());
    headers.set("X-Forwarded-Proto", received.scheme());
    if (received.authority() != null) {
      headers.set("X-Forwarded-Host", received.authority().toString());
    }
  }

  private static boolean isClaim(String name) {
    String lowerCase = name.toLowerCase(Locale.ROOT);
    return lowerCase.startsWith("x-forwarded")
        || lowerCase.equals("forwarded")
        || lowerCase.equals("x-real-ip");
  }
}
