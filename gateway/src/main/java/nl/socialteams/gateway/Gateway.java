// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;

import nl.socialteams.gateway.answers.Failures;
import nl.socialteams.gateway.bilogin.BiLogin;
import nl.socialteams.gateway.compression.Compression;
import nl.socialteams.gateway.documents.DocumentationPage;
import nl.socialteams.gateway.documents.MergedDocument;
import nl.socialteams.gateway.forwarding.Forwarder;
import nl.socialteams.gateway.limits.AddressRules;
import nl.socialteams.gateway.limits.HeaderLimits;
import nl.socialteams.gateway.origins.Origins;
import nl.socialteams.gateway.pages.Pages;
import nl.socialteams.gateway.ratelimits.RateLimits;
import nl.socialteams.gateway.reportpage.ReportPage;
import nl.socialteams.gateway.services.Destination;
import nl.socialteams.gateway.services.Destinations;
import nl.socialteams.gateway.tokens.TokenCheck;
import nl.socialteams.gateway.tracing.Tracing;

/** The order in which a request meets the checks, from the first to the service that answers. */
@ApplicationScoped
class Gateway {

  private static final int FIRST = -10_000;

  /** After Quarkus' own security, which has to have seen the token before. */
  private static final int AFTER_SECURITY = -50;

  private final List<Step> everyRequest;
  private final List<Step> signedIn;
  private final Forwarder forwarder;
  private final Destinations destinations;
  private final MergedDocument document;
  private final DocumentationPage page;
  private final Pages pages;
  private final ReportPage reports;
  private final Failures failures;

  Gateway(
      Tracing tracing,
      Origins origins,
      AddressRules addressRules,
      HeaderLimits headerLimits,
      Compression compression,
      BiLogin biLogin,
      TokenCheck tokenCheck,
      RateLimits rateLimits,
      Forwarder forwarder,
      Destinations destinations,
      MergedDocument document,
      DocumentationPage page,
      Pages pages,
      ReportPage reports,
      Failures failures) {
    this.everyRequest = List.of(tracing, compression, headerLimits, addressRules, origins);
    this.signedIn = List.of(biLogin, tokenCheck, rateLimits);
    this.forwarder = forwarder;
    this.destinations = destinations;
    this.document = document;
    this.page = page;
    this.pages = pages;
    this.reports = reports;
    this.failures = failures;
  }

  void open(@Observes Router router) {
    int order = FIRST;
    router.route().order(order++).failureHandler(failures::answer);
    for (Step step : everyRequest) {
      router.route().order(order++).handler(step);
    }
    order = AFTER_SECURITY;
    for (Destination destination : destinations.all()) {
      String below = destination.prefix() + "/*";
      for (Step step : signedIn) {
        router.route(below).order(order++).handler(step);
      }
      router
          .route(below)
          .order(order++)
          .handler(request -> forwarder.forward(request, destination));
    }
    document.serveOn(router);
    page.serveOn(router);
    pages.serveOn(router);
    reports.serveOn(router);
    router.route().last().handler(failures::notFound);
  }
}
