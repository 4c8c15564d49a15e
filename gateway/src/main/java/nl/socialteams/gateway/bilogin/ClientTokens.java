// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.bilogin;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;

import nl.socialteams.gateway.GatewaySettings;

/**
 * The tokens of those who signed in lately. What the provider said of a client and its secret,
 * refusals too, is believed for a moment: so long a withdrawn secret still works, and a wrong one
 * is not asked about again.
 */
@ApplicationScoped
class ClientTokens {
  private static final int CLIENTS = 10_000;

  private final ProvidersTokens provider;
  private final Cache<String, Future<Optional<String>>> known;

  ClientTokens(ProvidersTokens provider, GatewaySettings settings) {
    this.provider = provider;
    this.known =
        Caffeine.newBuilder().maximumSize(CLIENTS).expireAfterWrite(settings.biLoginKept()).build();
  }

  /** Empty where the provider refuses; fails where it does not answer. */
  Future<Optional<String>> of(Credentials credentials) {
    String mark = credentials.mark();
    Future<Optional<String>> token = known.get(mark, unknown -> provider.tokenOf(credentials));
    return token.onFailure(away -> known.asMap().remove(mark, token));
  }
}
