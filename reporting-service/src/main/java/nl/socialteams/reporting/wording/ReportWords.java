// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.wording;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;

import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.problem.Language;

/** Words in the language that the caller prefers. */
@RequestScoped
public class ReportWords {
  private final HttpServerRequest request;
  private final WordCatalogue catalogue;

  @Inject
  ReportWords(HttpServerRequest request, WordCatalogue catalogue) {
    this.request = request;
    this.catalogue = catalogue;
  }

  public String of(String entry) {
    return catalogue.text(entry, language());
  }

  /** In one language, whatever the caller prefers. */
  public String in(Language language, String entry) {
    return catalogue.text(entry, language);
  }

  /** Whether there are words for it. */
  public boolean has(String entry) {
    return catalogue.has(entry, language());
  }

  public boolean areEnglish() {
    return language() == Language.EN;
  }

  public Locale locale() {
    return Locale.forLanguageTag(language().tag());
  }

  /** An answer that says which language its words are in. */
  public <T> RestResponse<T> answer(T report) {
    return RestResponse.ResponseBuilder.ok(report)
        .header(HttpHeaders.CONTENT_LANGUAGE, language().tag())
        .build();
  }

  private Language language() {
    return Language.preferredIn(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
