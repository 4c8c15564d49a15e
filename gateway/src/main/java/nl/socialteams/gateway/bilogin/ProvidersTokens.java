// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.bilogin;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;

import nl.socialteams.gateway.GatewaySettings;
import nl.socialteams.gateway.signin.FindProvider;

/** Asks the identity provider for a client's token (client credentials, RFC 6749 section 4.4). */
@ApplicationScoped
class ProvidersTokens {
  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;

  private final WebClient http;
  private final FindProvider provider;
  private final long patience;

  ProvidersTokens(Vertx vertx, GatewaySettings settings, FindProvider provider) {
    this.http = WebClient.create(vertx, new WebClientOptions().setFollowRedirects(false));
    this.provider = provider;
    this.patience = settings.responseTimeout().toMillis();
  }

  /** Empty where the provider refuses the client; fails where it gives no proper answer. */
  Future<Optional<String>> tokenOf(Credentials credentials) {
    MultiMap form =
        MultiMap.caseInsensitiveMultiMap()
            .add("grant_type", "client_credentials")
            .add("client_id", credentials.client())
            .add("client_secret", credentials.secret());
    return address()
        .compose(address -> http.postAbs(address.toString()).timeout(patience).sendForm(form))
        .map(ProvidersTokens::token);
  }

  private Future<URI> address() {
    Promise<URI> address = Promise.promise();
    provider.tokenAddress(
        found ->
            found.ifPresentOrElse(
                address::complete, () -> address.fail("The identity provider is away")));
    return address.future();
  }

  private static Optional<String> token(HttpResponse<Buffer> answer) {
    int status = answer.statusCode();
    if (status == BAD_REQUEST || status == UNAUTHORIZED) {
      return Optional.empty();
    }
    if (status >= BAD_REQUEST) {
      throw new IllegalStateException("The identity provider answered " + status);
    }
    return Optional.of(answer.bodyAsJsonObject().getString("access_token"));
  }
}
