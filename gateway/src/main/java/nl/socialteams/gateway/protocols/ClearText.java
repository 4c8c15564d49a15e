// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.protocols;

import jakarta.inject.Singleton;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;

/**
 * Without TLS only HTTP/1.1 is spoken. An upgrade on the way (h2c, withdrawn by RFC 9113) lets an
 * answer arrive behind the 101 before its receiver is ready: Java's own client and curl lose it
 * when it is large.
 */
@Singleton
public class ClearText implements HttpServerOptionsCustomizer {
  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options.setHttp2ClearTextEnabled(false);
  }
}
