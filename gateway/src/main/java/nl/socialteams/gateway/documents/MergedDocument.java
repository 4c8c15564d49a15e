// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.documents;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.ext.web.Router;

/** Serves the document that the build merged. */
@ApplicationScoped
public class MergedDocument {

  public void serveOn(Router router) {
    router.route("/openapi.json").handler(StaticText.of("application/json", "openapi.json"));
  }
}
