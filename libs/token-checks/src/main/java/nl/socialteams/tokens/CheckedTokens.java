// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Checks tokens as Quarkus does, and believes a token that was found right for ten seconds without
 * checking its signature again, though never beyond its own end: no longer than it takes the check
 * itself to learn that a key was withdrawn. Whoever works sends the same token with every call, and
 * the check was half of what a call cost the gateway.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class CheckedTokens implements HttpAuthenticationMechanism {
  private static final Duration BELIEVED = Duration.ofSeconds(10);
  private static final int MOST = 10_000;

  private final OidcAuthenticationMechanism check;
  private final Cache<String, Checked> checked =
      Caffeine.newBuilder().expireAfterWrite(BELIEVED).maximumSize(MOST).build();

  @Inject
  CheckedTokens(OidcAuthenticationMechanism check) {
    this.check = check;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext request, IdentityProviderManager identities) {
    String told = request.request().getHeader("Authorization");
    if (told == null) {
      return check.authenticate(request, identities);
    }
    Checked known = checked.getIfPresent(told);
    if (known != null && Instant.now().isBefore(known.end())) {
      return Uni.createFrom().item(known.identity());
    }
    return check.authenticate(request, identities).invoke(identity -> keep(told, identity));
  }

  private void keep(String told, SecurityIdentity identity) {
    if (identity != null && identity.getPrincipal() instanceof JsonWebToken token) {
      checked.put(told, new Checked(identity, Instant.ofEpochSecond(token.getExpirationTime())));
    }
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext request) {
    return check.getChallenge(request);
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return check.getCredentialTypes();
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
    return check.getCredentialTransport(request);
  }

  /** Before the check itself, which Quarkus would ask first. */
  @Override
  public int getPriority() {
    return check.getPriority() + 1;
  }

  /**
   * What a token told.
   *
   * @param end of the token's own time
   */
  private record Checked(SecurityIdentity identity, Instant end) {}
}
