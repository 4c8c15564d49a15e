// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the document that the build wrote, byte for byte. Quarkus would read and write it anew at
 * each start, which takes longer than all else that a service does then: so the build packages it
 * under a name of ours. Where nothing was packaged, as in tests and in development mode, Quarkus
 * serves it.
 */
@ApplicationScoped
class DocumentAsBuilt {
  /** In a folder that Quarkus looks into: of META-INF it knows what it put there itself. */
  private static final String PACKAGED = "nl/socialteams/openapi/document.json";

  private static final int BEFORE_QUARKUS = -1;

  private final String path;

  DocumentAsBuilt(@ConfigProperty(name = "quarkus.smallrye-openapi.path") String path) {
    this.path = path;
  }

  void serve(@Observes Router router) {
    if (classes().getResource(PACKAGED) != null) {
      router.route(path).order(BEFORE_QUARKUS).blockingHandler(DocumentAsBuilt::answer);
    }
  }

  private static void answer(RoutingContext request) {
    request
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
        .end(read());
  }

  private static Buffer read() {
    try (InputStream document = classes().getResourceAsStream(PACKAGED)) {
      return Buffer.buffer(document.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ClassLoader classes() {
    return Thread.currentThread().getContextClassLoader();
  }
}
