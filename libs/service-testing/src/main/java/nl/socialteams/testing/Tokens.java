// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import nl.socialteams.stack.backing.IssuedToken;

/** Bearer tokens of the embedded identity provider. */
public final class Tokens {
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Tokens() {}

  /**
   * A token of a client that the provider knows.
   *
   * @param client the name of a role ({@code team-member}), or one of the callers that tests need:
   *     {@code expired}, {@code foreign}, {@code team-member-elsewhere}, {@code
   *     partner-without-scopes}
   */
  public static String of(String client) {
    return KNOWN.computeIfAbsent(client, name -> IssuedToken.of(Backbone.get().identity(), name));
  }
}
