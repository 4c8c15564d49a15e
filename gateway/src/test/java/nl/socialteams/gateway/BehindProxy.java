// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** As in production behind a proxy that ends TLS: it is trusted, and plain calls are not. */
public final class BehindProxy implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return Map.of(
        "socialteams.gateway.bi-login-on-loopback", "false",
        "quarkus.http.proxy.proxy-address-forwarding", "true",
        "quarkus.http.proxy.allow-x-forwarded", "true",
        "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
  }

  @Override
  public void stop() {
    // nothing was started
  }
}
