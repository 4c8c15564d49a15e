// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.restassured.path.json.JsonPath;

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

  /** Who issues them, as a token says it. */
  public static String issuer() {
    return claim("team-member", "iss");
  }

  /** Whom a client's token is about. */
  public static String subjectOf(String client) {
    return claim(client, "sub");
  }

  private static String claim(String client, String name) {
    String payload = of(client).split("\\.")[1];
    byte[] json = Base64.getUrlDecoder().decode(payload);
    return JsonPath.from(new String(json, StandardCharsets.UTF_8)).getString(name);
  }
}
