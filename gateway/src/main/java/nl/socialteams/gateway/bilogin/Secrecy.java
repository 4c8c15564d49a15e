// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.bilogin;

import java.net.InetAddress;
import java.net.UnknownHostException;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.http.HttpServerRequest;

import nl.socialteams.gateway.GatewaySettings;

/**
 * Whether nobody on the way could read what a request carries: it came by TLS to here, or to the
 * proxy that is trusted to say so ({@code quarkus.http.proxy}), or from this very machine where
 * that is allowed.
 */
@ApplicationScoped
class Secrecy {
  private final boolean loopbackIsEnough;

  Secrecy(GatewaySettings settings) {
    this.loopbackIsEnough = settings.biLoginOnLoopback();
  }

  boolean isKept(HttpServerRequest request) {
    return "https".equals(request.scheme()) || (loopbackIsEnough && isFromHere(request));
  }

  private static boolean isFromHere(HttpServerRequest request) {
    String address = request.remoteAddress().hostAddress();
    try {
      return address != null && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException noAddress) {
      return false;
    }
  }
}
