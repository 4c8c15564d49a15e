// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.documents;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.ext.web.Router;

/** Serves the documents that the build made: of all operations, and of all events. */
@ApplicationScoped
public class MergedDocument {

  public void serveOn(Router router) {
    router.route("/openapi.json").handler(StaticText.of("application/json", "openapi.json"));
    router.route("/asyncapi.json").handler(StaticText.of("application/json", "asyncapi.json"));
  }
}
