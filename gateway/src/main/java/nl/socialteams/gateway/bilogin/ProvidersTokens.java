// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.bilogin;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import nl.socialteams.gateway.GatewaySettings;

/** Asks the identity provider for a client's token (client credentials, RFC 6749 section 4.4). */
@ApplicationScoped
class ProvidersTokens {
  private static final String DISCOVERY = "/.well-known/openid-configuration";
  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;

  private final WebClient http;
  private final String issuer;
  private final long patience;
  private final AtomicReference<URI> tokenAddress = new AtomicReference<>();

  ProvidersTokens(
      Vertx vertx,
      GatewaySettings settings,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
    this.http = WebClient.create(vertx, new WebClientOptions().setFollowRedirects(false));
    this.issuer = issuer;
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
        .compose(address -> timely(http.postAbs(address.toString())).sendForm(form))
        .map(ProvidersTokens::token);
  }

  private Future<URI> address() {
    URI known = tokenAddress.get();
    return known != null ? Future.succeededFuture(known) : discovered();
  }

  private Future<URI> discovered() {
    return timely(http.getAbs(issuer + DISCOVERY))
        .send()
        .map(answer -> URI.create(answer.bodyAsJsonObject().getString("token_endpoint")))
        .onSuccess(tokenAddress::set);
  }

  private HttpRequest<Buffer> timely(HttpRequest<Buffer> request) {
    return request.timeout(patience);
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
