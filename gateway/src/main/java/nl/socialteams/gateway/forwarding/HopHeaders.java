// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.forwarding;

import java.util.List;

import io.vertx.core.MultiMap;

/** Headers that concern one connection only and must not travel further (RFC 9110, 7.6.1). */
final class HopHeaders {

  private static final List<String> ALWAYS =
      List.of(
          "Connection",
          "Keep-Alive",
          "Proxy-Authenticate",
          "Proxy-Authorization",
          "Proxy-Connection",
          "TE",
          "Trailer",
          "Upgrade");

  private HopHeaders() {}

  /** Transfer-Encoding stays: the proxy reads it to know how to send the body on. */
  static void remove(MultiMap headers) {
    for (String named : headers.getAll("Connection")) {
      for (String name : named.split(",")) {
        removeNamed(headers, name.strip());
      }
    }
    ALWAYS.forEach(headers::remove);
  }

  private static void removeNamed(MultiMap headers, String name) {
    boolean framesTheBody =
        name.equalsIgnoreCase("Transfer-Encoding") || name.equalsIgnoreCase("Content-Length");
    if (!name.isEmpty() && !framesTheBody) {
      headers.remove(name);
    }
  }
}
