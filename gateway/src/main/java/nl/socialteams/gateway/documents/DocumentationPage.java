// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.documents;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import nl.socialteams.gateway.GatewaySettings;
import nl.socialteams.gateway.signin.FindProvider;
import nl.socialteams.gateway.signin.Provider;

/** The page that shows the merged document and lets calls be tried by who signs in on it. */
@ApplicationScoped
public class DocumentationPage {

  /**
   * The page's library writes style attributes and draws its icons from data addresses. What it may
   * call are the gateway and the identity provider.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; connect-src 'self'%s; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private static final String RETURN_POLICY =
      "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private final FindProvider provider;
  private final String client;

  DocumentationPage(FindProvider provider, GatewaySettings settings) {
    this.provider = provider;
    this.client = settings.signIn().client();
  }

  public void serveOn(Router router) {
    StaticText page = page();
    StaticText back = StaticText.of("text/html; charset=utf-8", "docs/signed-in.html");
    StaticText script = StaticText.of("text/javascript; charset=utf-8", "docs/page.js");
    router
        .route("/docs")
        .handler(request -> provider.then(found -> show(page, request, policy(found))));
    router.route("/docs/signed-in").handler(request -> show(back, request, RETURN_POLICY));
    router.route("/docs/page.js").handler(script);
  }

  private StaticText page() {
    StaticText page = StaticText.of("text/html; charset=utf-8", "docs/page.html");
    String text = page.content().toString().replace("{client}", client);
    return new StaticText(page.mediaType(), Buffer.buffer(text));
  }

  private static String policy(Optional<Provider> found) {
    return POLICY.formatted(found.map(known -> " " + known.origin()).orElse(""));
  }

  private static void show(StaticText page, RoutingContext request, String policy) {
    request.response().putHeader("Content-Security-Policy", policy);
    page.handle(request);
  }
}
