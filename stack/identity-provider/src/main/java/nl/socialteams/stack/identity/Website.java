// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.identity;

import java.net.URI;
import java.util.Set;

/** The one client that people sign in by: the pages that the gateway serves. It has no secret. */
final class Website {
  static final String ID = "teams-website";

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final String BACK_AT = "/docs/signed-in";

  private Website() {}

  /** On loopback at any port, as RFC 8252 has it, and at that one path. */
  static boolean isRegistered(String redirect) {
    try {
      URI address = URI.create(redirect);
      return "http".equals(address.getScheme())
          && LOOPBACK.contains(address.getHost())
          && redirect.equals("http://" + address.getAuthority() + BACK_AT);
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  /** Whether pages of that origin may read the answer; null for none. */
  static boolean isOrigin(String origin) {
    return origin != null && isRegistered(origin + BACK_AT);
  }
}
