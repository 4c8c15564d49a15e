// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.documents;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.ext.web.Router;

/** The page that shows the merged document and lets calls be tried with one's own token. */
@ApplicationScoped
public class DocumentationPage {

  /** The page's library writes style attributes and draws its icons from data addresses. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  public void serveOn(Router router) {
    StaticText page = StaticText.of("text/html; charset=utf-8", "docs/page.html");
    StaticText script = StaticText.of("text/javascript; charset=utf-8", "docs/page.js");
    router
        .route("/docs")
        .handler(
            request -> {
              request.response().putHeader("Content-Security-Policy", POLICY);
              page.handle(request);
            });
    router.route("/docs/page.js").handler(script);
  }
}
