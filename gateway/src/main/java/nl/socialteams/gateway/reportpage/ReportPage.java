// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.reportpage;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import nl.socialteams.gateway.GatewaySettings;
import nl.socialteams.gateway.documents.StaticText;
import nl.socialteams.gateway.signin.FindProvider;
import nl.socialteams.gateway.signin.Provider;

/** Serves the page and what it is made of; it signs people in as the documentation page does. */
@ApplicationScoped
public class ReportPage {

  /** What the page may call are the gateway and the identity provider. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
          + " connect-src 'self'%s; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final FindProvider provider;
  private final String client;
  private final StaticText page = StaticText.of("text/html; charset=utf-8", "reports/page.html");

  ReportPage(FindProvider provider, GatewaySettings settings) {
    this.provider = provider;
    this.client = settings.signIn().client();
  }

  public void serveOn(Router router) {
    router.route("/reports").handler(request -> provider.then(found -> show(request, found)));
    PageFile.all().forEach(file -> router.route(file.address()).handler(file.text()));
  }

  private void show(RoutingContext request, Optional<Provider> found) {
    String origin = found.map(known -> " " + known.origin()).orElse("");
    request.response().putHeader("Content-Security-Policy", POLICY.formatted(origin));
    naming(found).handle(request);
  }

  /** Without a provider the page says that nobody can sign in now. */
  private StaticText naming(Optional<Provider> found) {
    String text =
        page.content()
            .toString()
            .replace("{client}", client)
            .replace("{authorization}", address(found, Provider::authorization))
            .replace("{token}", address(found, Provider::token));
    return new StaticText(page.mediaType(), Buffer.buffer(text));
  }

  private static String address(Optional<Provider> found, Function<Provider, URI> which) {
    return found.map(which).map(URI::toString).orElse("").replace("&", "&amp;");
  }
}
