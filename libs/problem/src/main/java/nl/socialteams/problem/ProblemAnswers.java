// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.vertx.core.http.HttpServerRequest;

/** Puts a refusal into the caller's language and into the form of RFC 9457. */
@Singleton
public class ProblemAnswers {
  private static final int SECONDS_UNTIL_AGAIN = 5;

  private final ProblemCatalogue catalogue =
      ProblemCatalogue.load(Thread.currentThread().getContextClassLoader());
  private final HttpServerRequest request;
  private final Event<RefusedRequest> refusals;

  @Inject
  ProblemAnswers(HttpServerRequest request, Event<RefusedRequest> refusals) {
    this.request = request;
    this.refusals = refusals;
  }

  public Response.ResponseBuilder to(Refusal refusal) {
    return answer(problem(refusal));
  }

  public Response.ResponseBuilder to(String code, Object... details) {
    return answer(problem(code, null, details));
  }

  /** What nobody foresaw, and when to come again where it passes. */
  public Response.ResponseBuilder to(Trouble trouble) {
    Response.ResponseBuilder answer = to(trouble.code());
    return trouble == Trouble.BUSY
        ? answer.header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_AGAIN)
        : answer;
  }

  /** The refusal in words, where it is part of a larger answer. */
  public Problem problem(Refusal refusal) {
    List<Fault> faults = refusal instanceof InvalidInput invalid ? invalid.faults() : null;
    return problem(refusal.code(), faults, refusal.details().toArray());
  }

  /** A problem without details, where it is part of a larger answer. */
  public Problem problem(String code) {
    return problem(code, null);
  }

  /** The problem that a broken database constraint means, or null where the catalogue has none. */
  public String codeOfConstraint(String constraint) {
    return catalogue.codeOfConstraint(constraint);
  }

  /** The fault in the caller's language, where it is part of an answer that is no problem. */
  public String inWords(Fault fault) {
    return catalogue.fault(fault, language());
  }

  /** What a kind of problem is called in the caller's language, where it is told of afterwards. */
  public String title(String code) {
    return catalogue.title(code, language());
  }

  private Response.ResponseBuilder answer(Problem problem) {
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, language().tag())
        .entity(problem);
  }

  private Problem problem(String code, List<Fault> faults, Object... details) {
    Language language = language();
    int status = catalogue.status(code);
    refusals.fire(new RefusedRequest(code, status, faults == null ? List.of() : faults));
    return new Problem(
        catalogue.type(code),
        catalogue.title(code, language),
        status,
        catalogue.detail(code, language, details),
        request.path(),
        faults == null ? null : faults.stream().map(fault -> words(fault, language)).toList());
  }

  private ProblemFault words(Fault fault, Language language) {
    return new ProblemFault(
        fault.place().name().toLowerCase(Locale.ROOT),
        fault.pointer(),
        fault.code(),
        catalogue.fault(fault, language));
  }

  private Language language() {
    String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    return Language.preferredIn(header);
  }
}
