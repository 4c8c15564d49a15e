// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.identity;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody who may ask for a token, with what the token then says.
 *
 * @param scope space separated, empty for none
 * @param municipalities CBS codes ({@code GM0935} is Maastricht) that one may act for
 * @param lifetime how long its tokens are valid; negative for one that is expired when it is issued
 */
record Client(
    String id, List<String> roles, String scope, List<String> municipalities, Duration lifetime) {

  /** The same at every start, so that what one did before a restart stays one's own. */
  String subject() {
    return UUID.nameUUIDFromBytes(("social-teams:" + id).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  /**
   * What its tokens say.
   *
   * @param asker the client that asks for the token: itself, or what a person signed in on
   */
  Map<String, Object> claims(String asker) {
    return Map.of(
        "azp",
        asker,
        "roles",
        roles,
        "scope",
        scope,
        "municipalities",
        municipalities,
        // overrides the server's own, which knows one lifetime for all
        "exp",
        Date.from(Instant.now().plus(lifetime)));
  }
}
