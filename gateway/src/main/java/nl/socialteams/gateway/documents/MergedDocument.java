// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.documents;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;

import nl.socialteams.gateway.signin.FindProvider;
import nl.socialteams.gateway.signin.Provider;

/**
 * Serves the documents that the build made: of all operations, and of all events. The build does
 * not know where people will sign in; the addresses that it wrote for that give way to those of the
 * provider.
 */
@ApplicationScoped
public class MergedDocument {
  private static final String AUTHORIZATION = "https://identity-provider.example/authorize";
  private static final String TOKEN = "https://identity-provider.example/token";

  private final FindProvider provider;
  private final StaticText asBuilt = StaticText.of("application/json", "openapi.json");
  private final Map<Provider, StaticText> named = new ConcurrentHashMap<>();

  MergedDocument(FindProvider provider) {
    this.provider = provider;
  }

  public void serveOn(Router router) {
    router
        .route("/openapi.json")
        .handler(request -> provider.then(found -> naming(found).handle(request)));
    router.route("/asyncapi.json").handler(StaticText.of("application/json", "asyncapi.json"));
  }

  private StaticText naming(Optional<Provider> found) {
    return found.map(known -> named.computeIfAbsent(known, this::name)).orElse(asBuilt);
  }

  private StaticText name(Provider known) {
    String text =
        asBuilt
            .content()
            .toString()
            .replace(AUTHORIZATION, known.authorization().toString())
            .replace(TOKEN, known.token().toString());
    return new StaticText(asBuilt.mediaType(), Buffer.buffer(text));
  }
}
