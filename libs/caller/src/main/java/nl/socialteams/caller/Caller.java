// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.caller;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person or system that calls, by its verified token. */
@RequestScoped
public class Caller {
  private final SecurityIdentity identity;
  private final JsonWebToken token;

  @Inject
  public Caller(SecurityIdentity identity, JsonWebToken token) {
    this.identity = identity;
    this.token = token;
  }

  /** The issuer's stable identifier of the caller. */
  public String subject() {
    return token.getSubject();
  }

  /** Who issued the token; a subject means something together with its issuer only. */
  public String issuer() {
    return token.getIssuer();
  }

  /** The client that the token was given to ({@code azp}); null where the token does not say. */
  public String client() {
    return token.getClaim("azp");
  }

  /** Whether the token gives this role or scope. */
  public boolean has(String roleOrScope) {
    return identity.hasRole(roleOrScope);
  }

  /** Codes of the municipalities that the caller may act for, such as {@code GM0935}. */
  public Set<String> municipalities() {
    Object claim = token.getClaim("municipalities");
    if (claim instanceof JsonArray codes) {
      return codes.getValuesAs(JsonString.class).stream()
          .map(JsonString::getString)
          .collect(Collectors.toUnmodifiableSet());
    }
    return Set.of();
  }

  public boolean actsFor(String municipality) {
    return municipalities().contains(municipality);
  }

  /**
   * @throws MunicipalityNotGranted where the token does not name the municipality
   */
  public void requireActsFor(String municipality) {
    if (!actsFor(municipality)) {
      throw new MunicipalityNotGranted(municipality);
    }
  }
}
