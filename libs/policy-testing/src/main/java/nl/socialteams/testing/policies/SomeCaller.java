// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing.policies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.json.Json;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;

import nl.socialteams.caller.Caller;

/**
 * Somebody who calls.
 *
 * @param client null where the token does not say
 * @param rights roles and scopes
 * @param municipalities that the token names
 */
public record SomeCaller(
    String issuer, String subject, String client, Set<String> rights, List<String> municipalities) {

  public static SomeCaller ofMunicipality(String... codes) {
    return new SomeCaller("iss", "somebody", "client", Set.of(), List.of(codes));
  }

  public SomeCaller named(String other) {
    return new SomeCaller(issuer, other, client, rights, municipalities);
  }

  public SomeCaller by(String otherIssuer) {
    return new SomeCaller(otherIssuer, subject, client, rights, municipalities);
  }

  public SomeCaller with(String... held) {
    return new SomeCaller(issuer, subject, client, Set.of(held), municipalities);
  }

  public Caller caller() {
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", issuer);
    claims.put("sub", subject);
    claims.put("azp", client);
    claims.put("municipalities", Json.createArrayBuilder(municipalities).build());
    WrittenClaims token = new WrittenClaims(claims);
    return new Caller(
        QuarkusSecurityIdentity.builder().setPrincipal(token).addRoles(rights).build(), token);
  }
}
