// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.push;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Receivers are on this machine, and the test itself says when it is time. */
public final class OnOneMachine implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "socialteams.webhooks.allow-http", "true",
        "socialteams.webhooks.allowed-ranges", "127.0.0.0/8",
        "socialteams.webhooks.timeout", "5s",
        "socialteams.push.look-every", "off",
        "socialteams.push.rest-for", "0s",
        "socialteams.push.retries", "PT1M,PT1H");
  }
}
