// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing.policies;

import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.jwt.JsonWebToken;

/** A token that was verified, as its claims. */
record WrittenClaims(Map<String, Object> claims) implements JsonWebToken {
  @Override
  public String getName() {
    return getSubject();
  }

  @Override
  public Set<String> getClaimNames() {
    return claims.keySet();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T getClaim(String name) {
    return (T) claims.get(name);
  }
}
