// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.pages;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.ext.web.Router;

import nl.socialteams.gateway.documents.StaticText;

/** Serves the pages that the build wrote. */
@ApplicationScoped
public class Pages {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  public void serveOn(Router router) {
    router
        .route("/docs/page.css")
        .handler(StaticText.of("text/css; charset=utf-8", "docs/page.css"));
    for (PublishedText text : PublishedText.all()) {
      StaticText page = StaticText.of("text/html; charset=utf-8", text.resource());
      router
          .route(text.address())
          .handler(
              request -> {
                request.response().putHeader("Content-Security-Policy", POLICY);
                page.handle(request);
              });
    }
  }
}
