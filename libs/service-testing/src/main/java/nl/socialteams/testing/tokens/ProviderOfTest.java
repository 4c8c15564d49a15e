// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing.tokens;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import nl.socialteams.stack.backing.FreePorts;

/** Tells the service of a provider that is not there yet; {@link TokenChecks} starts it. */
public final class ProviderOfTest implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return Map.of(
        "quarkus.oidc.auth-server-url",
        "http://127.0.0.1:" + FreePorts.takeRow(1) + "/municipality",
        "quarkus.oidc.token.forced-jwk-refresh-interval",
        "1s",
        "socialteams.tokens.known-clients",
        "teams-website,partner");
  }

  @Override
  public void stop() {}

  /** After the resources that name the provider of all tests. */
  @Override
  public int order() {
    return 10;
  }
}
