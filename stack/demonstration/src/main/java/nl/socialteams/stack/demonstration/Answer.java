// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the suite answered.
 *
 * @param version the entity tag, empty where there is none
 */
public record Answer(int status, String version, JsonNode body) {
  private static final Set<Integer> AWAY = Set.of(502, 503, 504);
  private static final Set<String> NOT_YET =
      Set.of(
          "unknown-neighbourhood",
          "unknown-part",
          "unknown-team",
          "unknown-case",
          "unknown-organisation",
          "unknown-code",
          "matrix-not-valid");

  /** A service is away for a moment, or has not heard yet what another one was just told. */
  boolean isPassing() {
    return AWAY.contains(status)
        || body.path("type").asText().endsWith("/no-team-for-area")
        || body.path("type").asText().endsWith("/idempotency-key-running")
        || isNotYetHeard();
  }

  private boolean isNotYetHeard() {
    boolean any = !body.path("errors").isEmpty();
    for (JsonNode fault : body.path("errors")) {
      any &= NOT_YET.contains(fault.path("code").asText());
    }
    return any && status == 400;
  }
}
