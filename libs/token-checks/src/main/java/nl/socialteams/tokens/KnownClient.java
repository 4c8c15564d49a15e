// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.tokens;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.Unremovable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;

/**
 * The client that asked for a token ({@code azp}) has to be one of ours. A provider that serves a
 * whole municipality issues tokens to other applications too, and one of those could be lured into
 * asking for our audience.
 */
@Unremovable
@ApplicationScoped
public class KnownClient implements Validator {
  private final Optional<Set<String>> known;

  /**
   * @param known empty where every client of the provider is
   */
  @Inject
  KnownClient(
      @ConfigProperty(name = "socialteams.tokens.known-clients") Optional<Set<String>> known) {
    this.known = known;
  }

  /** Returns null where the token is accepted, as the interface has it. */
  @Override
  public String validate(JwtContext token) throws MalformedClaimException {
    String client = token.getJwtClaims().getStringClaimValue("azp");
    return isKnown(client) ? null : "The token was asked for by a client that is not known.";
  }

  boolean isKnown(String client) {
    return known.isEmpty() || client != null && known.get().contains(client);
  }
}
