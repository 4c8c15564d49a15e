// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who acts, by the verified token: pseudonyms, no names.
 *
 * @param issuer null where the service itself acts
 * @param roles of the token; rights and scopes stand apart
 * @param rights those of the operation that the caller holds
 * @param municipalities that the caller may act for
 */
record Actor(
    String issuer,
    String subject,
    String client,
    List<String> roles,
    List<String> rights,
    String organisation,
    List<String> municipalities) {

  /**
   * @param asked the rights of which the operation asks for one
   */
  static Actor of(
      JsonWebToken token,
      SecurityIdentity identity,
      Set<String> municipalities,
      Set<String> asked) {
    return new Actor(
        token.getIssuer(),
        token.getSubject(),
        first(text(token, "azp"), text(token, "client_id")),
        sorted(identity.getRoles().stream().filter(role -> !role.contains(":"))),
        sorted(asked.stream().filter(identity::hasRole)),
        text(token, "organisation"),
        sorted(municipalities.stream()));
  }

  /** The service by itself, at night or at the arrival of an event. */
  static Actor service(String name) {
    return new Actor(null, name, null, List.of(), List.of(), null, List.of());
  }

  private static List<String> sorted(Stream<String> texts) {
    return texts.sorted().toList();
  }

  private static String first(String one, String other) {
    return one == null ? other : one;
  }

  private static String text(JsonWebToken token, String claim) {
    Object value = token.getClaim(claim);
    return value == null ? null : value.toString().replace("\"", "");
  }
}
